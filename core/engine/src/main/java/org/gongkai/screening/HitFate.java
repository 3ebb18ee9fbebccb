package org.gongkai.screening;

/** What became of a place where a named part of a rule was found (部分命中的去向). */
public enum HitFate {
    /** It takes part in the condition (参与条件). */
    KEPT("kept"),
    /** It lies in none of the part's zones (不在区域内). */
    OUTSIDE_ZONE("outside-zone"),
    /** The check of terms does not hold of it (期限校验不符). */
    TERM_REFUSED("term-refused");

    private final String code;

    HitFate(String code) {
        this.code = code;
    }

    /** Returns the word that explanations print, for example {@code outside-zone}. */
    public String code() {
        return code;
    }
}
