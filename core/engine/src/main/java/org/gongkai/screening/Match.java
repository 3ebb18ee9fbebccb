package org.gongkai.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.match.Hit;
import org.gongkai.text.TextSpan;

/** What a condition found in one part (组合命中): the named hits it covers, and those that only support it. */
record Match(TextSpan span, List<NamedHit> hits, List<NamedHit> support) {
    /** A hit under the name of the rule's part. */
    record NamedHit(String name, Hit hit) {}

    static Match of(String name, Hit hit) {
        return new Match(hit.span(), List.of(new NamedHit(name, hit)), List.of());
    }

    Match then(Match next) {
        return new Match(span.union(next.span), join(hits, next.hits), join(support, next.support));
    }

    Match supportedBy(Match other) {
        return new Match(span, hits, join(support, join(other.hits, other.support)));
    }

    /** Returns the stretch that the hits of these names cover, all where {@code names} is empty, none where none is there. */
    Optional<TextSpan> covered(List<String> names) {
        if (names.isEmpty()) {
            return Optional.of(span);
        }
        return hits.stream()
                .filter(hit -> names.contains(hit.name()))
                .map(hit -> hit.hit().span())
                .reduce(TextSpan::union);
    }

    private static List<NamedHit> join(List<NamedHit> first, List<NamedHit> second) {
        List<NamedHit> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
