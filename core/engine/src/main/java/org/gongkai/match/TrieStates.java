package org.gongkai.match;

import java.util.Arrays;

/**
 * The states of a trie by number (字典树状态), 0 the root. Most states have one way on, which stands beside the state itself; the
 * ways beyond the first stand in a table.
 */
final class TrieStates {
    private static final int NONE = -1;

    /** The state before, by state; -1 for the root. */
    int[] parent;

    /** How many characters lead to the state. */
    int[] depth;

    /** A term that ends here, or -1. */
    int[] ending;

    /** The character that leads to the state. */
    char[] via;

    /** The longest other state that ends alike, by state; filled once all states are there. */
    int[] fallback = {};

    /** The longest other state that ends alike and ends a term, or -1. */
    int[] shorter = {};

    private final Transitions further = new Transitions();
    private int[] first;
    private boolean[] hasFurther;
    private int count;

    /** Starts with the root and room for {@code most} ways. */
    TrieStates(int most) {
        int room = most + 1;
        parent = new int[room];
        depth = new int[room];
        ending = new int[room];
        via = new char[room];
        first = new int[room];
        hasFurther = new boolean[room];
        enter(NONE, (char) 0);
    }

    /** Returns the state that {@code c} leads to from {@code state}, or -1. */
    int next(int state, char c) {
        int child = first[state];
        if (child >= 0 && via[child] == c) {
            return child;
        }
        return hasFurther[state] ? further.get(state, c) : NONE;
    }

    /** Returns a new state that {@code c} leads to from {@code state}. */
    int add(int state, char c) {
        int child = enter(state, c);
        if (first[state] < 0) {
            first[state] = child;
        } else {
            further.put(state, c, child);
            hasFurther[state] = true;
        }
        return child;
    }

    private int enter(int from, char c) {
        parent[count] = from;
        depth[count] = from < 0 ? 0 : depth[from] + 1;
        ending[count] = NONE;
        first[count] = NONE;
        via[count] = c;
        return count++;
    }

    /** Gives back the room that was not needed, and makes room for the links. */
    void trim() {
        parent = Arrays.copyOf(parent, count);
        depth = Arrays.copyOf(depth, count);
        ending = Arrays.copyOf(ending, count);
        via = Arrays.copyOf(via, count);
        first = Arrays.copyOf(first, count);
        hasFurther = Arrays.copyOf(hasFurther, count);
        fallback = new int[count];
        shorter = new int[count];
        Arrays.fill(shorter, NONE);
    }

    /** Returns all states, the shallow ones first. */
    int[] byDepth() {
        int[] next = new int[Arrays.stream(depth).max().orElse(0) + 2];
        for (int state = 0; state < count; state++) {
            next[depth[state] + 1]++;
        }
        for (int d = 1; d < next.length; d++) {
            next[d] += next[d - 1];
        }
        int[] ordered = new int[count];
        for (int state = 0; state < count; state++) {
            ordered[next[depth[state]]++] = state;
        }
        return ordered;
    }
}
