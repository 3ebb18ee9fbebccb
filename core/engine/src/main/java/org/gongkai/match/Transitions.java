package org.gongkai.match;

import java.util.Arrays;

/** The ways from state to state by character (状态转移表), as a hash table of numbers with open addressing. */
final class Transitions {
    private static final long FREE = -1;
    /** Odd and near the golden ratio of 64 bits, so that neighbouring keys scatter. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] targets;
    private final int shift;

    /** Starts with room for {@code most} ways. */
    Transitions(int most) {
        int room = Integer.highestOneBit(Math.max(4, most)) * 4;
        keys = new long[room];
        targets = new int[room];
        Arrays.fill(keys, FREE);
        shift = Long.SIZE - Integer.numberOfTrailingZeros(keys.length);
    }

    /** Returns the state that {@code c} leads to from {@code state}, or -1. */
    int get(int state, char c) {
        long key = key(state, c);
        for (int at = slot(key); ; at = at + 1 & keys.length - 1) {
            if (keys[at] == key) {
                return targets[at];
            }
            if (keys[at] == FREE) {
                return -1;
            }
        }
    }

    /** Adds a way that is not there yet. */
    void put(int state, char c, int target) {
        int at = slot(key(state, c));
        while (keys[at] != FREE) {
            at = at + 1 & keys.length - 1;
        }
        keys[at] = key(state, c);
        targets[at] = target;
    }

    private int slot(long key) {
        return (int) (key * SCATTER >>> shift);
    }

    private static long key(int state, char c) {
        return (long) state << Character.SIZE | c;
    }
}
