package org.gongkai.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.match.MatchSet;

/** Reads the headings of columns (列标题读取), each once: the same heading stands over every row of a table. One thread, one text. */
final class Headings {
    private static final HitsByProbe NOTHING = new HitsByProbe(List.of());

    private final MatchSet matches;
    private final Map<String, HitsByProbe> read = new HashMap<>();

    Headings(MatchSet matches) {
        this.matches = matches;
    }

    HitsByProbe read(String heading) {
        return heading.isEmpty() ? NOTHING : read.computeIfAbsent(heading, it -> new HitsByProbe(matches.scan(it)));
    }
}
