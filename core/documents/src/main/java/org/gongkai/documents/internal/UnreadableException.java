package org.gongkai.documents.internal;

import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Wording;

/** Reading came to its end too early (读取中止); holds the gap to report, no content. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final GapCause cause;
    private final transient Wording detail;

    /** Ends reading for {@code cause}; the words say where or why. */
    public UnreadableException(GapCause cause, String zh, String en) {
        super(en);
        this.cause = cause;
        this.detail = new Wording(zh, en);
    }

    /** Returns what to report. */
    public Gap gap() {
        return Gap.of(cause).saying(detail.zh(), detail.en());
    }

    /** Returns what to report where only a part of the file is concerned; the words name that part. */
    public Gap gapAt(String zh, String en) {
        return Gap.of(cause).saying(zh + "，" + detail.zh(), en + ", " + detail.en());
    }
}
