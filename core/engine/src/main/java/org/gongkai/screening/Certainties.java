package org.gongkai.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.match.Hit;
import org.gongkai.rule.EntityKind;
import org.gongkai.rule.FieldForm;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.TermCheck;
import org.gongkai.text.Place;

/** How sure a rule is of its matches in one part, and why (置信度判定). One thread, one part. */
final class Certainties {
    private final CompiledRule rule;
    private final Reading reading;
    private final Supporters supporters;

    Certainties(CompiledRule rule, Map<String, List<Hit>> hits, Reading reading, ColumnHeadings.Above above) {
        this.rule = rule;
        this.reading = reading;
        Map<String, Neighbours> beside = new TreeMap<>();
        for (String name : rule.rule().confidence().with().keySet()) {
            List<Match> places = hits.getOrDefault(name, List.of()).stream()
                    .map(hit -> Match.of(name, hit))
                    .toList();
            beside.put(name, new Neighbours(reading.distances(), places));
        }
        this.supporters = new Supporters(beside, above);
    }

    Finding.Certainty of(Match match, Place place) {
        TreeSet<String> evidence = new TreeSet<>();
        for (Match.NamedHit hit : match.hits()) {
            addOwn(evidence, hit, place);
            if (match.hits().size() > 1) {
                evidence.add("part:" + hit.name());
            }
        }
        match.support().forEach(hit -> evidence.add(context(hit)));
        List<ConfidenceStep> steps = new ArrayList<>();
        steps.add(new ConfidenceStep("base", rule.rule().confidence().base()));
        for (Map.Entry<String, Double> with : rule.rule().confidence().with().entrySet()) {
            Match near = supporters.of(with.getKey(), match.span());
            if (near != null) {
                evidence.add(context(near.hits().get(0)));
                raise(steps, with.getKey(), with.getValue());
            }
        }
        match.hits().forEach(hit -> bound(steps, hit));
        return new Finding.Certainty(List.copyOf(evidence), List.copyOf(steps));
    }

    private static void raise(List<ConfidenceStep> steps, String part, double to) {
        steps.add(new ConfidenceStep(part, Math.max(last(steps), to)));
    }

    /** Nothing near a name makes it surer than the recogniser is. */
    private void bound(List<ConfidenceStep> steps, Match.NamedHit hit) {
        EntityKind kind = rule.part(hit.name()).part().entity();
        if (kind != null) {
            RecognizedNames.Named named = reading.names().at(kind, hit.hit().span());
            double bound = named.entity().confidence();
            if (bound < last(steps)) {
                steps.add(new ConfidenceStep("recogniser:" + named.recognizer(), bound));
            }
        }
    }

    private static double last(List<ConfidenceStep> steps) {
        return steps.get(steps.size() - 1).confidence();
    }

    private void addOwn(Set<String> evidence, Match.NamedHit hit, Place place) {
        RulePart part = rule.part(hit.name()).part();
        NamedCheck check = part.check();
        if (check != null) {
            evidence.add(check.evidence());
        }
        TermCheck term = part.termCheck();
        if (term != null) {
            evidence.add(term.evidence());
        }
        FieldForm field = part.field();
        if (field != null) {
            evidence.add("field:" + field.labels().get(hit.hit().term()));
        }
        EntityKind kind = part.entity();
        if (kind != null) {
            evidence.add("entity:" + kind.code());
            evidence.add(
                    "recogniser:" + reading.names().at(kind, hit.hit().span()).recognizer());
        }
        if (!part.zones().isEmpty()) {
            evidence.add("place:" + place.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** Names the rule's own term, never the document's text. */
    private String context(Match.NamedHit hit) {
        return "context:" + rule.part(hit.name()).word(hit.hit());
    }
}
