package org.gongkai.rulepack.internal;

import org.gongkai.text.Wording;

/** A file of a pack that is not there or is not read (文件被拒). */
public final class FileRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean missing;
    private final transient Wording what;
    private final transient Wording remedy;

    private FileRefusedException(boolean missing, Wording what, Wording remedy) {
        super(what.en());
        this.missing = missing;
        this.what = what;
        this.remedy = remedy;
    }

    /** Says that there is no such file. */
    static FileRefusedException missing(Wording what, Wording remedy) {
        return new FileRefusedException(true, what, remedy);
    }

    /** Says why the file is not read. */
    static FileRefusedException refused(Wording what, Wording remedy) {
        return new FileRefusedException(false, what, remedy);
    }

    /** Returns whether there is no such file. */
    public boolean isMissing() {
        return missing;
    }

    /** Returns what is wrong. */
    public Wording what() {
        return what;
    }

    /** Returns what to do. */
    public Wording remedy() {
        return remedy;
    }
}
