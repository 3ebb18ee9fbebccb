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
    private static final long ALONE = 0xFFFF;
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

    /** Returns the number of the longest beginning that stands in {@code text} at {@code at} and ends by {@code end}, or -1. */
    int at(char[] text, int at, int end) {
        long one = (long) text[at] << 3 * Character.SIZE;
        long two = at + 1 < end ? one | (long) text[at + 1] << 2 * Character.SIZE : 0;
        long three = at + 2 < end ? two | (long) text[at + 2] << Character.SIZE : 0;
        int number = at + 3 < end ? find(three | text[at + 3]) : NONE;
        number = number < 0 && at + 2 < end ? find(three | ALONE) : number;
        number = number < 0 && at + 1 < end ? find(two | ALONE << Character.SIZE | ALONE) : number;
        return number < 0 ? find(one | ALONE << 2 * Character.SIZE | ALONE << Character.SIZE | ALONE) : number;
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
