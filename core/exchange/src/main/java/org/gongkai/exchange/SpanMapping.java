package org.gongkai.exchange;

import org.gongkai.screening.Location;
import org.gongkai.text.TextSpan;

/** Leads from where something was found to the positions that a result prints (位置换算). */
@FunctionalInterface
public interface SpanMapping {
    /** Prints the positions within the part, as they were found. */
    SpanMapping WITHIN_PART = location -> new Spans(location.span(), location.codePoints());

    /** Returns the positions to print for {@code location}. */
    Spans spans(Location location);

    /**
     * A stretch in both countings (区段).
     *
     * @param utf16 in UTF-16 units
     * @param codePoints in code points
     */
    record Spans(TextSpan utf16, TextSpan codePoints) {}
}
