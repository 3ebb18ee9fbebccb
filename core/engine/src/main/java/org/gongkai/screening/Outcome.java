package org.gongkai.screening;

/** What the machine proposes (审查结论建议). None says that something is lawful or approved: a person decides. */
public enum Outcome {
    /** Nothing found that stands in the way, and everything was examined (可公开). */
    PUBLISHABLE("publishable"),
    /** Publishable once what was found is covered (遮盖后可公开). */
    PUBLISHABLE_AFTER_REDACTION("publishable-after-redaction"),
    /** A person must look: a gap, a doubt, or a mark that may not be covered (提交人工审查). */
    REFER_FOR_REVIEW("refer-for-review");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /** Returns the word that results print. */
    public String code() {
        return code;
    }
}
