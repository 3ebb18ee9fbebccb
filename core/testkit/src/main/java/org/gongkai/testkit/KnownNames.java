package org.gongkai.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.rule.EntityKind;
import org.gongkai.screening.spi.EntityRecognizer;
import org.gongkai.screening.spi.RecognizedEntity;
import org.gongkai.text.TextSpan;

/** A recogniser that finds the names it was given, wherever they stand, and no others (给定名称识别). Immutable. */
final class KnownNames implements EntityRecognizer {
    /** Finds nothing, so that a rule that asks for names is run without any. */
    static final KnownNames NONE = new KnownNames(Map.of());

    private final Map<EntityKind, List<String>> names;

    KnownNames(Map<EntityKind, List<String>> names) {
        this.names = Map.copyOf(names);
    }

    @Override
    public String name() {
        return "case";
    }

    @Override
    public Set<EntityKind> kinds() {
        return EnumSet.allOf(EntityKind.class);
    }

    @Override
    public List<RecognizedEntity> recognize(String text) {
        List<RecognizedEntity> found = new ArrayList<>();
        names.forEach((kind, all) -> all.forEach(name -> {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                found.add(new RecognizedEntity(new TextSpan(at, at + name.length()), kind, 1));
            }
        }));
        found.sort(Comparator.comparing(RecognizedEntity::span).thenComparing(RecognizedEntity::kind));
        return longest(found);
    }

    /** Of two names of one kind that overlap the first stays, of two that start together the longer. */
    private static List<RecognizedEntity> longest(List<RecognizedEntity> sorted) {
        List<RecognizedEntity> kept = new ArrayList<>();
        Map<EntityKind, Integer> ends = new EnumMap<>(EntityKind.class);
        for (RecognizedEntity one : sorted) {
            if (one.span().start() >= ends.getOrDefault(one.kind(), 0)) {
                kept.add(one);
                ends.put(one.kind(), one.span().end());
            }
        }
        return kept;
    }
}
