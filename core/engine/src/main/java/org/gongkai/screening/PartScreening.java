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

/** Asks the rules in one part of one text (单部分审查). One thread, one part. */
final class PartScreening {
    private final Reading reading;
    private final LocalDate asOf;
    private final ColumnHeadings headings;
    private final Watch watch;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<TakenBack> takenBack = new LinkedHashSet<>();

    PartScreening(Reading reading, LocalDate asOf, ColumnHeadings headings, Watch watch) {
        this.reading = reading;
        this.asOf = asOf;
        this.headings = headings;
        this.watch = watch;
    }

    /** Returns what every rule finds, before findings of different rules meet. */
    List<Finding> findings() {
        return findings;
    }

    List<TakenBack> takenBack() {
        return List.copyOf(takenBack);
    }

    void ask(CompiledRule rule) {
        RuleWatch seen = watch.on(rule.rule(), reading.part());
        Map<String, List<Hit>> hits = rule.hits(reading, asOf, seen);
        if (hits.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        ColumnHeadings.Above above = headings.above(reading.part(), rule);
        Exclusions exclusions = rule.exclusions(reading);
        Certainties certainties = new Certainties(rule, hits, reading, above);
        List<Finding> own = new ArrayList<>();
        for (Match match : new Evaluation(reading.distances(), hits, above, seen)
                .of(rule.rule().condition())) {
            Optional<TextSpan> span = match.covered(rule.rule().span());
            if (span.isEmpty()) {
                seen.uncovered(match.span());
                continue;
            }
            Location location = at(span.get());
            int exclusion = exclusions.over(span.get());
            if (exclusion >= 0) {
                seen.takenBack(span.get(), exclusion);
                takenBack.add(new TakenBack(rule.rule().id(), location, exclusion));
            } else {
                Finding.Certainty certainty = certainties.of(match, location.place());
                Finding finding = new Finding(rule.rule(), asOf, location, certainty);
                seen.found(finding, certainty.steps());
                own.add(finding);
            }
        }
        findings.addAll(widest(own, seen));
    }

    private Location at(TextSpan span) {
        TextPart part = reading.part();
        return new Location(
                reading.text().number(), part.id(), span, part.codePoints(span), part.placeAt(span.start()));
    }

    /** Of one rule's findings those that no other of them covers; of equal ones the surest. */
    private static List<Finding> widest(List<Finding> own, RuleWatch seen) {
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
            } else {
                seen.narrower(finding);
            }
        }
        return kept;
    }
}
