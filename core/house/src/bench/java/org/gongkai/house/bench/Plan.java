package org.gongkai.house.bench;

/**
 * How much is measured.
 *
 * @param quick whether this is the short run, which shows that all works and how things stand, roughly
 * @param characters how long the text is
 * @param rounds how many rounds count
 * @param roundNanos how much CPU time each engine has in a round at least
 */
record Plan(boolean quick, int characters, int rounds, long roundNanos) {
    static Plan ofProperties() {
        return Boolean.getBoolean("quick")
                ? new Plan(true, 2_000_000, 3, 40_000_000)
                : new Plan(false, 10_000_000, 9, 120_000_000);
    }

    /** Returns {@code size}, or nothing where the short run leaves it out. */
    boolean includes(int size) {
        return !quick || size != 110_000;
    }
}
