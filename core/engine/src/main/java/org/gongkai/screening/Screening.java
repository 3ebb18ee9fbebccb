package org.gongkai.screening;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.rule.EffectiveRules;
import org.gongkai.rule.RuleSet;
import org.gongkai.screening.spi.EntityRecognizer;
import org.gongkai.text.Gap;
import org.gongkai.text.SourceText;

/**
 * A rule set made ready to screen (审查). Immutable and thread-safe: build one, share it, replace it by one reference.
 */
public final class Screening {
    private final RuleSet ruleSet;
    private final EffectiveRules effective;
    private final ScreeningOptions options;
    private final CompiledRules rules;

    private Screening(RuleSet ruleSet, ScreeningOptions options, List<EntityRecognizer> recognizers) {
        this.ruleSet = ruleSet;
        this.effective = ruleSet.on(options.asOf());
        this.options = options;
        this.rules = new CompiledRules(
                effective.rules().stream().filter(options::select).toList(), recognizers);
    }

    /**
     * Returns the rules of {@code ruleSet} that {@code options} select, compiled.
     *
     * @throws IllegalArgumentException if they select none: an empty screening would call everything clean
     */
    public static Screening of(RuleSet ruleSet, ScreeningOptions options) {
        return of(ruleSet, options, List.of());
    }

    /**
     * Returns the rules of {@code ruleSet} that {@code options} select, compiled, with the recognisers that find names for them. A
     * rule that asks for a kind of names which none of them finds leaves a gap in every text.
     *
     * @throws IllegalArgumentException if no rule is selected
     */
    public static Screening of(RuleSet ruleSet, ScreeningOptions options, List<EntityRecognizer> recognizers) {
        Screening screening = new Screening(ruleSet, options, recognizers);
        if (screening.rules.all().isEmpty()) {
            throw new IllegalArgumentException("no rule of " + ruleSet.packs() + " applies on " + options.asOf()
                    + " at strictness " + options.strictness() + "; give other rules or options");
        }
        return screening;
    }

    /** Returns the rule set. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** Returns the rules and masks as they stand on the day of review. */
    public EffectiveRules effectiveRules() {
        return effective;
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
            List<Gap> missing = k == 0 ? CitedAttachments.missing(submission) : List.of();
            results.add(
                    rules.screening(k, texts.get(k), options.asOf(), Watch.NONE).run(missing));
        }
        return new ScreeningReport(this, submission, results);
    }
}
