package org.gongkai.text;

/**
 * A stretch of a part's text (文本区段), from {@code start} (inclusive) to {@code end} (exclusive).
 *
 * <p>Positions count the UTF-16 units of the <em>original</em> text, as {@link String#substring} does, so a finding
 * always points at what the author wrote and never into a folded view. {@link TextPart#codePoints} counts the same
 * stretch in code points.
 *
 * @param start the first position covered, 0 or more
 * @param end the first position no longer covered, greater than {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
    public TextSpan {
        if (start < 0) {
            throw new IllegalArgumentException("a text span cannot start before the text, got start " + start);
        }
        if (end <= start) {
            throw new IllegalArgumentException(
                    "a text span covers at least one character, got start " + start + " and end " + end);
        }
    }

    /** Returns how many positions the span covers, 1 or more. */
    public int length() {
        return end - start;
    }

    /** Returns whether every position of {@code other} lies in this span. */
    public boolean covers(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Returns whether some position lies in both spans. */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** Returns the smallest span that covers both. */
    public TextSpan union(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Orders by start, the longer first where two start together. */
    @Override
    public int compareTo(TextSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
