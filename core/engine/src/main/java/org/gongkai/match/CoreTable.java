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
import org.jspecify.annotations.Nullable;

/**
 * Makes the table of {@link CoreSearch} (片段状态表): the states that ordinary text comes to most often are worked out first; where
 * the room ends, or a state is seldom enough, the patterns that may still come are told of as if they had come. One thread.
 */
final class CoreTable {
    private static final int MOST_CELLS = 1 << 19;
    private static final double SELDOM = 1e-8;
    /** What the states of the table may hold together, in states of the automaton, so that making it takes about 100 MB at most. */
    private static final int ROOM = 1 << 24;

    private final CoreNfa nfa;
    private final CoreClasses classes;
    private final CoreFollowers followers;
    private final int room;
    private final Map<Possible, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final PriorityQueue<Entry> open = new PriorityQueue<>();
    private @Nullable Entry everything;
    private long held;
    private long told;

    /** Takes in the automaton, which accepts from each of {@code starts} on. */
    CoreTable(CoreNfa nfa, BitSet starts) {
        this(nfa, starts, ROOM);
    }

    /** Makes do with less room. */
    CoreTable(CoreNfa nfa, BitSet starts, int room) {
        this.nfa = nfa;
        this.classes = new CoreClasses(sets());
        this.followers = new CoreFollowers(nfa, classes);
        this.room = room;
        entries.add(new Entry(0, 0, false));
        BitSet all = new BitSet();
        starts.stream().forEach(s -> Arrays.stream(followers.reachable(s)).forEach(all::set));
        number(all.stream().toArray(), 1, false);
        while (!open.isEmpty()) {
            Entry entry = open.remove();
            if (entry.number == 1 || entry.share > SELDOM && hasRoom()) {
                expand(entry);
            } else {
                entry.close();
            }
            entry.settled = Entry.NONE;
        }
    }

    /** One more state may lead to as many new ones as there are classes, and each must have a number that the table can hold. */
    private boolean hasRoom() {
        int states = entries.size() + classes.count();
        return states < Short.MAX_VALUE && states * classes.count() < MOST_CELLS && held < room;
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

    private void expand(Entry entry) {
        followers.turnTo(entry.settled);
        int[] known = new int[followers.count()];
        entry.next = new short[classes.count()];
        for (int c = 1; c < entry.next.length; c++) {
            int group = followers.group(c);
            if (group > 0 && known[group] == 0) {
                double share = entry.share * classes.share(c, entry.behindSign);
                known[group] = number(followers.behind(group), share, classes.isSign(c));
            }
            entry.next[c] = (short) known[group];
        }
    }

    /** Returns the number of the state in which all of {@code settled} are possible. */
    private int number(int[] settled, double share, boolean behindSign) {
        Possible possible = new Possible(settled);
        Integer known = numbers.get(possible);
        if (known != null) {
            return known;
        }
        held += settled.length;
        if (held > room && !numbers.isEmpty()) {
            return last(settled).number;
        }
        Entry entry = entry(settled, share, behindSign);
        numbers.put(possible, entry.number);
        open.add(entry);
        return entry.number;
    }

    /** Returns a new state; a core that has come needs no more looks. */
    private Entry entry(int[] settled, double share, boolean behindSign) {
        Entry entry = new Entry(entries.size(), share, behindSign);
        entries.add(entry);
        int[] come = new int[settled.length];
        int[] alive = new int[settled.length];
        int[] rest = new int[settled.length];
        int[] counts = new int[3];
        int to;
        for (int from = 0; from < settled.length; from = to) {
            to = endOfPattern(settled, from);
            // a pattern is accepted in the last of its states
            if (nfa.set(settled[to - 1]) == null) {
                come[counts[0]++] = nfa.pattern(settled[from]);
            } else {
                alive[counts[1]++] = nfa.pattern(settled[from]);
                System.arraycopy(settled, from, rest, counts[2], to - from);
                counts[2] += to - from;
            }
        }
        entry.told = Arrays.copyOf(come, counts[0]);
        entry.alive = Arrays.copyOf(alive, counts[1]);
        entry.settled = counts[2] == settled.length ? settled : Arrays.copyOf(rest, counts[2]);
        return entry;
    }

    private int endOfPattern(int[] settled, int from) {
        int to = from + 1;
        while (to < settled.length && nfa.pattern(settled[to]) == nfa.pattern(settled[from])) {
            to++;
        }
        return to;
    }

    /** Returns a state without followers, which tells of all that has come or may still come; at the very end one that tells of all. */
    private Entry last(int[] settled) {
        if (told < room) {
            Entry entry = entry(settled, 0, false);
            entry.close();
            told += entry.told.length;
            return entry;
        }
        Entry one = everything;
        if (one == null) {
            one = new Entry(entries.size(), 0, false);
            one.told = IntStream.rangeClosed(0, nfa.pattern(nfa.size() - 1)).toArray();
            entries.add(one);
            everything = one;
        }
        return one;
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

    /** The states of the automaton that are possible at once, in order. */
    private static final class Possible {
        private final int[] states;
        private final int hash;

        Possible(int[] states) {
            this.states = states;
            this.hash = Arrays.hashCode(states);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Possible same && Arrays.equals(states, same.states);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** A state in the making. The more often it is come to the earlier it is worked out. */
    private static final class Entry implements Comparable<Entry> {
        private static final int[] NONE = {};

        private final int number;
        private final double share;
        private final boolean behindSign;
        private int[] settled = NONE;
        private short[] next = {};
        private int[] told = NONE;
        private int[] alive = NONE;

        Entry(int number, double share, boolean behindSign) {
            this.number = number;
            this.share = share;
            this.behindSign = behindSign;
        }

        /** Leads nowhere from here on, and so tells of what may still come as well. */
        void close() {
            told = IntStream.concat(Arrays.stream(told), Arrays.stream(alive)).toArray();
            settled = NONE;
        }

        @Override
        public int compareTo(Entry other) {
            int order = Double.compare(other.share, share);
            return order != 0 ? order : Integer.compare(number, other.number);
        }
    }
}
