package org.gongkai.screening;

import org.gongkai.text.Wording;

/** What became of a place where a named part of a rule was looked for (部分命中的去向). */
public enum HitFate {
    /** It takes part in the condition (参与条件). */
    KEPT("kept", new Wording("参与条件", "takes part in the condition")),
    /** It lies in none of the part's zones (不在区域内). */
    OUTSIDE_ZONE("outside-zone", new Wording("不在限定的区域内", "lies in none of the zones")),
    /** The check of terms does not hold of it (期限校验不符). */
    TERM_REFUSED("term-refused", new Wording("期限校验不成立", "the check of terms does not hold")),
    /** The number check refused it, so that it was not found (号码校验不符). */
    CHECK_REFUSED("check-refused", new Wording("未通过校验", "the check refused it")),
    /** Something stands beside it that may not, so that it was not found (不独立). */
    NOT_ALONE("not-alone", new Wording("紧邻不允许的字符", "something stands beside it that may not"));

    private final String code;
    private final Wording says;

    HitFate(String code, Wording says) {
        this.code = code;
        this.says = says;
    }

    /** Returns the word that explanations print, for example {@code outside-zone}. */
    public String code() {
        return code;
    }

    /** Returns it in words. */
    public Wording says() {
        return says;
    }
}
