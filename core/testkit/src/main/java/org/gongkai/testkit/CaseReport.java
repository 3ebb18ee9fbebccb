package org.gongkai.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of all cases of a pack (用例报告). Immutable. */
public final class CaseReport {
    private final List<CaseResult> results;
    private final List<RuleConfusion> rules = new ArrayList<>();

    /** Sums up {@code results}, rule by rule in the order in which the rules come first. */
    public CaseReport(List<CaseResult> results) {
        this.results = List.copyOf(results);
        Map<String, List<CaseResult>> byRule = new LinkedHashMap<>();
        results.forEach(one -> byRule.computeIfAbsent(one.of().rule(), rule -> new ArrayList<>())
                .add(one));
        byRule.forEach((rule, of) -> rules.add(new RuleConfusion(rule, of)));
    }

    /** Returns what came of each case, rule by rule in the order of the pack. */
    public List<CaseResult> results() {
        return results;
    }

    /** Returns the results with {@code outcome}. */
    public List<CaseResult> with(CaseOutcome outcome) {
        return results.stream().filter(one -> one.outcome() == outcome).toList();
    }

    /** Returns the confusion of each rule that has cases. */
    public List<RuleConfusion> rules() {
        return List.copyOf(rules);
    }

    /** Returns the confusion of all rules together. */
    public RuleConfusion total() {
        return new RuleConfusion("", results);
    }

    /** Returns whether no case failed. */
    public boolean isPassed() {
        return with(CaseOutcome.FAILED).isEmpty();
    }

    @Override
    public String toString() {
        return results.size() + " cases, " + with(CaseOutcome.FAILED).size() + " failed";
    }
}
