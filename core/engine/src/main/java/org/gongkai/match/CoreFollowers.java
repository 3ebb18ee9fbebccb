package org.gongkai.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which states of the automaton are possible once a character has come (后继状态). Classes of characters that the same sets hold are
 * one group, for which the answer is worked out once. One thread.
 */
final class CoreFollowers {
    /** So many states that can be reached from others are kept; more are found anew each time. */
    private static final int KEPT = 1 << 21;

    private static final int NONE = -1;

    private final CoreNfa nfa;
    private final int[] @Nullable [] reachable;
    private int kept;
    /** The set that each state waits for, or -1, and the classes that each set holds. */
    private final int[] sets;

    private final List<int[]> held = new ArrayList<>();
    /** The last of the states turned to that waits for a set, by set; the one before that waits for the same, by place. */
    private final int[] last;

    private int[] states = {};
    private int[] chain = {};
    /** The group of each class; of each group what it was split off from, and by which set. */
    private final int[] groups;

    private int[] parents = new int[64];
    private int[] splitters = new int[64];
    private int count;

    CoreFollowers(CoreNfa nfa, CoreClasses classes) {
        this.nfa = nfa;
        reachable = new int[nfa.size()][];
        sets = new int[nfa.size()];
        groups = new int[classes.count()];
        IdentityHashMap<CoarseSet, Integer> known = new IdentityHashMap<>();
        Map<BitSet, Integer> numbers = new HashMap<>();
        for (int s = 0; s < sets.length; s++) {
            CoarseSet set = nfa.set(s);
            sets[s] = set == null ? NONE : known.computeIfAbsent(set, one -> number(classesOf(one, classes), numbers));
        }
        last = new int[held.size()];
        Arrays.fill(last, NONE);
    }

    private static BitSet classesOf(CoarseSet set, CoreClasses classes) {
        BitSet members = set.members();
        if (members != null) {
            return classes.of(members);
        }
        BitSet all = new BitSet();
        all.set(1, classes.count());
        return all;
    }

    /** Sets that hold the same classes have the same number. */
    private int number(BitSet some, Map<BitSet, Integer> numbers) {
        return numbers.computeIfAbsent(some, one -> {
            held.add(one.stream().toArray());
            return held.size() - 1;
        });
    }

    /** Turns to states, of which some wait for a character. */
    void turnTo(int[] some) {
        states = some;
        chain = chain.length < some.length ? new int[some.length] : chain;
        Arrays.fill(last, NONE);
        Arrays.fill(groups, 0);
        count = 1;
        for (int k = 0; k < some.length; k++) {
            int set = sets[some[k]];
            if (set >= 0) {
                if (last[set] < 0) {
                    split(set);
                }
                chain[k] = last[set];
                last[set] = k;
            }
        }
    }

    /** Splits off from each group the classes that {@code set} holds. */
    private void split(int set) {
        int old = count;
        int[] to = new int[old];
        for (int c : held.get(set)) {
            int group = groups[c];
            if (to[group] == 0) {
                parents = count == parents.length ? Arrays.copyOf(parents, 2 * count) : parents;
                splitters = count == splitters.length ? Arrays.copyOf(splitters, 2 * count) : splitters;
                parents[count] = group;
                splitters[count] = set;
                to[group] = count++;
            }
            groups[c] = to[group];
        }
    }

    /** Returns how many groups there are, or were before they were split. */
    int count() {
        return count;
    }

    /** Returns the group of a class; 0 where nothing is possible. */
    int group(int one) {
        return groups[one];
    }

    /** Returns the states that are possible behind a character of the group, in order. */
    int[] behind(int group) {
        BitSet united = new BitSet();
        for (int g = group; g > 0; g = parents[g]) {
            for (int k = last[splitters[g]]; k >= 0; k = chain[k]) {
                for (int s : reachable(nfa.next(states[k]))) {
                    united.set(s);
                }
            }
        }
        return united.stream().toArray();
    }

    /** Returns the states that are possible from {@code state} on, in order. */
    int[] reachable(int state) {
        int[] known = reachable[state];
        if (known != null) {
            return known;
        }
        int[] found = nfa.reachable(state);
        if (kept + found.length <= KEPT) {
            kept += found.length;
            reachable[state] = found;
        }
        return found;
    }
}
