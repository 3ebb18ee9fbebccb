package org.gongkai.match;

import java.util.Arrays;

/** Ways from state to state by character (状态转移表), as a hash table of numbers with open addressing that grows. */
final class Transitions {
    private static final long FREE = -1;
    /** Odd and near the golden ratio of 64 bits, so that neighbouring keys scatter. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[64];
    private int[] targets = new int[64];
    private int shift;
    private int count;

    Transitions() {
        reset();
    }

    private void reset() {
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
        if (2 * ++count > keys.length) {
            grow();
        }
        insert(key(state, c), target);
    }

    private void insert(long key, int target) {
        int at = slot(key);
        while (keys[at] != FREE) {
            at = at + 1 & keys.length - 1;
        }
        keys[at] = key;
        targets[at] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        reset();
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                insert(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private int slot(long key) {
        return (int) (key * SCATTER >>> shift);
    }

    private static long key(int state, char c) {
        return (long) state << Character.SIZE | c;
    }
}
