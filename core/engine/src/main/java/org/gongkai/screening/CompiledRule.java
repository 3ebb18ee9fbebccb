package org.gongkai.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.match.Hit;
import org.gongkai.match.Probe;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.text.Place;
import org.gongkai.text.TextPart;
import org.gongkai.text.TextSpan;

/** A rule and where its probes stand in the common match set (已编译规则). Immutable. */
final class CompiledRule {
    private final Rule rule;
    private final List<String> names;
    private final int firstProbe;

    /** Adds the rule's probes, parts first and exclusions behind, to {@code probes}. */
    CompiledRule(Rule rule, List<Probe> probes) {
        this.rule = rule;
        this.names = List.copyOf(rule.parts().keySet());
        this.firstProbe = probes.size();
        names.forEach(name -> probes.add(part(name).probe(rule.folds()).orElseThrow()));
        rule.exclusions().forEach(exclusion -> probes.add(exclusion.probe(rule.folds())));
    }

    Rule rule() {
        return rule;
    }

    private RulePart part(String name) {
        RulePart part = rule.parts().get(name);
        if (part == null) {
            throw new IllegalStateException("no part " + name + " in " + rule);
        }
        return part;
    }

    /** Returns the hits of each named part that lie in the part's zones. */
    Map<String, List<Hit>> hits(HitsByProbe all, TextPart text, DocumentMap map) {
        Map<String, List<Hit>> byName = new HashMap<>();
        for (int k = 0; k < names.size(); k++) {
            RulePart part = part(names.get(k));
            byName.put(
                    names.get(k),
                    all.of(firstProbe + k).stream()
                            .filter(hit -> map.isIn(part.zones(), text, hit.span()))
                            .toList());
        }
        return byName;
    }

    /** Returns the hits of each named part that needs no zone: a heading lies in none. */
    Map<String, List<Hit>> hitsOutsideZones(HitsByProbe all) {
        Map<String, List<Hit>> byName = new HashMap<>();
        for (int k = 0; k < names.size(); k++) {
            if (part(names.get(k)).zones().isEmpty()) {
                byName.put(names.get(k), all.of(firstProbe + k));
            }
        }
        return byName;
    }

    /** Returns which exclusion covers more than {@code span}, counted from 0, or -1. */
    int exclusionOver(TextSpan span, HitsByProbe all) {
        for (int k = 0; k < rule.exclusions().size(); k++) {
            Hit phrase = all.lastUpTo(firstProbe + names.size() + k, span.start());
            if (phrase != null && phrase.span().covers(span) && phrase.span().length() > span.length()) {
                return k;
            }
        }
        return -1;
    }

    /** Returns where the parts stand that raise the confidence. */
    Map<String, Neighbours> supporters(Map<String, List<Hit>> hits, Distances distances) {
        Map<String, Neighbours> supporters = new TreeMap<>();
        for (String name : rule.confidence().with().keySet()) {
            List<Match> places = hits.getOrDefault(name, List.of()).stream()
                    .map(hit -> Match.of(name, hit))
                    .toList();
            supporters.put(name, new Neighbours(distances, places));
        }
        return supporters;
    }

    /** Returns how sure a match is and why. */
    Finding.Certainty certainty(Match match, Supporters supporters, Place place) {
        TreeSet<String> evidence = new TreeSet<>();
        for (Match.NamedHit hit : match.hits()) {
            RulePart part = part(hit.name());
            NamedCheck check = part.check();
            if (check != null) {
                evidence.add(check.evidence());
            }
            if (match.hits().size() > 1) {
                evidence.add("part:" + hit.name());
            }
            if (!part.zones().isEmpty()) {
                evidence.add(
                        "place:" + place.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        match.support().forEach(hit -> evidence.add(context(hit.name(), hit.hit())));
        double confidence = rule.confidence().base();
        for (Map.Entry<String, Double> with : rule.confidence().with().entrySet()) {
            Match near = supporters.of(with.getKey(), match.span());
            if (near != null) {
                confidence = Math.max(confidence, with.getValue());
                evidence.add(context(with.getKey(), near.hits().get(0).hit()));
            }
        }
        return new Finding.Certainty(confidence, List.copyOf(evidence));
    }

    /** Names the rule's own term, never the document's text. */
    private String context(String name, Hit hit) {
        return "context:" + (hit.term() < 0 ? name : part(name).terms().get(hit.term()));
    }
}
