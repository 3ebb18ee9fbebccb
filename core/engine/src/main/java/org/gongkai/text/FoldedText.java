package org.gongkai.text;

import java.util.Arrays;
import org.gongkai.text.internal.FoldTables;
import org.jspecify.annotations.Nullable;

/**
 * A folded view of a text with its way back (归一化视图): what is found in the view is told in positions of the original.
 *
 * <p>Immutable. The map of positions exists only where the view dropped or joined something.
 */
public final class FoldedText {
    private final String original;
    private final char[] folded;
    private final int length;
    private final int @Nullable [] starts;

    private FoldedText(String original, char[] folded, int length, int @Nullable [] starts) {
        this.original = original;
        this.folded = folded;
        this.length = length;
        this.starts = starts;
    }

    /** Returns the view of {@code original} under {@code table}. */
    public static FoldedText of(String original, FoldTable table) {
        char[] folded = original.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            if (table.fold(c) == FoldTables.DROP || Character.isHighSurrogate(c)) {
                return withMap(original, table, folded, i);
            }
            folded[i] = table.fold(c);
        }
        return new FoldedText(original, folded, folded.length, null);
    }

    private static FoldedText withMap(String original, FoldTable table, char[] folded, int same) {
        int[] starts = new int[folded.length];
        for (int i = 0; i < same; i++) {
            starts[i] = i;
        }
        int n = same;
        for (int i = same; i < original.length(); ) {
            int codePoint = original.codePointAt(i);
            int to = codePoint < 0x10000 ? table.fold((char) codePoint) : table.foldRare(codePoint);
            if (to >= 0x10000) {
                folded[n] = Character.highSurrogate(to);
                starts[n++] = i;
                folded[n] = Character.lowSurrogate(to);
                starts[n++] = i + 1;
            } else if (to != FoldTables.DROP) {
                folded[n] = (char) to;
                starts[n++] = i;
            }
            i += Character.charCount(codePoint);
        }
        return new FoldedText(original, folded, n, n == original.length() ? null : Arrays.copyOf(starts, n));
    }

    /** Returns the number of UTF-16 units in the view. */
    public int length() {
        return length;
    }

    /** Returns the unit at {@code index} of the view. */
    public char charAt(int index) {
        return folded[index];
    }

    /** Returns where in the original the unit at {@code index} of the view stands. */
    public int originalStart(int index) {
        return starts == null ? index : starts[index];
    }

    /**
     * Returns the span of the original that the units {@code from} (inclusive) to {@code to} (exclusive) of the view
     * stand for. Combining marks on the last character belong to it.
     */
    public TextSpan original(int from, int to) {
        int last = originalStart(to - 1);
        int end = last + 1;
        if (Character.isHighSurrogate(original.charAt(last))
                && end < original.length()
                && Character.isLowSurrogate(original.charAt(end))) {
            end++;
        }
        while (end < original.length() && FoldTables.isCombining(original.charAt(end))) {
            end++;
        }
        return new TextSpan(originalStart(from), end);
    }

    /** Returns the folded characters. Never log or print them. */
    @Override
    public String toString() {
        return new String(folded, 0, length);
    }
}
