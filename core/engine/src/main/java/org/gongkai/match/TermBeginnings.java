package org.gongkai.match;

import java.util.Arrays;

/**
 * Where in a table of terms those stand that begin alike (词首索引): with the same four characters, or of which a shorter one is all.
 * Immutable and thread-safe.
 */
final class TermBeginnings {
    /** So many characters are a beginning. */
    static final int LENGTH = 4;

    private static final int NONE = -1;
    /** In place of the characters of a shorter term; a noncharacter, which every fold drops. */
    private static final char ALONE = '\uFFFF';
    /** Odd and near the golden ratio of 64 bits, so that alike beginnings scatter. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    /** The number of the beginning and one more, by scattered characters; 0 for none. */
    private final int[] slots;
    /** The characters and, beside them, the first term, by number; a last entry tells where all end. */
    private final long[] beginnings;

    private final int shift;

    TermBeginnings(TermTable table) {
        long[] all = new long[2 * table.size() + 2];
        int count = 0;
        for (int term = 0; term < table.size(); term++) {
            long key = key(table, term);
            if (count == 0 || all[2 * count - 2] != key) {
                all[2 * count] = key;
                all[2 * count++ + 1] = term;
            }
        }
        all[2 * count + 1] = table.size();
        beginnings = Arrays.copyOf(all, 2 * count + 2);
        slots = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
        for (int number = 0; number < count; number++) {
            slots[free(beginnings[2 * number])] = number + 1;
        }
    }

    private static long key(TermTable table, int term) {
        long key = 0;
        int length = table.length(term);
        for (int i = 0; i < LENGTH; i++) {
            key = key << Character.SIZE | (i < length ? table.charAt(term, i) : ALONE);
        }
        return key;
    }

    private int free(long key) {
        int at = (int) (key * SCATTER >>> shift);
        while (slots[at] != 0) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }

    private int find(long key) {
        int at = (int) (key * SCATTER >>> shift);
        while (slots[at] != 0 && beginnings[2 * slots[at] - 2] != key) {
            at = at + 1 & slots.length - 1;
        }
        return slots[at] - 1;
    }

    /** Returns the number of the beginning that stands in {@code text} at {@code at}, or -1 where no term begins so. */
    int at(char[] text, int at) {
        return find(pair(text[at], text[at + 1]) << 2 * Character.SIZE | pair(text[at + 2], text[at + 3]));
    }

    /** Returns the longest term shorter than a beginning that stands there and ends by {@code end}, or -1. */
    int shorter(char[] text, int at, int end) {
        long two = at + 1 < end ? pair(text[at], text[at + 1]) << 2 * Character.SIZE : 0;
        int number = at + 2 < end ? find(two | pair(text[at + 2], ALONE)) : NONE;
        number = number < 0 && at + 1 < end ? find(two | pair(ALONE, ALONE)) : number;
        number = number < 0 ? find(pair(text[at], ALONE) << 2 * Character.SIZE | pair(ALONE, ALONE)) : number;
        return number < 0 ? NONE : first(number);
    }

    private static long pair(char first, char second) {
        return (long) first << Character.SIZE | second;
    }

    /** Returns the first term that begins so. */
    int first(int number) {
        return (int) beginnings[2 * number + 1];
    }

    /** Returns the first term that comes behind all that begin so. */
    int end(int number) {
        return (int) beginnings[2 * number + 3];
    }
}
