package org.gongkai.testkit;

import java.util.List;
import org.gongkai.rule.RuleSet;
import org.gongkai.rulepack.RuleCase;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningOptions;

/**
 * Runs cases against compiled rules (用例执行). A recogniser finds the names that a case gives and no others, so that no model is
 * needed. Immutable and thread-safe.
 */
public final class CaseRunner {
    private final Screening screening;

    private CaseRunner(Screening screening) {
        this.screening = screening;
    }

    /**
     * Runs against the rules of {@code rules} that {@code options} select.
     *
     * @throws IllegalArgumentException if they select none
     */
    public CaseRunner(RuleSet rules, ScreeningOptions options) {
        this(Screening.of(rules, options, List.of(KnownNames.NONE)));
    }

    /** Returns what the case's rule makes of its text; a case whose rule does not run is not run. */
    public CaseResult run(RuleCase one) {
        boolean runs = screening
                .effectiveRules()
                .rule(one.rule())
                .filter(screening.options()::select)
                .isPresent();
        return runs ? CaseResult.of(one, with(one).screen(one.source())) : CaseResult.notRun(one);
    }

    private Screening with(RuleCase one) {
        return one.entities().isEmpty()
                ? screening
                : Screening.of(screening.ruleSet(), screening.options(), List.of(new KnownNames(one.entities())));
    }
}
