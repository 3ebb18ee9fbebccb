package org.gongkai.match;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Runs a pattern from one place on (模式执行), all alternatives side by side, so that no pattern can make it go back.
 * It tells every end, not only the longest, since a check may refuse one and accept a shorter. One thread at a time.
 */
final class PikeMachine {
    private final PikeProgram program;
    private final int[] marks;
    private final int[] stack;
    private int[] now;
    private int[] next;
    private int[] ends = new int[8];
    private int mark;

    PikeMachine(PikeProgram program) {
        this.program = program;
        this.marks = new int[program.size()];
        this.stack = new int[program.size() + 1];
        this.now = new int[program.size()];
        this.next = new int[program.size()];
    }

    /**
     * Returns the UTF-16 units that a match can start with. All first halves of pairs are among them: what a pair makes is
     * seen only when it is read.
     */
    BitSet starts() {
        BitSet starts = new BitSet(1 << 16);
        int count = follow(0, now, 0, ++mark);
        for (int k = 0; k < count; k++) {
            CodePointSet set = program.set(now[k]);
            if (set != null) {
                set.addTo(starts);
            }
        }
        starts.set(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE + 1);
        return starts;
    }

    /** Returns how many ends there are of matches that start at {@code start}; {@link #end} tells them. */
    int run(Window view, int start) {
        int found = 0;
        int count = follow(0, now, 0, ++mark);
        int at = start;
        while (count > 0 && view.has(at) && (at == start || !view.isTornBefore(at))) {
            int codePoint = view.codePointAt(at);
            at += Character.charCount(codePoint);
            int live = 0;
            mark++;
            for (int k = 0; k < count; k++) {
                CodePointSet set = program.set(now[k]);
                if (set != null && set.contains(codePoint)) {
                    live = follow(program.first(now[k]), next, live, mark);
                }
            }
            int[] swap = now;
            now = next;
            next = swap;
            count = live;
            if (hasEnd(count)) {
                found = addEnd(found, at);
            }
        }
        return found;
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

    private boolean hasEnd(int count) {
        for (int k = 0; k < count; k++) {
            if (program.isEnd(now[k])) {
                return true;
            }
        }
        return false;
    }

    /** Adds to {@code list} what can be reached from {@code from} without a character; each step once per mark. */
    private int follow(int from, int[] list, int size, int round) {
        int count = size;
        int top = 0;
        stack[top++] = from;
        while (top > 0) {
            int step = stack[--top];
            if (marks[step] == round) {
                continue;
            }
            marks[step] = round;
            if (program.set(step) != null || program.isEnd(step)) {
                list[count++] = step;
                continue;
            }
            if (program.second(step) >= 0 && marks[program.second(step)] != round) {
                stack[top++] = program.second(step);
            }
            stack[top++] = program.first(step);
        }
        return count;
    }
}
