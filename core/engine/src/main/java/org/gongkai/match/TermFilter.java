package org.gongkai.match;

/**
 * Tells the few places at which a term may start (首字过滤器), by loads that do not wait for each other and without a branch. The
 * first look asks for two characters and a bit of the third, the second for the first four, or all of a shorter term. Immutable
 * and thread-safe.
 */
final class TermFilter {
    /** So many characters behind a place are read. */
    static final int AHEAD = 3;

    private static final int FIRST = 0x9E3779B1;
    private static final int SECOND = 0x85EBCA6B;
    private static final int THIRD = 0xC2B2AE35;
    private static final int FOURTH = 0x27D4EB2F;
    private static final int ALL = -1;
    private static final int LEAST_BITS = 8;
    /** As much of the second-level cache as leaves room for the rest. */
    private static final int MOST_BITS = 16;
    /** The second look's table has so many more bits than the first has words, in powers of two. */
    private static final int FINER = 5;

    /** By the scattered first two characters, a bit for each third one modulo 32. */
    private final int[] thirds;
    /** A bit for each scattered beginning: four characters, or all of a shorter term. */
    private final int[] beginnings;
    /** By character, 1 where it is a whole term. */
    private final byte[] singles;

    private final boolean withSingles;
    private final int shift;
    private final int fineShift;

    /** Learns the terms of {@code index}. */
    TermFilter(TermIndex index) {
        int bits = LEAST_BITS;
        while (bits < MOST_BITS && 1 << bits < 4 * index.size()) {
            bits++;
        }
        shift = Integer.SIZE - bits;
        fineShift = shift - FINER;
        thirds = new int[1 << bits];
        beginnings = new int[1 << bits + FINER - 5];
        boolean any = false;
        for (int term = 0; term < index.size(); term++) {
            any |= index.length(term) == 1;
            learn(index, term);
        }
        withSingles = any;
        singles = new byte[any ? 1 << Character.SIZE : 0];
        for (int term = 0; any && term < index.size(); term++) {
            if (index.length(term) == 1) {
                singles[index.charAt(term, 0)] = 1;
            }
        }
    }

    private void learn(TermIndex index, int term) {
        int length = index.length(term);
        if (length < 2) {
            return;
        }
        int hash = index.charAt(term, 0) * FIRST + index.charAt(term, 1) * SECOND;
        int third = length > 2 ? index.charAt(term, 2) : 0;
        thirds[hash >>> shift] |= length > 2 ? 1 << third : ALL;
        hash += third * THIRD;
        hash += length > 3 ? index.charAt(term, 3) * FOURTH : 0;
        beginnings[hash >>> fineShift >>> 5] |= 1 << (hash >>> fineShift);
    }

    /**
     * Writes the places before {@code to} in {@code text} at which a term may start to {@code places}, in order, and returns how
     * many there are. {@link #AHEAD} characters behind {@code to} are read.
     */
    int places(char[] text, int to, int[] places) {
        return withSingles
                ? secondLookWithSingles(text, places, firstLookWithSingles(text, to, places))
                : secondLook(text, places, firstLook(text, to, places));
    }

    private int firstLook(char[] text, int to, int[] places) {
        int[] table = thirds;
        int by = shift;
        int count = 0;
        for (int i = 0; i < to; i++) {
            places[count] = i;
            count += table[text[i] * FIRST + text[i + 1] * SECOND >>> by] >>> text[i + 2] & 1;
        }
        return count;
    }

    private int firstLookWithSingles(char[] text, int to, int[] places) {
        int count = 0;
        for (int i = 0; i < to; i++) {
            places[count] = i;
            int bits = thirds[text[i] * FIRST + text[i + 1] * SECOND >>> shift] >>> text[i + 2];
            count += (bits | singles[text[i]]) & 1;
        }
        return count;
    }

    private int secondLook(char[] text, int[] places, int many) {
        int count = 0;
        for (int k = 0; k < many; k++) {
            places[count] = places[k];
            count += beginning(text, places[k]) & 1;
        }
        return count;
    }

    private int secondLookWithSingles(char[] text, int[] places, int many) {
        int count = 0;
        for (int k = 0; k < many; k++) {
            int i = places[k];
            places[count] = i;
            count += (beginning(text, i) | singles[text[i]]) & 1;
        }
        return count;
    }

    /** Returns a number whose last bit tells whether a term may begin like this. */
    private int beginning(char[] text, int i) {
        int two = text[i] * FIRST + text[i + 1] * SECOND;
        int three = two + text[i + 2] * THIRD;
        int four = three + text[i + 3] * FOURTH;
        return bit(two) | bit(three) | bit(four);
    }

    private int bit(int hash) {
        int at = hash >>> fineShift;
        return beginnings[at >>> 5] >>> at;
    }
}
