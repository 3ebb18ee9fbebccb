package org.gongkai.match;

import java.util.List;

/**
 * Finds all terms of a set (多模式匹配). Those that begin alike stand together; of all that start at one place each is a prefix of
 * the next longer one, so one search finds the longest and the rest hang on it. Immutable and thread-safe.
 */
final class TermIndex {
    private static final int NONE = -1;

    private final TermTable table;
    private final TermBeginnings beginnings;
    /** The longest other term that this one starts with, by term, or -1. */
    private final int[] prefix;

    private final int longest;

    /** Takes in the terms, none of which is empty; they are told by their position in the list. */
    TermIndex(List<String> terms) {
        table = new TermTable(terms);
        beginnings = new TermBeginnings(table);
        prefix = prefixes(table);
        int most = 0;
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

    /** Returns the longest term that starts in {@code text} at {@code at} and ends by {@code end}, or -1. */
    int longest(char[] text, int at, int end) {
        int number = at + TermBeginnings.LENGTH <= end ? beginnings.at(text, at) : NONE;
        return number < 0 ? beginnings.shorter(text, at, end) : longestOf(number, text, at, end);
    }

    /** The last term in order that does not come after what stands in the text begins with the one sought, or is it. */
    private int longestOf(int beginning, char[] text, int at, int end) {
        int low = beginnings.first(beginning);
        int high = beginnings.end(beginning);
        int term = prefix[low];
        int common = TermBeginnings.LENGTH;
        while (low < high) {
            int middle = low + high >>> 1;
            int same = table.common(middle, TermBeginnings.LENGTH, text, at, end);
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
