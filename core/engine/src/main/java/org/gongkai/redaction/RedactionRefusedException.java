package org.gongkai.redaction;

import java.util.Locale;
import org.gongkai.text.Wording;

/** Redaction cannot be done without risk, so nothing is handed out (拒绝遮盖). Says why, never with document content. */
public final class RedactionRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wording says;

    /** Refuses for the reason that {@code says} gives. */
    public RedactionRefusedException(Wording says) {
        super(says.en());
        this.says = says;
    }

    /** Returns the reason in both languages. */
    public Wording says() {
        return says;
    }

    /** Returns the reason in the reader's language. */
    public String says(Locale locale) {
        return says.in(locale);
    }
}
