package org.gongkai.rule;

import java.util.Optional;

/** How far a rule has come (规则状态). */
public enum RuleStatus {
    /** Being written; never runs (草稿). */
    DRAFT("draft"),
    /** Runs when asked for; its findings never count for the outcome (试行). */
    TRIAL("trial"),
    /** Runs and counts (正式). */
    STABLE("stable"),
    /** Kept so that its id is never used again; never runs (停用). */
    RETIRED("retired");

    private final String code;

    RuleStatus(String code) {
        this.code = code;
    }

    /** Returns the word that rule packs use, for example {@code stable}. */
    public String code() {
        return code;
    }

    /** Returns the status whose {@link #code()} is {@code code}, or empty when there is none. */
    public static Optional<RuleStatus> ofCode(String code) {
        for (RuleStatus status : values()) {
            if (status.code.equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
