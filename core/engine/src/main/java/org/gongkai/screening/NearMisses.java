package org.gongkai.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.match.Hit;
import org.gongkai.match.MatchSet;
import org.gongkai.match.Probe;
import org.gongkai.rule.Rule;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;

/**
 * Finds what a part of a rule would have found but for its check or for what stands beside (未通过校验的命中). The matching core decides
 * both by itself and tells nobody, so that an explanation looks a second time without them.
 */
final class NearMisses {
    private final List<Probe> probes = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    private NearMisses(List<CompiledRule> rules) {
        for (CompiledRule compiled : rules) {
            Rule rule = compiled.rule();
            rule.parts().forEach((name, part) -> {
                add(part.probeWithoutCheck(rule.folds()), new Question(rule, name, HitFate.CHECK_REFUSED));
                add(part.probeWithNeighbours(rule.folds()), new Question(rule, name, HitFate.NOT_ALONE));
            });
        }
    }

    private void add(Optional<Probe> probe, Question question) {
        probe.ifPresent(it -> {
            probes.add(it);
            questions.add(question);
        });
    }

    /** Why a part was not found, if it is found now. */
    private record Question(Rule rule, String name, HitFate fate) {}

    /** Adds to {@code recorder} what {@code rules} would have found in {@code source}. */
    static void of(List<CompiledRule> rules, Recorder recorder, SourceText source) {
        NearMisses misses = new NearMisses(rules);
        MatchSet matches = MatchSet.compile(misses.probes);
        source.parts().forEach(part -> misses.add(part, read(part, matches), recorder));
    }

    /** A check that fails has left a gap in the part already. */
    private static HitsByProbe read(TextPart part, MatchSet matches) {
        try {
            return new HitsByProbe(matches.scan(part.text()));
        } catch (RuntimeException failed) {
            return new HitsByProbe(List.of());
        }
    }

    private void add(TextPart part, HitsByProbe hits, Recorder recorder) {
        for (int k = 0; k < questions.size(); k++) {
            Question question = questions.get(k);
            RuleRecord record = recorder.of(question.rule());
            for (Hit hit : hits.of(k)) {
                record.addNew(question.name(), new RuleTrace.TracedHit(part.id(), hit.span(), question.fate()));
            }
        }
    }
}
