package org.gongkai.match;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all terms of a set (多模式匹配). Those that start with the same two characters stand together; of all that start at one
 * place each is a prefix of the next longer one, so one search finds the longest and the rest hang on it. Immutable and
 * thread-safe.
 */
final class TermIndex {
    private static final int NONE = -1;
    /** In place of the second character of a term of one; a noncharacter, which every fold drops. */
    private static final char ALONE = '\uFFFF';
    /** Odd and near the golden ratio of 32 bits, so that neighbouring pairs scatter. */
    private static final int SCATTER = 0x9E3779B1;

    private final TermTable table;
    /** The longest other term that this one starts with, by term, or -1. */
    private final int[] prefix;
    /** Where the terms that start with the same two characters begin; a last entry tells where all end. */
    private final int[] ranges;
    /** The number of the range and one more, by scattered pair; 0 for none. */
    private final int[] slots;
    /** The pair that stands in a slot. */
    private final int[] pairs;

    private final int shift;
    private final int longest;

    /** Takes in the terms, none of which is empty; they are told by their position in the list. */
    TermIndex(List<String> terms) {
        table = new TermTable(terms);
        prefix = prefixes(table);
        ranges = ranges(table);
        slots = new int[Math.max(2, Integer.highestOneBit(ranges.length) * 4)];
        pairs = new int[slots.length];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(slots.length);
        int most = 0;
        for (int range = 0; range + 1 < ranges.length; range++) {
            int at = slot(pair(table, ranges[range]));
            while (slots[at] != 0) {
                at = at + 1 & slots.length - 1;
            }
            slots[at] = range + 1;
            pairs[at] = pair(table, ranges[range]);
        }
        for (int term = 0; term < table.size(); term++) {
            most = Math.max(most, table.length(term));
        }
        longest = most;
    }

    private static int[] prefixes(TermTable table) {
        int[] prefix = new int[table.size()];
        for (int term = 0; term < prefix.length; term++) {
            int shorter = term - 1;
            while (shorter >= 0 && !table.isPrefix(shorter, term)) {
                shorter = prefix[shorter];
            }
            prefix[term] = shorter;
        }
        return prefix;
    }

    private static int[] ranges(TermTable table) {
        int[] starts = new int[table.size() + 1];
        int count = 0;
        for (int term = 0; term < table.size(); term++) {
            if (term == 0 || pair(table, term) != pair(table, term - 1)) {
                starts[count++] = term;
            }
        }
        starts[count++] = table.size();
        return Arrays.copyOf(starts, count);
    }

    private static int pair(TermTable table, int term) {
        return pair(table.charAt(term, 0), table.length(term) > 1 ? table.charAt(term, 1) : ALONE);
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    private int slot(int pair) {
        return pair * SCATTER >>> shift;
    }

    /** Returns the number of the terms that start with {@code pair} and one more, or 0 where there are none. */
    private int range(int pair) {
        int at = slot(pair);
        while (pairs[at] != pair && slots[at] != 0) {
            at = at + 1 & slots.length - 1;
        }
        return slots[at];
    }

    /** Returns the longest term that starts in {@code text} at {@code at} and ends by {@code end}, or -1. */
    int longest(char[] text, int at, int end) {
        char first = text[at];
        if (at + 1 < end) {
            int range = range(pair(first, text[at + 1]));
            int term = range == 0 ? NONE : longest(range - 1, text, at, end);
            if (term >= 0) {
                return term;
            }
        }
        int range = range(pair(first, ALONE));
        return range == 0 ? NONE : ranges[range - 1];
    }

    /** The last term in order that does not come after what stands in the text begins with the one sought, or is it. */
    private int longest(int range, char[] text, int at, int end) {
        int low = ranges[range];
        int high = ranges[range + 1];
        int term = NONE;
        int common = 0;
        while (low < high) {
            int middle = low + high >>> 1;
            int same = table.common(middle, text, at, end);
            boolean after =
                    same < table.length(middle) && (at + same == end || table.charAt(middle, same) > text[at + same]);
            if (after) {
                high = middle;
            } else {
                term = middle;
                common = same;
                low = middle + 1;
            }
        }
        while (term >= 0 && table.length(term) > common) {
            term = prefix[term];
        }
        return term;
    }

    /** Returns the length of the longest term. */
    int longest() {
        return longest;
    }

    char charAt(int term, int at) {
        return table.charAt(term, at);
    }

    /** Returns the longest other term that {@code term} starts with, or -1. */
    int shorter(int term) {
        return prefix[term];
    }

    /** Returns how many different terms there are, which count from 0 on in the order of their characters. */
    int size() {
        return table.size();
    }

    int length(int term) {
        return table.length(term);
    }

    /** Returns the first of the given terms that are spelt like {@code term}. */
    int given(int term) {
        return table.given(term);
    }

    /** Returns the next given term that is spelt like {@code index}, or -1. */
    int alike(int index) {
        return table.alike(index);
    }
}
