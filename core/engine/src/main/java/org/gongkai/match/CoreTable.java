package org.gongkai.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes the table of {@link CoreSearch} (片段状态表): the states that ordinary text comes to most often are worked out first; where
 * the room ends, or a state is seldom enough, the patterns that may still come are told of as if they had come. One thread.
 */
final class CoreTable {
    private static final int MOST_CELLS = 1 << 19;
    private static final double SELDOM = 1e-8;

    private final CoreNfa nfa;
    private final CoreClasses classes;
    private final IdentityHashMap<CoarseSet, int[]> held = new IdentityHashMap<>();
    private final BitSet[] reachable;
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final PriorityQueue<Entry> open = new PriorityQueue<>();

    /** Takes in the automaton, which accepts from each of {@code starts} on. */
    CoreTable(CoreNfa nfa, BitSet starts) {
        this.nfa = nfa;
        this.classes = new CoreClasses(sets());
        this.reachable = new BitSet[nfa.size()];
        entries.add(new Entry(0, 0, false));
        BitSet all = new BitSet();
        starts.stream().forEach(s -> all.or(reachable(s)));
        number(all, 1, false);
        while (!open.isEmpty()) {
            Entry entry = open.remove();
            if (entry.number == 1 || entry.share > SELDOM && hasRoom()) {
                expand(entry);
            } else {
                entry.told = IntStream.concat(Arrays.stream(entry.told), Arrays.stream(entry.alive))
                        .toArray();
            }
        }
    }

    /** One more state may lead to as many new ones as there are classes, and each must have a number that the table can hold. */
    private boolean hasRoom() {
        int states = entries.size() + classes.count();
        return states < Short.MAX_VALUE && states * classes.count() < MOST_CELLS;
    }

    private List<BitSet> sets() {
        Set<CoarseSet> named = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<BitSet> sets = new LinkedHashSet<>();
        for (int s = 0; s < nfa.size(); s++) {
            CoarseSet set = nfa.set(s);
            BitSet members = set == null || !named.add(set) ? null : set.members();
            if (members != null) {
                sets.add(members);
            }
        }
        return new ArrayList<>(sets);
    }

    private int[] classesOf(CoarseSet set) {
        return held.computeIfAbsent(set, one -> {
            BitSet members = one.members();
            return members == null
                    ? IntStream.range(1, classes.count()).toArray()
                    : classes.of(members).stream().toArray();
        });
    }

    private void expand(Entry entry) {
        BitSet[] targets = new BitSet[classes.count()];
        for (int s : entry.settled) {
            CoarseSet set = nfa.set(s);
            if (set != null) {
                aim(targets, classesOf(set), reachable(nfa.next(s)));
            }
        }
        entry.next = new short[classes.count()];
        for (int c = 1; c < targets.length; c++) {
            if (targets[c] != null) {
                double share = entry.share * classes.share(c, entry.behindSign);
                entry.next[c] = (short) number(targets[c], share, classes.isSign(c));
            }
        }
    }

    private static void aim(BitSet[] targets, int[] classes, BitSet reached) {
        for (int c : classes) {
            BitSet target = targets[c];
            if (target == null) {
                target = new BitSet(reached.length());
                targets[c] = target;
            }
            target.or(reached);
        }
    }

    private BitSet reachable(int state) {
        BitSet reached = reachable[state];
        if (reached == null) {
            reached = nfa.reachable(state);
            reachable[state] = reached;
        }
        return reached;
    }

    /** Returns the number of the state in which all of {@code settled} are possible; a core that has come needs no more looks. */
    private int number(BitSet settled, double share, boolean behindSign) {
        Integer known = numbers.get(settled);
        if (known != null) {
            return known;
        }
        Entry entry = new Entry(entries.size(), share, behindSign);
        BitSet come = new BitSet();
        BitSet alive = new BitSet();
        int[] states = settled.stream().toArray();
        for (int s : states) {
            (nfa.set(s) == null ? come : alive).set(nfa.pattern(s));
        }
        alive.andNot(come);
        entry.settled =
                Arrays.stream(states).filter(s -> alive.get(nfa.pattern(s))).toArray();
        entry.told = come.stream().toArray();
        entry.alive = alive.stream().toArray();
        entries.add(entry);
        numbers.put(settled, entry.number);
        open.add(entry);
        return entry.number;
    }

    CoreClasses classes() {
        return classes;
    }

    /** Returns where a class leads from a state, by state and class; 0 where nothing goes on, 1 is the start. */
    short[] next() {
        short[] next = new short[entries.size() * classes.count()];
        for (Entry entry : entries) {
            System.arraycopy(entry.next, 0, next, entry.number * classes.count(), entry.next.length);
        }
        return next;
    }

    /** Returns the patterns to tell of on coming to a state. */
    int[][] told() {
        return entries.stream().map(entry -> entry.told).toArray(int[][]::new);
    }

    /** Returns the patterns that may still come, by state. */
    int[][] alive() {
        return entries.stream().map(entry -> entry.alive).toArray(int[][]::new);
    }

    /** A state in the making. The more often it is come to the earlier it is worked out. */
    private static final class Entry implements Comparable<Entry> {
        private final int number;
        private int[] settled = {};
        private final double share;
        private final boolean behindSign;
        private short[] next = {};
        private int[] told = {};
        private int[] alive = {};

        Entry(int number, double share, boolean behindSign) {
            this.number = number;
            this.share = share;
            this.behindSign = behindSign;
        }

        @Override
        public int compareTo(Entry other) {
            int order = Double.compare(other.share, share);
            return order != 0 ? order : Integer.compare(number, other.number);
        }
    }
}
