package org.gongkai.screening;

import org.gongkai.rule.RuleStatus;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** Why a rule of the set does not run (未运行原因). */
public enum NotRun {
    /** It is being written (草稿). */
    DRAFT("draft", new Wording("草稿，不运行", "a draft never runs")),
    /** It is in trial, and rules in trial were not asked for (试行). */
    TRIAL("trial", new Wording("试行规则，未要求运行", "in trial, and rules in trial were not asked for")),
    /** It is out of use (停用). */
    RETIRED("retired", new Wording("已停用", "retired")),
    /** It runs from a higher strictness on (严格度不足). */
    STRICTNESS("strictness", new Wording("严格度未达到", "runs from a higher strictness on")),
    /** It applies from a later day on (尚未适用). */
    NOT_YET("not-yet", new Wording("审查日尚未适用", "does not apply yet on the day of review")),
    /** It applied until an earlier day (不再适用). */
    NO_LONGER("no-longer", new Wording("审查日已不再适用", "no longer applies on the day of review")),
    /** It applies in another place (不适用于本地区). */
    ELSEWHERE("elsewhere", new Wording("不适用于本地区", "applies in another jurisdiction"));

    private final String code;
    private final Wording says;

    NotRun(String code, Wording says) {
        this.code = code;
        this.says = says;
    }

    static @Nullable NotRun ofStatus(RuleStatus status) {
        return switch (status) {
            case DRAFT -> DRAFT;
            case TRIAL -> TRIAL;
            case RETIRED -> RETIRED;
            case STABLE -> null;
        };
    }

    /** Returns the word that explanations print, for example {@code strictness}. */
    public String code() {
        return code;
    }

    /** Returns it in words. */
    public Wording says() {
        return says;
    }
}
