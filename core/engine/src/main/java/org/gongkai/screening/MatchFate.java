package org.gongkai.screening;

import org.gongkai.text.Wording;

/** What became of a place that meets a rule's condition (组合命中的去向). */
public enum MatchFate {
    /** It is a finding of the report (成为发现). */
    FOUND("found", new Wording("成为审查发现", "is a finding")),
    /** None of the parts that a finding covers is in it (无覆盖部分). */
    UNCOVERED("uncovered", new Wording("不含要覆盖的部分", "holds none of the parts that a finding covers")),
    /** An exclusion of the rule took it back (被排除). */
    TAKEN_BACK("taken-back", new Wording("被排除条件取消", "an exclusion took it back")),
    /** It lies in a wider finding of the same rule (被包含). */
    NARROWER("narrower", new Wording("包含在同一规则更长的发现中", "lies in a wider finding of the same rule")),
    /** Too few rows of its table have a finding (行数不足). */
    TOO_FEW_ROWS("too-few-rows", new Wording("同一表格中命中的行数不足", "too few rows of its table have one")),
    /** Another rule wins on the same text (让位). */
    YIELDS("yields", new Wording("让位于其他规则", "yields to another rule")),
    /** A person suppressed it (个案排除). */
    SUPPRESSED("suppressed", new Wording("已由人员个案排除", "a person suppressed it")),
    /** The part was not screened to its end; a gap says so (未审完). */
    NOT_EXAMINED("not-examined", new Wording("所在部分未审查完", "its part was not screened to its end"));

    private final String code;
    private final Wording says;

    MatchFate(String code, Wording says) {
        this.code = code;
        this.says = says;
    }

    /** Returns the word that explanations print, for example {@code taken-back}. */
    public String code() {
        return code;
    }

    /** Returns it in words. */
    public Wording says() {
        return says;
    }
}
