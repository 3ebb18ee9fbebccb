package org.gongkai.rule;

import java.util.Optional;

/** What a finding asks for (严重程度), the gravest first. */
public enum Severity {
    /** Must not become public as it stands (阻断). */
    BLOCK("block"),
    /** A person must look (复核). */
    REVIEW("review"),
    /** Worth knowing, never in the way (提示). */
    NOTICE("notice");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** Returns the word that rule packs and results use, for example {@code block}. */
    public String code() {
        return code;
    }

    /** Returns whether this is as grave as {@code other} or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** Returns the severity whose {@link #code()} is {@code code}, or empty when there is none. */
    public static Optional<Severity> ofCode(String code) {
        for (Severity severity : values()) {
            if (severity.code.equals(code)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
