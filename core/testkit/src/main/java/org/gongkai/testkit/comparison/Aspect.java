package org.gongkai.testkit.comparison;

import org.gongkai.text.Wording;

/** In what a finding of both sets differs (变化方面). */
public enum Aspect {
    /** It covers another stretch (覆盖范围). */
    SPAN("span", "覆盖范围", "span"),
    /** Its rule has another version (规则版本). */
    VERSION("version", "规则版本", "version of the rule"),
    /** It is of another kind (类别). */
    KIND("kind", "类别", "kind"),
    /** It asks for more or less (严重程度). */
    SEVERITY("severity", "严重程度", "severity"),
    /** It bears on another ground (不予公开情形). */
    GROUND("ground", "不予公开情形", "ground"),
    /** It rests on other places in the law (法律依据). */
    BASIS("basis", "法律依据", "basis"),
    /** It counts for the outcome on one side alone (是否计入结论). */
    COUNTS("counts", "是否计入结论", "whether it counts"),
    /** It may be covered and the rest published on one side alone (可否遮盖后公开). */
    COVERABLE("coverable", "可否遮盖后公开", "whether it may be covered"),
    /** It is covered otherwise (遮盖方式). */
    REDACTION("redaction", "遮盖方式", "way of covering"),
    /** It is more or less sure (置信度). */
    CONFIDENCE("confidence", "置信度", "confidence"),
    /** It is found for other reasons (证据). */
    EVIDENCE("evidence", "证据", "evidence"),
    /** Other rules yielded to it (其他可能). */
    ALTERNATIVES("alternatives", "其他可能", "rules that yielded"),
    /** Its title or what to do reads otherwise (名称与处理意见). */
    WORDS("words", "名称与处理意见", "title and advice");

    private final String code;
    private final Wording says;

    Aspect(String code, String zh, String en) {
        this.code = code;
        this.says = new Wording(zh, en);
    }

    /** Returns the word that results print. */
    public String code() {
        return code;
    }

    /** Returns the aspect in words. */
    public Wording says() {
        return says;
    }
}
