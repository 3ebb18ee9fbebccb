package org.gongkai.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.match.Hit;
import org.gongkai.rule.EntityKind;
import org.gongkai.screening.spi.RecognizedEntity;
import org.gongkai.text.TextSpan;

/**
 * The names in one part (命名实体命中), by kind, in order of place. Of one kind those stay that no other covers, of equal ones the
 * surest; two that overlap both stay, since to leave one out would leave its end readable.
 */
final class RecognizedNames {
    static final RecognizedNames NONE = new RecognizedNames(List.of());

    private final Map<EntityKind, List<Hit>> hits = new EnumMap<>(EntityKind.class);
    private final Map<EntityKind, Map<TextSpan, Named>> byPlace = new EnumMap<>(EntityKind.class);

    RecognizedNames(List<Named> all) {
        List<Named> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing((Named named) -> named.entity().span())
                .thenComparing(named -> -named.entity().confidence())
                .thenComparing(Named::recognizer));
        for (Named named : sorted) {
            List<Hit> kept = hits.computeIfAbsent(named.entity().kind(), kind -> new ArrayList<>());
            TextSpan span = named.entity().span();
            if (kept.isEmpty() || kept.get(kept.size() - 1).span().end() < span.end()) {
                kept.add(new Hit(-1, -1, span));
                byPlace.computeIfAbsent(named.entity().kind(), kind -> new HashMap<>())
                        .put(span, named);
            }
        }
    }

    /** A name and who found it. */
    record Named(String recognizer, RecognizedEntity entity) {}

    List<Hit> of(EntityKind kind) {
        return hits.getOrDefault(kind, List.of());
    }

    /** Returns who found the name of that kind that stands exactly there. */
    Named at(EntityKind kind, TextSpan span) {
        Named named = byPlace.getOrDefault(kind, Map.of()).get(span);
        if (named == null) {
            throw new IllegalStateException("no " + kind.code() + " at " + span);
        }
        return named;
    }

    boolean isEmpty() {
        return hits.isEmpty();
    }
}
