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
    private final int longest;

    /** Takes in terms, none of which is empty, and of which {@code order} tells the {@link TermTable#order order}. */
    TermIndex(List<String> terms, int[] order) {
        this(new TermTable(terms, order));
    }

    TermIndex(TermTable table) {
        this.table = table;
        beginnings = new TermBeginnings(table);
        int most = 0;
        for (int term = 0; term < table.size(); term++) {
            most = Math.max(most, table.length(term));
        }
        longest = most;
    }

    /** Returns the longest term that starts in {@code text} at {@code at} and ends by {@code end}, or -1. */
    int longest(char[] text, int at, int end) {
        return longest(beginnings.at(text, at, end), text, at, end);
    }

    /** Does the same where {@link #begin} told {@code number}. */
    int longest(int number, char[] text, int at, int end) {
        if (number < 0) {
            return NONE;
        }
        int first = beginnings.first(number);
        return table.length(first) < TermBeginnings.LENGTH ? first : longestOf(number, text, at, end);
    }

    /**
     * Puts in {@code numbers} for each of the first {@code many} of {@code places} what {@link #longest} needs to know of it, and one
     * more number that means nothing: it comes of reading once what will be read then, so that the loads of one place do not wait
     * for those of another.
     */
    void begin(char[] text, int[] places, int many, int[] numbers) {
        for (int k = 0; k < many; k++) {
            numbers[k] = beginnings.at(text, places[k], text.length);
        }
        int sum = 0;
        for (int k = 0; k < many; k++) {
            sum += numbers[k] < 0 ? 0 : table.charAt(beginnings.first(numbers[k]), 0);
        }
        numbers[many] = sum;
    }

    /** The last term in order that does not come after what stands in the text begins with the one sought, or is it. */
    private int longestOf(int beginning, char[] text, int at, int end) {
        int low = beginnings.first(beginning);
        int high = beginnings.end(beginning);
        int term = table.shorter(low);
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
            term = table.shorter(term);
        }
        return term;
    }

    TermTable table() {
        return table;
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
        return table.shorter(term);
    }

    /** Returns how many different terms there are, which count from 0 on in the order of their characters. */
    int size() {
        return table.size();
    }

    int length(int term) {
        return table.length(term);
    }

    /** Returns the first of the given terms that are spelt like {@code term}, by place in their order. */
    int given(int term) {
        return table.given(term);
    }

    /** Returns where in the order the given terms end that are spelt like {@code term}. */
    int givenEnd(int term) {
        return table.givenEnd(term);
    }
}
