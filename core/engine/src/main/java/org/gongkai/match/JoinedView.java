package org.gongkai.match;

import java.util.Arrays;
import java.util.BitSet;
import org.gongkai.text.FoldTable;
import org.gongkai.text.FoldedText;
import org.gongkai.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A folded text with the tolerated gaps taken out (连接视图), so that what a blank, a cell border or a line break splits
 * stands in one piece. It knows where more was taken out than the tolerance allows. One thread, one view.
 */
final class JoinedView {
    private final FoldedText folded;
    private final int length;
    private final int @Nullable [] positions;
    private final @Nullable BitSet torn;
    private @Nullable LineEdges edges;

    private JoinedView(FoldedText folded, int length, int @Nullable [] positions, @Nullable BitSet torn) {
        this.folded = folded;
        this.length = length;
        this.positions = positions;
        this.torn = torn;
    }

    static JoinedView of(FoldedText folded, GapTolerance gap, boolean softBreaks) {
        int n = folded.length();
        if (gap.max() == 0 && !softBreaks) {
            return new JoinedView(folded, n, null, null);
        }
        int[] positions = new int[n];
        BitSet torn = new BitSet();
        int kept = 0;
        int gapRun = 0;
        int breaks = 0;
        for (int i = 0; i < n; ) {
            int afterBreak = softBreaks ? SoftBreaks.end(folded, i) : i;
            if (afterBreak > i) {
                breaks++;
                i = afterBreak;
            } else if (gap.max() > 0 && gap.contains(folded.charAt(i))) {
                gapRun++;
                i++;
            } else {
                positions[kept] = i;
                torn.set(kept++, gapRun > gap.max() || breaks > 1);
                gapRun = 0;
                breaks = 0;
                i++;
            }
        }
        return new JoinedView(folded, kept, kept == n ? null : Arrays.copyOf(positions, kept), torn);
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return folded.charAt(position(index));
    }

    /** Returns the character that starts at {@code index}. */
    int codePointAt(int index) {
        char high = charAt(index);
        if (Character.isHighSurrogate(high) && index + 1 < length && Character.isLowSurrogate(charAt(index + 1))) {
            return Character.toCodePoint(high, charAt(index + 1));
        }
        return high;
    }

    /** Returns whether more stands before {@code index} than the tolerance allows, so that nothing may reach across. */
    boolean isTornBefore(int index) {
        return torn != null && torn.get(index);
    }

    /** Returns the characters from {@code from} to {@code to}. */
    String text(int from, int to) {
        char[] units = new char[to - from];
        for (int i = from; i < to; i++) {
            units[i - from] = charAt(i);
        }
        return new String(units);
    }

    /** Returns whether nothing that {@code rule} forbids stands beside the stretch, in the folded text. */
    boolean standsAlone(int from, int to, StandsAlone rule) {
        int before = position(from) - 1;
        int after = position(to - 1) + 1;
        if (rule == StandsAlone.LINE) {
            if (edges == null) {
                edges = new LineEdges(folded);
            }
            return edges.isAtStart(before + 1) && edges.isAtEnd(after);
        }
        return (before < 0 || rule.allows(folded.charAt(before)))
                && (after >= folded.length() || rule.allows(folded.charAt(after)));
    }

    /** Returns the span of the original. */
    TextSpan original(int from, int to) {
        return folded.original(position(from), position(to - 1) + 1);
    }

    private int position(int index) {
        return positions == null ? index : positions[index];
    }

    /** Returns {@code term} as it stands in such a view, empty when nothing of it is left. */
    static String join(String term, FoldTable table, GapTolerance gap) {
        String folded = table.fold(term);
        if (gap.max() == 0) {
            return folded;
        }
        StringBuilder kept = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (!gap.contains(folded.charAt(i))) {
                kept.append(folded.charAt(i));
            }
        }
        return kept.toString();
    }
}
