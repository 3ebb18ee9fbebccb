package org.gongkai.text;

import java.util.Arrays;
import java.util.List;

/**
 * One connected piece of a text (文本部分): a paragraph, a table row, a header, a property.
 *
 * <p>A finding never crosses parts, so lines of a paragraph and cells of a row lie in one part; a row's cells are
 * separated by a tab. Immutable; {@link #toString} never prints content.
 */
public final class TextPart {
    private final int id;
    private final Place place;
    private final String text;
    private final Cells cells;
    private final int[] pairs;

    TextPart(int id, Place place, String text, Cells cells) {
        this.id = id;
        this.place = place;
        this.text = text;
        this.cells = cells;
        this.pairs = surrogatePairs(text);
        int last = 0;
        for (PlaceMark mark : cells.marks()) {
            if (mark.from() < last || mark.from() > text.length()) {
                throw new IllegalArgumentException("place marks lie in order within their part, got " + mark.from());
            }
            last = mark.from();
        }
    }

    /** Returns the part's number within its source, counted from 0. */
    public int id() {
        return id;
    }

    /** Returns where in the document the part stands. */
    public Place place() {
        return place;
    }

    /** Returns the finest place known at {@code position}, which is the part's own where no mark applies. */
    public Place placeAt(int position) {
        int mark = markAt(position);
        return mark < 0 ? place : marks().get(mark).place();
    }

    /** Returns what stands above the column of the cell at {@code position} (列标题), empty where nothing is known to. */
    public String headingAt(int position) {
        int mark = markAt(position);
        return mark < 0 || headings().isEmpty() ? "" : headings().get(mark);
    }

    private int markAt(int position) {
        int low = 0;
        int high = marks().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks().get(middle).from() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Returns the text as its author wrote it. Never log or print it. */
    public String text() {
        return text;
    }

    /** Returns the finer places within the part, in order. */
    public List<PlaceMark> marks() {
        return cells.marks();
    }

    /** Returns the heading of each finer place's column, or an empty list. Never log or print it. */
    public List<String> headings() {
        return cells.headings();
    }

    /**
     * Returns {@code span} counted in code points instead of UTF-16 units; half a pair at its border counts as whole.
     *
     * @throws IllegalArgumentException if the span reaches beyond the part
     */
    public TextSpan codePoints(TextSpan span) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(
                    "the span ends at " + span.end() + ", the part has " + text.length() + " positions");
        }
        return new TextSpan(span.start() - pairsBefore(span.start() + 1), span.end() - pairsBefore(span.end()));
    }

    /** Returns whether at most {@code most} characters that a reader sees stand from {@code from} to {@code to}. */
    public boolean isWithin(int from, int to, int most) {
        int seen = 0;
        for (int i = from; i < to && seen <= most; ) {
            int codePoint = text.codePointAt(i);
            seen += Visibility.isUnseen(codePoint) ? 0 : 1;
            i += Character.charCount(codePoint);
        }
        return seen <= most;
    }

    @Override
    public String toString() {
        return "part " + id + " (" + place.kind() + "), " + text.length() + " positions";
    }

    private int pairsBefore(int position) {
        int found = Arrays.binarySearch(pairs, position);
        return found >= 0 ? found : -found - 1;
    }

    /** Positions of the second halves, so that a pair counts as passed once its second half lies before. */
    private static int[] surrogatePairs(String text) {
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            count += isPairEnd(text, i) ? 1 : 0;
        }
        int[] found = new int[count];
        for (int i = 1, k = 0; k < count; i++) {
            if (isPairEnd(text, i)) {
                found[k++] = i;
            }
        }
        return found;
    }

    private static boolean isPairEnd(String text, int i) {
        return Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
