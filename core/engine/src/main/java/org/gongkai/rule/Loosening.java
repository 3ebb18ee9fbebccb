package org.gongkai.rule;

import java.util.Optional;
import org.gongkai.text.Wording;

/** The ways in which a layer can make a rule find or hide less (放宽方式). Each needs a {@link Warrant}. */
public enum Loosening {
    /** A phrase more that takes findings back (增加排除短语). */
    ADDED_EXCLUSION("added-exclusion", "增加排除短语", "an added exclusion"),
    /** More folds for a rule that takes back, denies or refuses something, which then reaches further (排除范围扩大). */
    WIDER_EXCLUSION("wider-exclusion", "归一化使排除范围扩大", "folds that let what it leaves out reach further"),
    /** A lower severity (降低严重程度). */
    LOWER_SEVERITY("lower-severity", "降低严重程度", "a lower severity"),
    /** A higher strictness number, so that it runs less often (提高严格度数值). */
    HIGHER_STRICTNESS("higher-strictness", "提高严格度数值", "a higher strictness number"),
    /** Fewer folds, so that spellings escape (减少归一化方式). */
    FEWER_FOLDS("fewer-folds", "减少归一化方式", "fewer folds"),
    /** Dates that leave out days it applied on (缩短适用期间). */
    SHORTER_DATES("shorter-dates", "缩短适用期间", "shorter dates"),
    /** A way of covering that keeps more (放宽遮盖格式). */
    WIDER_MASK("wider-mask", "放宽遮盖格式", "a mask that keeps more"),
    /** May be covered and published where it might not (改为可遮盖后公开). */
    COVERABLE("coverable", "改为可遮盖后公开", "covering where it was not permitted"),
    /** In trial, where it counted (转为试行). */
    TRIAL("trial", "转为试行", "trial"),
    /** Switched off (停用). */
    RETIRED("retired", "停用", "retirement");

    private final String code;
    private final String zh;
    private final String en;

    Loosening(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** Returns the word that results use, for example {@code lower-severity}. */
    public String code() {
        return code;
    }

    /** Returns what it is called. */
    public Wording wording() {
        return new Wording(zh, en);
    }

    /** Returns the way whose {@link #code()} is {@code code}, or empty when there is none. */
    public static Optional<Loosening> ofCode(String code) {
        for (Loosening way : values()) {
            if (way.code.equals(code)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }
}
