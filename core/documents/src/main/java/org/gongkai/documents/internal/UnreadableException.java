package org.gongkai.documents.internal;

import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;

/** Reading came to its end too early (读取中止); holds the gap to report, no content. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Gap gap;

    /** Ends reading for {@code cause}; the words say where or why. */
    public UnreadableException(GapCause cause, String zh, String en) {
        super(en);
        this.gap = Gap.of(cause).saying(zh, en);
    }

    /** Returns what to report. */
    public Gap gap() {
        return gap;
    }
}
