package org.gongkai.match;

/**
 * Tells the few places at which a term may start (首字过滤器), by loads that do not wait for each other and without a branch. The
 * first look asks for two characters and a bit of the third, the second for three and a bit of the fourth. Immutable and
 * thread-safe.
 */
final class TermFilter {
    /** So many characters behind a place are read. */
    static final int AHEAD = 3;

    private static final int FIRST = 0x9E3779B1;
    private static final int SECOND = 0x85EBCA6B;
    private static final int THIRD = 0xC2B2AE35;
    private static final int ALL = -1;
    private static final int LEAST_BITS = 8;
    /** As much of the second-level cache as leaves room for the rest. */
    private static final int MOST_BITS = 17;

    /** By the scattered first two characters, a bit for each third one modulo 32. */
    private final int[] thirds;
    /** By the scattered first three, a bit for each fourth one modulo 32. */
    private final int[] fourths;
    /** By the scattered first two, 1 where these are a whole term. */
    private final byte[] pairs;
    /** By character, 1 where it is a whole term. */
    private final byte[] singles;

    private final boolean withSingles;
    private final int shift;

    /** Learns the terms of {@code index}. */
    TermFilter(TermIndex index) {
        int bits = LEAST_BITS;
        while (bits < MOST_BITS && 1 << bits < 4 * index.size()) {
            bits++;
        }
        shift = Integer.SIZE - bits;
        thirds = new int[1 << bits];
        fourths = new int[1 << bits];
        pairs = new byte[1 << bits];
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
        int two = index.charAt(term, 0) * FIRST + index.charAt(term, 1) * SECOND;
        if (length == 2) {
            pairs[two >>> shift] = 1;
            thirds[two >>> shift] = ALL;
            return;
        }
        char third = index.charAt(term, 2);
        thirds[two >>> shift] |= 1 << third;
        int three = two + third * THIRD >>> shift;
        fourths[three] |= length == 3 ? ALL : 1 << index.charAt(term, 3);
    }

    /**
     * Writes the places before {@code to} in {@code text} at which a term may start to {@code places}, in order, and returns how
     * many there are. {@link #AHEAD} characters behind {@code to} are read.
     */
    int places(char[] text, int to, int[] places) {
        int count = withSingles ? firstLookWithSingles(text, to, places) : firstLook(text, to, places);
        return secondLook(text, places, count);
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
            int i = places[k];
            int two = text[i] * FIRST + text[i + 1] * SECOND;
            int bits = fourths[two + text[i + 2] * THIRD >>> shift] >>> text[i + 3] | pairs[two >>> shift];
            places[count] = i;
            count += (withSingles ? bits | singles[text[i]] : bits) & 1;
        }
        return count;
    }
}
