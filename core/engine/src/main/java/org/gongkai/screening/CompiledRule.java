package org.gongkai.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.match.Hit;
import org.gongkai.match.Probe;
import org.gongkai.rule.Rule;

/** A rule and where its probes stand in the common match set (已编译规则). Immutable. */
final class CompiledRule {
    private final Rule rule;
    private final Map<String, CompiledPart> byName = new HashMap<>();
    private final List<CompiledPart> parts = new ArrayList<>();
    private final int firstExclusion;

    /** Adds the rule's probes, parts first and exclusions behind, to {@code probes}. */
    CompiledRule(Rule rule, List<Probe> probes) {
        this.rule = rule;
        rule.parts().forEach((name, part) -> parts.add(new CompiledPart(name, part, rule.folds(), probes)));
        parts.forEach(part -> byName.put(part.name(), part));
        this.firstExclusion = probes.size();
        rule.exclusions().forEach(exclusion -> probes.add(exclusion.probe(rule.folds())));
    }

    Rule rule() {
        return rule;
    }

    CompiledPart part(String name) {
        CompiledPart part = byName.get(name);
        if (part == null) {
            throw new IllegalStateException("no part " + name + " in " + rule);
        }
        return part;
    }

    boolean hasFields() {
        return parts.stream().anyMatch(CompiledPart::isField);
    }

    /** Returns the hits of each named part that lie in the part's zones and pass its check of terms. */
    Map<String, List<Hit>> hits(Reading reading, LocalDate asOf, RuleWatch watch) {
        Map<String, List<Hit>> byName = new HashMap<>();
        for (CompiledPart part : parts) {
            List<Hit> kept = new ArrayList<>();
            for (Hit hit : part.hits(reading)) {
                HitFate fate = part.fate(hit, reading, asOf);
                watch.hit(part.name(), hit.span(), fate);
                if (fate == HitFate.KEPT) {
                    kept.add(hit);
                }
            }
            byName.put(part.name(), kept);
        }
        return byName;
    }

    /** Returns the hits of each named part in a heading. */
    Map<String, List<Hit>> hitsInHeading(HitsByProbe heading) {
        Map<String, List<Hit>> byName = new HashMap<>();
        parts.forEach(part -> byName.put(part.name(), part.hitsInHeading(heading)));
        return byName;
    }

    /** Returns what takes findings back in a part. */
    Exclusions exclusions(Reading reading) {
        return new Exclusions(rule.exclusions(), firstExclusion, reading);
    }
}
