package org.gongkai.testkit.comparison;

/**
 * How often the phrases of a rule took back what it would have found (排除次数).
 *
 * @param before in the old set
 * @param after in the new set
 */
public record TakenBackCount(int before, int after) {
    /** Nothing on either side. */
    static final TakenBackCount NONE = new TakenBackCount(0, 0);

    TakenBackCount plus(TakenBackCount other) {
        return new TakenBackCount(before + other.before, after + other.after);
    }
}
