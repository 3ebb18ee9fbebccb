package org.gongkai.testkit;

import org.gongkai.rulepack.RuleCase;
import org.gongkai.screening.Screening;

/** Runs cases against compiled rules (用例执行). Immutable and thread-safe. */
public final class CaseRunner {
    private final Screening screening;

    /** Runs against {@code screening}, which must hold the rules of the cases. */
    public CaseRunner(Screening screening) {
        this.screening = screening;
    }

    /** Returns what the case's rule makes of its text. */
    public CaseResult run(RuleCase one) {
        boolean runs = screening
                .effectiveRules()
                .rule(one.rule())
                .filter(screening.options()::select)
                .isPresent();
        return runs ? CaseResult.of(one, screening.screen(one.source())) : CaseResult.notRun(one);
    }
}
