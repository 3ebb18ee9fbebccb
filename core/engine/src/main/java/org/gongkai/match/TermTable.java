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
    /** Where each term starts and, beside it, the longest other term that it starts with, or -1; a last start tells where all end. */
    private final int[] terms;
    /** The first of the given terms that are spelt like this one, or nothing where all are different. */
    private final int[] firsts;

    /** Takes in the terms, of which {@code order} tells the order; the same may be given more than once. */
    TermTable(List<String> given, int[] order) {
        int length = 0;
        for (String term : given) {
            length += term.length();
        }
        char[] all = new char[length];
        int[] where = new int[2 * order.length + 1];
        int[] first = new int[order.length + 1];
        int count = 0;
        String before = "";
        for (int k = 0; k < order.length; k++) {
            String term = given.get(order[k]);
            if (!term.equals(before)) {
                term.getChars(0, term.length(), all, where[2 * count]);
                where[2 * count + 2] = where[2 * count] + term.length();
                first[count++] = k;
                before = term;
            }
        }
        first[count] = order.length;
        terms = Arrays.copyOf(where, 2 * count + 1);
        characters = Arrays.copyOf(all, terms[2 * count]);
        firsts = count == order.length ? new int[0] : Arrays.copyOf(first, count + 1);
        link();
    }

    /** Takes over what another told of itself. */
    TermTable(char[] characters, int[] terms, int[] firsts) {
        this.characters = characters;
        this.terms = terms;
        this.firsts = firsts;
    }

    char[] characters() {
        return characters;
    }

    int[] terms() {
        return terms;
    }

    int[] firsts() {
        return firsts;
    }

    private void link() {
        for (int term = 0; term < size(); term++) {
            int shorter = term - 1;
            while (shorter >= 0 && !isPrefix(shorter, term)) {
                shorter = shorter(shorter);
            }
            terms[2 * term + 1] = shorter;
        }
    }

    /** Returns the positions of the given terms in the order of their characters, those of equal ones as they were given. */
    static int[] order(List<String> given) {
        long[] keys = ordered(given);
        int[] order = new int[keys.length];
        for (int k = 0; k < order.length; k++) {
            order[k] = index(keys[k]);
        }
        return order;
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

    /** Returns how many different terms there are. */
    int size() {
        return terms.length / 2;
    }

    private int start(int term) {
        return terms[2 * term];
    }

    int length(int term) {
        return terms[2 * term + 2] - terms[2 * term];
    }

    char charAt(int term, int at) {
        return characters[start(term) + at];
    }

    /** Returns the longest other term that {@code term} starts with, or -1. */
    int shorter(int term) {
        return terms[2 * term + 1];
    }

    /** Returns the first of the given terms that are spelt like this one, by place in their order. */
    int given(int term) {
        return firsts.length == 0 ? term : firsts[term];
    }

    /** Returns where in the order the given terms end that are spelt like this one. */
    int givenEnd(int term) {
        return firsts.length == 0 ? term + 1 : firsts[term + 1];
    }

    /** Returns whether {@code longer} starts with {@code term}. */
    private boolean isPrefix(int term, int longer) {
        int length = length(term);
        int from = start(term);
        int other = start(longer);
        return length <= length(longer)
                && Arrays.equals(characters, from, from + length, characters, other, other + length);
    }

    /**
     * Returns how many of the term's characters, from the first on, stand in {@code text} at {@code at}, before {@code end};
     * {@code known} is how many are known to.
     */
    int common(int term, int known, char[] text, int at, int end) {
        int from = start(term);
        int length = Math.min(length(term), end - at);
        int same = known;
        while (same < length && characters[from + same] == text[at + same]) {
            same++;
        }
        return same;
    }
}
