package org.gongkai.screening;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.match.MatchSet;
import org.gongkai.match.Probe;
import org.gongkai.rule.RuleSet;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A rule set made ready to screen (审查). Immutable and thread-safe: build one, share it, replace it by one reference.
 */
public final class Screening {
    private static final Logger LOG = LoggerFactory.getLogger(Screening.class);

    private final RuleSet ruleSet;
    private final ScreeningOptions options;
    private final List<CompiledRule> rules = new ArrayList<>();
    private final MatchSet matches;

    private Screening(RuleSet ruleSet, ScreeningOptions options) {
        this.ruleSet = ruleSet;
        this.options = options;
        List<Probe> probes = new ArrayList<>();
        ruleSet.rules().stream().filter(options::select).forEach(rule -> rules.add(new CompiledRule(rule, probes)));
        this.matches = MatchSet.compile(probes);
    }

    /**
     * Returns the rules of {@code ruleSet} that {@code options} select, compiled.
     *
     * @throws IllegalArgumentException if they select none: an empty screening would call everything clean
     */
    public static Screening of(RuleSet ruleSet, ScreeningOptions options) {
        Screening screening = new Screening(ruleSet, options);
        if (screening.rules.isEmpty()) {
            throw new IllegalArgumentException("no rule of " + ruleSet.packs() + " applies on " + options.asOf()
                    + " at strictness " + options.strictness() + "; give other rules or options");
        }
        return screening;
    }

    /** Returns the rule set. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** Returns the options. */
    public ScreeningOptions options() {
        return options;
    }

    /** Returns what the rules find in {@code source}. */
    public ScreeningReport screen(SourceText source) {
        return screen(Submission.of(source));
    }

    /** Returns what the rules find in {@code submission}, its attachments included. */
    public ScreeningReport screen(Submission submission) {
        List<ScreeningReport.TextResult> results = new ArrayList<>();
        List<SourceText> texts = submission.texts();
        for (int k = 0; k < texts.size(); k++) {
            results.add(screenText(k, texts.get(k), k == 0 ? CitedAttachments.missing(submission) : List.of()));
        }
        return new ScreeningReport(options, ruleSet, submission, results);
    }

    private ScreeningReport.TextResult screenText(int number, SourceText source, List<Gap> missing) {
        PartScreening.Text text = new PartScreening.Text(number, new DocumentMap(source), new ColumnHeadings(matches));
        List<Finding> findings = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>(source.gaps());
        List<TakenBack> takenBack = new ArrayList<>();
        for (TextPart part : source.parts()) {
            try {
                PartScreening screening = new PartScreening(text, part, options.asOf());
                findings.addAll(screening.run(rules, new HitsByProbe(matches.scan(part.text()))));
                takenBack.addAll(screening.takenBack());
            } catch (RuntimeException e) {
                LOG.warn("part {} was not screened: {}", part.id(), e.getClass().getName());
                gaps.add(Gap.of(GapCause.RECOGNISER)
                        .inPart(part.id())
                        .saying(
                                "校验或识别出错（" + e.getClass().getName() + "）",
                                "a check failed with " + e.getClass().getName()));
            }
        }
        gaps.addAll(missing);
        return new ScreeningReport.TextResult(findings, gaps, takenBack);
    }
}
