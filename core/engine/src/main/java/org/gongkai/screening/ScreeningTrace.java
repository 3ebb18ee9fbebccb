package org.gongkai.screening;

import java.util.List;
import java.util.Optional;

/** Why each rule found what it found, or nothing (审查过程). Immutable; holds places of the text and never the text. */
public final class ScreeningTrace {
    private final ScreeningReport report;
    private final List<RuleTrace> rules;

    ScreeningTrace(ScreeningReport report, List<RuleTrace> rules) {
        this.report = report;
        this.rules = List.copyOf(rules);
    }

    /** Returns what was found, as an ordinary screening reports it. */
    public ScreeningReport report() {
        return report;
    }

    /** Returns the traces of all rules of the set, of those that did not run as well, in the order of their ids. */
    public List<RuleTrace> rules() {
        return rules;
    }

    /** Returns the trace of the rule of that id, or empty when the set has none. */
    public Optional<RuleTrace> rule(String id) {
        return rules.stream().filter(trace -> trace.rule().id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return "trace of " + rules.size() + " rules, " + report;
    }
}
