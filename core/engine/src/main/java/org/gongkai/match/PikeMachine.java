package org.gongkai.match;

import java.util.Arrays;

/**
 * Runs a pattern from one place on (模式执行), all alternatives side by side, so that no pattern can make it go back.
 * It tells every end, not only the longest, since a check may refuse one and accept a shorter. One thread at a time.
 */
final class PikeMachine {
    private final PikeProgram program;
    private final int[] marks;
    private int[] now;
    private int[] next;
    /** How many steps are possible now. */
    private int live;

    private int[] ends = new int[8];
    private int found;
    private int mark;

    PikeMachine(PikeProgram program) {
        this.program = program;
        this.marks = new int[program.size()];
        this.now = new int[program.size()];
        this.next = new int[program.size()];
    }

    /** Returns how many ends there are of matches that start at {@code start}; {@link #end} tells them. */
    int run(Window view, int start) {
        begin();
        int at = start;
        while (live > 0 && view.has(at) && (at == start || !view.isTornBefore(at))) {
            int codePoint = view.codePointAt(at);
            at += Character.charCount(codePoint);
            consume(codePoint, at);
        }
        return found;
    }

    /** Does the same on the text itself from a place on, or returns {@link PlainView#UNSURE} where something may be left out. */
    int run(PlainView view, int start) {
        PatternStates states = program.states();
        PlainClasses classes = states.classes();
        PatternStates.State state = states.start();
        found = 0;
        for (int at = start; !state.isDead() && view.has(at); ) {
            int one = classes.of(view.raw(at));
            if (one < 0) {
                return one == PlainClasses.UNSURE ? PlainView.UNSURE : runStepwise(view, start);
            }
            PatternStates.State next = state.next(one);
            if (next == null) {
                next = states.find(state, (char) view.at(at), one);
            }
            if (next == null) {
                return runStepwise(view, start);
            }
            at++;
            state = next;
            if (state.ends()) {
                addEnd(at);
            }
        }
        return found;
    }

    private int runStepwise(PlainView view, int start) {
        begin();
        for (int at = start; live > 0 && view.has(at); at++) {
            int unit = view.at(at);
            if (unit == PlainView.UNSURE) {
                return PlainView.UNSURE;
            }
            consume(unit, at + 1);
        }
        return found;
    }

    private void begin() {
        int[] first = program.start();
        System.arraycopy(first, 0, now, 0, first.length);
        live = first.length;
        found = 0;
    }

    /** Consumes a character that ends before {@code end}. */
    private void consume(int codePoint, int end) {
        int count = 0;
        boolean ended = false;
        mark++;
        for (int k = 0; k < live; k++) {
            if (!program.set(now[k]).contains(codePoint)) {
                continue;
            }
            for (int step : program.after(now[k])) {
                if (step == program.end()) {
                    ended = true;
                } else if (marks[step] != mark) {
                    marks[step] = mark;
                    next[count++] = step;
                }
            }
        }
        int[] swap = now;
        now = next;
        next = swap;
        live = count;
        if (ended) {
            addEnd(end);
        }
    }

    /** Returns the k-th end of the last run, the shortest first. */
    int end(int k) {
        return ends[k];
    }

    private void addEnd(int at) {
        if (found == ends.length) {
            ends = Arrays.copyOf(ends, found * 2);
        }
        ends[found++] = at;
    }
}
