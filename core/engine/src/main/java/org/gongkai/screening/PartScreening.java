package org.gongkai.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.match.Hit;
import org.gongkai.text.TextPart;
import org.gongkai.text.TextSpan;

/** Screens one part of one text (单部分审查). One thread, one part. */
final class PartScreening {
    private final int textNumber;
    private final TextPart part;
    private final DocumentMap map;
    private final LocalDate asOf;
    private final ColumnHeadings headings;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<TakenBack> takenBack = new LinkedHashSet<>();
    private final Distances distances;

    PartScreening(Text text, TextPart part, LocalDate asOf) {
        this.textNumber = text.number();
        this.part = part;
        this.map = text.map();
        this.headings = text.headings();
        this.asOf = asOf;
        this.distances = new Distances(part);
    }

    /** What all parts of a text share. */
    record Text(int number, DocumentMap map, ColumnHeadings headings) {}

    List<TakenBack> takenBack() {
        return List.copyOf(takenBack);
    }

    /** Returns the findings of all rules in this part, ordered by place. */
    List<Finding> run(List<CompiledRule> rules, HitsByProbe hits) {
        if (!hits.isEmpty()) {
            rules.forEach(rule -> apply(rule, hits));
        }
        return Yielding.resolve(findings);
    }

    private void apply(CompiledRule rule, HitsByProbe all) {
        Map<String, List<Hit>> hits = rule.hits(all, part, map);
        if (hits.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        List<Finding> own = new ArrayList<>();
        ColumnHeadings.Above above = headings.above(part, rule);
        Supporters supporters = new Supporters(rule.supporters(hits, distances), above);
        for (Match match : new Evaluation(distances, hits, above).of(rule.rule().condition())) {
            Optional<TextSpan> span = match.covered(rule.rule().span());
            if (span.isEmpty()) {
                continue;
            }
            Location location = at(span.get());
            int exclusion = rule.exclusionOver(span.get(), all);
            if (exclusion >= 0) {
                takenBack.add(new TakenBack(rule.rule().id(), location, exclusion));
            } else {
                own.add(new Finding(rule.rule(), asOf, location, rule.certainty(match, supporters, location.place())));
            }
        }
        findings.addAll(widest(own));
    }

    private Location at(TextSpan span) {
        return new Location(textNumber, part.id(), span, part.codePoints(span), part.placeAt(span.start()));
    }

    /** Of one rule's findings those that no other of them covers; of equal ones the surest. */
    private static List<Finding> widest(List<Finding> own) {
        List<Finding> sorted = own.stream()
                .sorted(Comparator.comparing(Finding::location)
                        .thenComparing(
                                Comparator.comparingDouble(Finding::confidence).reversed()))
                .toList();
        List<Finding> kept = new ArrayList<>();
        int end = 0;
        for (Finding finding : sorted) {
            if (finding.location().span().end() > end) {
                kept.add(finding);
                end = finding.location().span().end();
            }
        }
        return kept;
    }
}
