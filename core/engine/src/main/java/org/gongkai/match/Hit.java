package org.gongkai.match;

import org.gongkai.text.TextSpan;

/**
 * Something found (命中).
 *
 * @param probe which probe found it, as numbered when the set was compiled
 * @param term which of the probe's terms, counted from 0, or -1 for a pattern
 * @param span where in the original
 */
public record Hit(int probe, int term, TextSpan span) implements Comparable<Hit> {
    /** Orders by place, then by probe. */
    @Override
    public int compareTo(Hit other) {
        int order = span.compareTo(other.span);
        return order != 0 ? order : Integer.compare(probe, other.probe);
    }
}
