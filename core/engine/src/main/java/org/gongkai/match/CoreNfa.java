package org.gongkai.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of patterns as one nondeterministic automaton over the coarse view (粗略自动机), from which the search for them is made.
 * It accepts what the patterns do and more: long repeats become endless ones. One thread while it grows.
 */
final class CoreNfa {
    /** So many characters are told apart by number, behind them any number will do. */
    private static final int COUNTED = 16;

    private static final int NONE = -1;

    private final CoarseSets sets;
    private final List<State> states = new ArrayList<>();
    /** The round in which a state was come to last, by state. */
    private int[] marks = {};

    private int round;

    CoreNfa(CoarseSets sets) {
        this.sets = sets;
    }

    /** Adds one behind the other and returns where they start; {@code pattern} is accepted behind the last. */
    int add(List<PatternNode> nodes, int pattern) {
        int start = states.size();
        nodes.forEach(this::emit);
        states.add(new State(null, NONE, NONE, pattern));
        states.subList(start, states.size()).forEach(state -> state.owner = pattern);
        return start;
    }

    private void emit(PatternNode node) {
        if (node instanceof PatternNode.One one) {
            emitOne(sets.of(one.set()));
        } else if (node instanceof PatternNode.Sequence sequence) {
            sequence.nodes().forEach(this::emit);
        } else if (node instanceof PatternNode.Choice choice) {
            emitChoice(choice.nodes());
        } else if (node instanceof PatternNode.Repeat repeat) {
            emitRepeat(repeat);
        }
    }

    /** A rare-plane character is two units of the view, of which only these halves are asked for. */
    private void emitOne(CoarseSet set) {
        State fork = set.rare() ? fork() : null;
        int next = states.size() + 1;
        if (fork == null) {
            states.add(new State(set, next, NONE, NONE));
            return;
        }
        State one = new State(set, NONE, NONE, NONE);
        states.add(one);
        fork.second = states.size();
        states.add(new State(Halves.HIGH, states.size() + 1, NONE, NONE));
        states.add(new State(Halves.LOW, states.size() + 1, NONE, NONE));
        one.next = states.size();
    }

    private State fork() {
        State fork = new State(null, states.size() + 1, NONE, NONE);
        states.add(fork);
        return fork;
    }

    private void emitChoice(List<PatternNode> options) {
        List<State> jumps = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            State fork = i < options.size() - 1 ? fork() : null;
            emit(options.get(i));
            if (fork != null) {
                jumps.add(fork());
                fork.second = states.size();
            }
        }
        jumps.forEach(jump -> jump.next = states.size());
    }

    private void emitRepeat(PatternNode.Repeat repeat) {
        int least = Math.min(repeat.min(), COUNTED);
        for (int i = 0; i < least; i++) {
            emit(repeat.node());
        }
        if (repeat.max() > COUNTED) {
            int back = states.size();
            State fork = fork();
            emit(repeat.node());
            fork().next = back;
            fork.second = states.size();
            return;
        }
        List<State> forks = new ArrayList<>();
        for (int i = least; i < repeat.max(); i++) {
            forks.add(fork());
            emit(repeat.node());
        }
        forks.forEach(fork -> fork.second = states.size());
    }

    /** Returns all states that wait for a character or accept, which can be reached from {@code from} without one, in order. */
    int[] reachable(int from) {
        marks = marks.length < states.size() ? new int[states.size()] : marks;
        round++;
        int[] settled = new int[4];
        int found = 0;
        int[] open = new int[8];
        int count = 0;
        open[count++] = from;
        while (count > 0) {
            int at = open[--count];
            if (at < 0 || marks[at] == round) {
                continue;
            }
            marks[at] = round;
            State state = states.get(at);
            CoarseSet set = state.set;
            if (set != null || state.accepts >= 0) {
                settled = found == settled.length ? Arrays.copyOf(settled, 2 * found) : settled;
                settled[found++] = at;
            }
            open = count + 2 > open.length ? Arrays.copyOf(open, 2 * open.length) : open;
            open[count++] = state.second;
            open[count++] = set == null || set.droppable() ? state.next : NONE;
        }
        Arrays.sort(settled, 0, found);
        return Arrays.copyOf(settled, found);
    }

    /** Returns the characters that {@code state} waits for, or {@code null} where it accepts. */
    @Nullable
    CoarseSet set(int state) {
        return states.get(state).set;
    }

    /** Returns where a character leads. */
    int next(int state) {
        return states.get(state).next;
    }

    /** Returns the pattern that {@code state} belongs to. */
    int pattern(int state) {
        return states.get(state).owner;
    }

    int size() {
        return states.size();
    }

    private static final class State {
        private final @Nullable CoarseSet set;
        private final int accepts;
        private int owner;
        private int next;
        private int second;

        State(@Nullable CoarseSet set, int next, int second, int accepts) {
            this.set = set;
            this.next = next;
            this.second = second;
            this.accepts = accepts;
        }
    }

    /** The two halves of rare-plane characters. */
    private static final class Halves {
        private static final CoarseSet HIGH = of(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE);
        private static final CoarseSet LOW = of(Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE);

        private static CoarseSet of(char first, char last) {
            BitSet members = new BitSet();
            members.set(first, last + 1);
            return new CoarseSet(members, false, false, 0.0001);
        }
    }
}
