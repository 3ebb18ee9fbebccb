package org.gongkai.rule;

import java.time.LocalDate;

/**
 * Why, by whom and until when something is loosened (放宽依据). Past that day it is loosened no more.
 *
 * @param reason why, never blank
 * @param by who answers for it, never blank
 * @param until the last day on which it holds
 */
public record Warrant(String reason, String by, LocalDate until) {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    public Warrant {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a blank reason; say why");
        }
        if (by.isBlank()) {
            throw new IllegalArgumentException("a blank `by`; say who answers for it");
        }
        if (!isDay(until)) {
            throw new IllegalArgumentException("`until` is " + until + ", which never comes; name a day to look again");
        }
    }

    /** A day so far off that nobody lives to see it ends nothing. */
    static boolean isDay(LocalDate until) {
        return !until.isAfter(LAST);
    }

    /** Returns whether it still holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
