package org.gongkai.screening;

import java.util.List;
import org.gongkai.text.TextPart;

/** What was read of one part before any rule is asked (单部分读取结果). One thread, one part. */
final class Reading {
    private final TextReading text;
    private final TextPart part;
    private final HitsByProbe hits;
    private final RecognizedNames names;
    private final Distances distances;

    Reading(TextReading text, TextPart part, HitsByProbe hits, RecognizedNames names) {
        this.text = text;
        this.part = part;
        this.hits = hits;
        this.names = names;
        this.distances = new Distances(part);
    }

    TextReading text() {
        return text;
    }

    TextPart part() {
        return part;
    }

    HitsByProbe hits() {
        return hits;
    }

    RecognizedNames names() {
        return names;
    }

    Distances distances() {
        return distances;
    }

    /** Returns what stands above the cell at {@code position}, read. */
    HitsByProbe headingAt(int position) {
        return text.headings().read(part.headingAt(position));
    }

    /** Returns whether nothing was found in the part nor, where fields ask for them, in the headings over it. */
    boolean isEmpty(boolean withHeadings) {
        List<String> above = withHeadings ? part.headings() : List.of();
        return hits.isEmpty()
                && names.isEmpty()
                && above.stream()
                        .allMatch(heading -> text.headings().read(heading).isEmpty());
    }
}
