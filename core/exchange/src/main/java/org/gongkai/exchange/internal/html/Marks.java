package org.gongkai.exchange.internal.html;

import org.gongkai.rule.Severity;
import org.gongkai.screening.Outcome;

/** Signs beside the words (符号), so that nothing is told by its colour alone. */
public final class Marks {
    static final String GAP = "?";

    private Marks() {}

    /** Returns the sign of {@code severity}. */
    public static String of(Severity severity) {
        return switch (severity) {
            case BLOCK -> "■";
            case REVIEW -> "▲";
            case NOTICE -> "●";
        };
    }

    /** Returns the sign of {@code outcome}. */
    public static String of(Outcome outcome) {
        return switch (outcome) {
            case REFER_FOR_REVIEW -> "▲";
            case PUBLISHABLE_AFTER_REDACTION -> "■";
            case PUBLISHABLE -> "○";
        };
    }
}
