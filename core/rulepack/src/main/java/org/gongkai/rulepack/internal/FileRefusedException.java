package org.gongkai.rulepack.internal;

/** A file of a pack that is not there or is not read (文件被拒). */
public final class FileRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean missing;
    private final String remedy;

    private FileRefusedException(boolean missing, String what, String remedy) {
        super(what);
        this.missing = missing;
        this.remedy = remedy;
    }

    /** Says that there is no such file. */
    static FileRefusedException missing(String what, String remedy) {
        return new FileRefusedException(true, what, remedy);
    }

    /** Says why the file is not read. */
    static FileRefusedException refused(String what, String remedy) {
        return new FileRefusedException(false, what, remedy);
    }

    /** Returns whether there is no such file. */
    public boolean isMissing() {
        return missing;
    }

    /** Returns what is wrong. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** Returns what to do. */
    public String remedy() {
        return remedy;
    }
}
