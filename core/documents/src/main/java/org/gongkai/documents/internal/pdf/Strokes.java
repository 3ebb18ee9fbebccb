package org.gongkai.documents.internal.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The level and upright lines of a page (横竖线): rules, frames and dashes, or the strokes of drawn letters. One thread, one page. */
final class Strokes {
    private static final double SHORT = 20;
    private static final double TOUCHING = 0.5;
    private static final double SAME_LINE = 0.2;
    private static final double TOLERANCE = 0.1;
    private static final int DASHES = 8;
    private static final int LONGEST_PATTERN = 3;

    private final List<Stroke> level = new ArrayList<>();
    private final List<Stroke> upright = new ArrayList<>();

    /**
     * A line (线段).
     *
     * @param at where it lies across its direction
     * @param from where it starts
     * @param to where it ends
     */
    private record Stroke(double at, double from, double to) {
        double length() {
            return to - from;
        }
    }

    void level(double y, double from, double to) {
        level.add(new Stroke(y, Math.min(from, to), Math.max(from, to)));
    }

    void upright(double x, double from, double to) {
        upright.add(new Stroke(x, Math.min(from, to), Math.max(from, to)));
    }

    /** Returns how many short lines there are; pieces of a longer line and dashes are none. */
    int shortOnes() {
        return shortOnes(level) + shortOnes(upright);
    }

    private static int shortOnes(List<Stroke> strokes) {
        List<Stroke> sorted = new ArrayList<>(strokes);
        sorted.sort(Comparator.comparingDouble(Stroke::at));
        int count = 0;
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > SAME_LINE) {
                count += shortOnLine(joined(sorted.subList(start, i)));
                start = i;
            }
        }
        return count;
    }

    /** A rule is often written piece by piece, cell by cell. */
    private static List<Stroke> joined(List<Stroke> line) {
        List<Stroke> sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(Stroke::from).thenComparingDouble(Stroke::to));
        List<Stroke> joined = new ArrayList<>();
        for (Stroke next : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && next.from() <= joined.get(last).to() + TOUCHING) {
                Stroke before = joined.get(last);
                joined.set(last, new Stroke(before.at(), before.from(), Math.max(before.to(), next.to())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static int shortOnLine(List<Stroke> line) {
        BitSet dashes = new BitSet();
        for (int pattern = 1; pattern <= LONGEST_PATTERN; pattern++) {
            markDashes(line, pattern, dashes);
        }
        int count = 0;
        for (int i = 0; i < line.size(); i++) {
            count += line.get(i).length() < SHORT && !dashes.get(i) ? 1 : 0;
        }
        return count;
    }

    /** Dashes come back in the same length and at the same distance, every one or every second or third. */
    private static void markDashes(List<Stroke> line, int pattern, BitSet dashes) {
        int start = 0;
        while (start + pattern < line.size()) {
            double step = line.get(start + pattern).from() - line.get(start).from();
            int end = start;
            while (end + pattern < line.size() && isNext(line.get(end), line.get(end + pattern), step)) {
                end++;
            }
            if (end > start && end + pattern - start >= DASHES) {
                dashes.set(start, end + pattern);
            }
            start = Math.max(end, start + 1);
        }
    }

    private static boolean isNext(Stroke one, Stroke next, double step) {
        return isAlike(one.length(), next.length()) && isAlike(step, next.from() - one.from());
    }

    private static boolean isAlike(double one, double other) {
        return Math.abs(one - other) <= TOLERANCE * one + TOLERANCE;
    }
}
