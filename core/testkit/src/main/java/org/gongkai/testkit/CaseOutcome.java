package org.gongkai.testkit;

/** What a case came to (用例结论). */
public enum CaseOutcome {
    /** The rule did what the case asks (通过). */
    PASSED("passed"),
    /** It did not, or the text was not examined (不通过). */
    FAILED("failed"),
    /** A known gap that is still one (缺口仍在). */
    OPEN_GAP("open-gap"),
    /** A known gap that is none any more, so that its case may become a hit (缺口已补). */
    CLOSED_GAP("closed-gap"),
    /** The rule does not run under the options, for example a draft (未运行). */
    NOT_RUN("not-run");

    private final String code;

    CaseOutcome(String code) {
        this.code = code;
    }

    /** Returns the word that reports use. */
    public String code() {
        return code;
    }
}
