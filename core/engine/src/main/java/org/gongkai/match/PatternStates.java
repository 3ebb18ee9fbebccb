package org.gongkai.match;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The sets of steps that a pattern comes to together (模式状态), each worked out when a text first leads there and kept. What is kept
 * changes only how fast a search is. Thread-safe: a state never changes but for the ways out of it that are known, and two threads
 * that find the same way find the same state.
 */
final class PatternStates {
    private static final int MOST_STATES = 1000;
    /** What a state takes besides its steps, in numbers of four bytes. */
    private static final int STATE = 32 + PlainClasses.MOST;

    private final PikeProgram program;
    private final PlainClasses classes;
    private final StateRoom room;
    private final Map<Steps, State> known = new ConcurrentHashMap<>();
    private final State start;

    PatternStates(PikeProgram program, PlainClasses classes, StateRoom room) {
        this.program = program;
        this.classes = classes;
        this.room = room;
        this.start = new State(program.start(), false);
    }

    /** Returns where a match starts. */
    State start() {
        return start;
    }

    /** Returns what characters it tells apart. */
    PlainClasses classes() {
        return classes;
    }

    /**
     * Returns where {@code unit}, which is of class {@code one}, leads from {@code state}, or {@code null} where there is no room to
     * keep it.
     */
    @Nullable
    State find(State state, char unit, int one) {
        Steps steps = after(state.steps, unit);
        State found = known.get(steps);
        if (found == null) {
            if (known.size() >= MOST_STATES || !room.take(STATE + steps.live.length)) {
                return null;
            }
            State made = new State(steps.live, steps.ended);
            State before = known.putIfAbsent(steps, made);
            found = before == null ? made : before;
        }
        state.next[one] = found;
        return found;
    }

    private Steps after(int[] steps, char unit) {
        int[] live = new int[8];
        int count = 0;
        boolean ended = false;
        boolean[] seen = new boolean[program.end() + 1];
        for (int step : steps) {
            if (program.set(step).contains(unit)) {
                for (int next : program.after(step)) {
                    ended |= next == program.end();
                    if (!seen[next] && next != program.end()) {
                        live = count == live.length ? Arrays.copyOf(live, 2 * count) : live;
                        live[count++] = next;
                    }
                    seen[next] = true;
                }
            }
        }
        int[] sorted = Arrays.copyOf(live, count);
        Arrays.sort(sorted);
        return new Steps(sorted, ended);
    }

    /** Steps that are possible together, and whether a match ends there. */
    static final class State {
        private final int[] steps;
        private final boolean ends;
        private final @Nullable State[] next = new State[PlainClasses.MOST];

        State(int[] steps, boolean ends) {
            this.steps = steps;
            this.ends = ends;
        }

        /** Returns where the class leads, or {@code null} where that is not known yet. */
        @Nullable
        State next(int one) {
            return next[one];
        }

        boolean ends() {
            return ends;
        }

        /** Returns whether no match goes on from here. */
        boolean isDead() {
            return steps.length == 0;
        }
    }

    private static final class Steps {
        private final int[] live;
        private final boolean ended;

        Steps(int[] live, boolean ended) {
            this.live = live;
            this.ended = ended;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Steps steps && steps.ended == ended && Arrays.equals(steps.live, live);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(live) + (ended ? 1 : 0);
        }
    }
}
