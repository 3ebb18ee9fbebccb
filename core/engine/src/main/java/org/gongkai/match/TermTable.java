package org.gongkai.match;

import java.util.Arrays;
import java.util.List;

/**
 * Terms in the order of their characters, each once (有序词表), laid end to end in one array. Immutable and thread-safe.
 */
final class TermTable {
    /** Room for a character or for the end of the term, which is 0. */
    private static final int CODE_BITS = 17;

    private static final int INDEX_BITS = 64 - 2 * CODE_BITS;

    private final char[] characters;
    /** Where each term starts; a last entry tells where all end. */
    private final int[] starts;
    /** The first of the given terms that are spelt like this one, by place in the order. */
    private final int[] given;
    /** The next given term that is spelt alike, by given term, or -1. */
    private final int[] alike;

    /** Takes in the terms, which are told by their position in the list; the same may be given more than once. */
    TermTable(List<String> terms) {
        long[] order = ordered(terms);
        int length = 0;
        for (String term : terms) {
            length += term.length();
        }
        characters = new char[length];
        int[] where = new int[order.length + 1];
        int[] first = new int[order.length];
        alike = new int[order.length];
        int count = 0;
        String before = "";
        for (int k = 0; k < order.length; k++) {
            int index = index(order[k]);
            String term = terms.get(index);
            alike[index] = -1;
            if (term.equals(before)) {
                alike[index(order[k - 1])] = index;
                continue;
            }
            term.getChars(0, term.length(), characters, where[count]);
            first[count++] = index;
            where[count] = where[count - 1] + term.length();
            before = term;
        }
        starts = Arrays.copyOf(where, count + 1);
        given = Arrays.copyOf(first, count);
    }

    /** Sorts numbers that hold two characters and the term's index, and what has these in common by the next two. */
    private static long[] ordered(List<String> terms) {
        long[] order = new long[terms.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Runs open = new Runs();
        open.push(0, order.length, 0);
        while (open.pop()) {
            sort(terms, order, open);
        }
        return order;
    }

    private static void sort(List<String> terms, long[] order, Runs open) {
        int from = open.from;
        int to = open.to;
        int depth = open.depth;
        for (int k = from; k < to; k++) {
            order[k] = key(terms, index(order[k]), depth);
        }
        Arrays.sort(order, from, to);
        for (int k = from; k < to; ) {
            int end = k + 1;
            while (end < to && order[end] >>> INDEX_BITS == order[k] >>> INDEX_BITS) {
                end++;
            }
            if (end - k > 1 && terms.get(index(order[k])).length() > depth + 1) {
                open.push(k, end, depth + 2);
            }
            k = end;
        }
    }

    private static int index(long key) {
        return (int) (key & (1L << INDEX_BITS) - 1);
    }

    private static long key(List<String> terms, int index, int depth) {
        String term = terms.get(index);
        return code(term, depth) << INDEX_BITS + CODE_BITS | code(term, depth + 1) << INDEX_BITS | index;
    }

    private static long code(String term, int at) {
        return at < term.length() ? term.charAt(at) + 1L : 0;
    }

    /** Runs of terms alike up to a depth, still to be sorted from there on. A stack of its own, since terms may be alike for long. */
    private static final class Runs {
        private int[] stack = new int[48];
        private int top;
        private int from;
        private int to;
        private int depth;

        void push(int first, int end, int alike) {
            stack = top + 3 > stack.length ? Arrays.copyOf(stack, 2 * stack.length) : stack;
            stack[top++] = first;
            stack[top++] = end;
            stack[top++] = alike;
        }

        boolean pop() {
            if (top == 0) {
                return false;
            }
            depth = stack[--top];
            to = stack[--top];
            from = stack[--top];
            return true;
        }
    }

    int size() {
        return given.length;
    }

    int length(int term) {
        return starts[term + 1] - starts[term];
    }

    char charAt(int term, int at) {
        return characters[starts[term] + at];
    }

    /** Returns the first of the given terms that are spelt like this one. */
    int given(int term) {
        return given[term];
    }

    /** Returns the next given term that is spelt like {@code index}, or -1. */
    int alike(int index) {
        return alike[index];
    }

    /** Returns whether {@code longer} starts with {@code term}. */
    boolean isPrefix(int term, int longer) {
        int length = length(term);
        return length <= length(longer)
                && Arrays.equals(
                        characters,
                        starts[term],
                        starts[term] + length,
                        characters,
                        starts[longer],
                        starts[longer] + length);
    }

    /**
     * Returns how many of the term's characters, from the first on, stand in {@code text} at {@code at}, before {@code end};
     * {@code known} is how many are known to.
     */
    int common(int term, int known, char[] text, int at, int end) {
        int from = starts[term];
        int length = Math.min(starts[term + 1] - from, end - at);
        int same = known;
        while (same < length && characters[from + same] == text[at + same]) {
            same++;
        }
        return same;
    }
}
