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
    private int[] ends = new int[8];
    private int mark;

    PikeMachine(PikeProgram program) {
        this.program = program;
        this.marks = new int[program.size()];
        this.now = new int[program.size()];
        this.next = new int[program.size()];
    }

    /** Returns how many ends there are of matches that start at {@code start}; {@link #end} tells them. */
    int run(Window view, int start) {
        int found = 0;
        int count = begin();
        int at = start;
        while (count > 0 && view.has(at) && (at == start || !view.isTornBefore(at))) {
            int codePoint = view.codePointAt(at);
            at += Character.charCount(codePoint);
            count = step(count, codePoint);
            if (count < 0) {
                count = ~count;
                found = addEnd(found, at);
            }
        }
        return found;
    }

    /** Does the same on the text itself from a place on, or returns {@link PlainView#UNSURE} where something may be left out. */
    int run(PlainView view, int start) {
        PatternStates states = program.states();
        PlainClasses classes = states.classes();
        PatternStates.State state = states.start();
        int found = 0;
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
            found = state.ends() ? addEnd(found, at) : found;
        }
        return found;
    }

    private int runStepwise(PlainView view, int start) {
        int found = 0;
        int count = begin();
        for (int at = start; count > 0 && view.has(at); ) {
            int unit = view.at(at++);
            if (unit == PlainView.UNSURE) {
                return PlainView.UNSURE;
            }
            count = step(count, unit);
            if (count < 0) {
                count = ~count;
                found = addEnd(found, at);
            }
        }
        return found;
    }

    private int begin() {
        int[] first = program.start();
        System.arraycopy(first, 0, now, 0, first.length);
        return first.length;
    }

    /** Consumes a character and returns how many steps are possible then, the complement of it where a match ends as well. */
    private int step(int count, int codePoint) {
        int live = 0;
        boolean ended = false;
        mark++;
        for (int k = 0; k < count; k++) {
            if (!program.set(now[k]).contains(codePoint)) {
                continue;
            }
            for (int step : program.after(now[k])) {
                if (step == program.end()) {
                    ended = true;
                } else if (marks[step] != mark) {
                    marks[step] = mark;
                    next[live++] = step;
                }
            }
        }
        int[] swap = now;
        now = next;
        next = swap;
        return ended ? ~live : live;
    }

    /** Returns the k-th end of the last run, the shortest first. */
    int end(int k) {
        return ends[k];
    }

    private int addEnd(int found, int at) {
        if (found == ends.length) {
            ends = Arrays.copyOf(ends, found * 2);
        }
        ends[found] = at;
        return found + 1;
    }
}
