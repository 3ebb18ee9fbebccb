package org.gongkai.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.gongkai.match.MatchSet;
import org.gongkai.match.PatternRefusedException;
import org.gongkai.match.Probe;
import org.gongkai.text.Fold;

/** What a rule looks for (查找内容), checked so that it can be compiled. */
record RuleMatter(
        Set<Fold> folds,
        Map<String, RulePart> parts,
        Condition condition,
        List<String> span,
        List<Exclusion> exclusions,
        Confidence confidence,
        int rowsNeeded) {
    private static final int MOST_ROWS = 10_000;

    RuleMatter {
        EnumSet<Fold> ordered = EnumSet.noneOf(Fold.class);
        ordered.addAll(folds);
        folds = Collections.unmodifiableSet(ordered);
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
        span = List.copyOf(span);
        exclusions = List.copyOf(exclusions);
        if (rowsNeeded < 0 || rowsNeeded == 1 || rowsNeeded > MOST_ROWS) {
            throw new IllegalArgumentException("`rows` counts from 2 to " + MOST_ROWS + " rows of a table, got "
                    + rowsNeeded + "; leave it out to count every finding");
        }
        requireKnown("condition", condition.parts(), parts);
        requireKnown("span", span, parts);
        requireKnown("confidence", confidence.with().keySet(), parts);
        if (!span.isEmpty() && !condition.alwaysHolds(span)) {
            throw new IllegalArgumentException("`condition` may hold where none of the parts " + span
                    + " in `span` is found; name a part of every alternative in `span`");
        }
        Set<String> unused = new TreeSet<>(parts.keySet());
        unused.removeAll(condition.parts());
        unused.removeAll(confidence.with().keySet());
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing uses the parts " + unused + "; name them in `condition` or `confidence`, or remove them");
        }
        verify(folds, parts, exclusions);
    }

    /** Returns the same with other folds and exclusions. */
    RuleMatter with(Set<Fold> otherFolds, List<Exclusion> otherExclusions) {
        return new RuleMatter(otherFolds, parts, condition, span, otherExclusions, confidence, rowsNeeded);
    }

    /** Looks at all parts together, and one by one to name the culprit when one is refused. */
    private static void verify(Set<Fold> folds, Map<String, RulePart> parts, List<Exclusion> exclusions) {
        List<Probe> probes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        BiConsumer<String, Supplier<Optional<Probe>>> add =
                (name, made) -> named(name, made).ifPresent(probe -> {
                    names.add(name);
                    probes.add(probe);
                });
        parts.forEach((name, part) -> {
            add.accept(name, () -> part.probe(folds));
            add.accept(name, () -> part.valueProbe(folds));
            part.zones().forEach(zone -> add.accept(name, () -> zone.headingProbe(folds)));
        });
        exclusions.forEach(exclusion -> add.accept("unless", () -> Optional.of(exclusion.probe(folds))));
        try {
            MatchSet.verified(probes);
        } catch (PatternRefusedException e) {
            for (int i = 0; i < probes.size(); i++) {
                Probe probe = probes.get(i);
                named(names.get(i), () -> MatchSet.verified(List.of(probe)));
            }
            throw e;
        }
    }

    private static <T> T named(String name, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the part `" + name + "` has " + e.getMessage(), e);
        }
    }

    private static void requireKnown(String where, Iterable<String> names, Map<String, RulePart> parts) {
        for (String name : names) {
            if (!parts.containsKey(name)) {
                throw new IllegalArgumentException("`" + where + "` names the part `" + name
                        + "`, which `find` does not define; define it or use one of " + parts.keySet());
            }
        }
    }

    String canonical() {
        Map<String, String> byName = new TreeMap<>();
        parts.forEach((name, part) -> byName.put(name, part.canonical()));
        return Canonical.of(
                folds,
                byName,
                condition,
                span,
                exclusions.stream().map(Exclusion::canonical).toList(),
                confidence.base(),
                confidence.with(),
                rowsNeeded);
    }
}
