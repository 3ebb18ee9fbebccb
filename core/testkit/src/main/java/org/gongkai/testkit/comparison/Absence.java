package org.gongkai.testkit.comparison;

import org.gongkai.text.Wording;

/** Why one of two rule sets has no finding where the other has one (未命中原因). */
public enum Absence {
    /** The set has no rule of that id (没有这条规则). */
    NO_RULE("no-rule", "没有这条规则", "has no such rule"),
    /** The set has the rule, but status, strictness, dates or place keep it from running (规则不运行). */
    NOT_RUN("not-run", "不运行这条规则（状态、严格度、日期或地区）", "does not run the rule (status, strictness, dates or place)"),
    /** A check of the set failed there, so that nothing can be said (该处未审). */
    UNEXAMINED("unexamined", "没有审完该处", "could not examine the place"),
    /** A phrase of the rule takes it back (被排除短语收回). */
    TAKEN_BACK("taken-back", "用排除短语收回", "takes it back by a phrase of the rule"),
    /** Another rule wins on the same text (让位于其他规则). */
    YIELDED("yielded", "让位于其他规则", "lets another rule win there"),
    /** The rule does not find it (规则没有找到). */
    NOT_FOUND("not-found", "没有找到", "does not find it");

    private final String code;
    private final Wording says;

    Absence(String code, String zh, String en) {
        this.code = code;
        this.says = new Wording(zh, en);
    }

    /** Returns the word that results print. */
    public String code() {
        return code;
    }

    /** Returns what the set does, as words that follow its name. */
    public Wording says() {
        return says;
    }
}
