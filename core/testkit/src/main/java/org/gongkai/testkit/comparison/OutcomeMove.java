package org.gongkai.testkit.comparison;

import org.gongkai.screening.Outcome;

/**
 * What both rule sets propose for a document (结论变化).
 *
 * @param before what the old set proposes
 * @param after what the new set proposes
 */
public record OutcomeMove(Outcome before, Outcome after) {
    /** Returns whether both propose the same. */
    public boolean isSame() {
        return before == after;
    }

    /** Returns whether the new set lets more through (放宽): the way on which something may leak. */
    public boolean isLooser() {
        return after.compareTo(before) < 0;
    }

    /** Returns whether the new set holds more back (收紧). */
    public boolean isStricter() {
        return after.compareTo(before) > 0;
    }
}
