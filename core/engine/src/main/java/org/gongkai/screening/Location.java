package org.gongkai.screening;

import org.gongkai.text.Place;
import org.gongkai.text.TextSpan;

/**
 * Where something was found (发现位置).
 *
 * @param text the number of the text in the submission: 0 the main text, from 1 on the attachments
 * @param part the number of the part in that text
 * @param span the stretch in UTF-16 units of the part
 * @param codePoints the same stretch in code points
 * @param place the place in the words a clerk uses
 */
public record Location(int text, int part, TextSpan span, TextSpan codePoints, Place place)
        implements Comparable<Location> {
    /** Orders by text, part and span. */
    @Override
    public int compareTo(Location other) {
        int order = Integer.compare(text, other.text);
        order = order != 0 ? order : Integer.compare(part, other.part);
        return order != 0 ? order : span.compareTo(other.span);
    }

    /** Returns whether both name some same position. */
    public boolean overlaps(Location other) {
        return text == other.text && part == other.part && span.overlaps(other.span);
    }
}
