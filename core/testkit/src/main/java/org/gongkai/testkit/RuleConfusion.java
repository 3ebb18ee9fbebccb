package org.gongkai.testkit;

import java.util.List;
import java.util.function.ToIntFunction;
import org.gongkai.rulepack.RuleCase;

/** How often a rule was right and wrong in its cases (混淆表). Immutable. */
public final class RuleConfusion {
    private final String rule;
    private final List<CaseResult> results;

    RuleConfusion(String rule, List<CaseResult> results) {
        this.rule = rule;
        this.results = List.copyOf(results);
    }

    /** Returns the rule's id, empty for all rules of a report together. */
    public String rule() {
        return rule;
    }

    /** Returns how many cases are hits (应命中), as far as they were run. */
    public int hits() {
        return run(RuleCase.Kind.HIT);
    }

    /** Returns in how many of them everything marked was found as it is marked (命中). */
    public int hitsFound() {
        return (int) results.stream()
                .filter(one -> isRun(one, RuleCase.Kind.HIT) && one.missed().isEmpty())
                .count();
    }

    /** Returns how many cases are misses (不应命中), as far as they were run. */
    public int misses() {
        return run(RuleCase.Kind.MISS);
    }

    /** Returns in how many of them nothing was found (未命中). */
    public int missesClean() {
        return (int) results.stream()
                .filter(one -> isRun(one, RuleCase.Kind.MISS) && one.found().isEmpty())
                .count();
    }

    /** Returns how many stretches were found that no hit marks so (误报), in hits and misses. */
    public int falseAlarms() {
        return stretches(
                one -> one.of().kind() == RuleCase.Kind.GAP ? 0 : one.unmarked().size());
    }

    /** Returns how many stretches the hits mark (应命中段). */
    public int marked() {
        return stretches(
                one -> isRun(one, RuleCase.Kind.HIT) ? one.of().marked().size() : 0);
    }

    /** Returns how many of them were found as they are marked (命中段). */
    public int markedFound() {
        return marked()
                - stretches(one -> isRun(one, RuleCase.Kind.HIT) ? one.missed().size() : 0);
    }

    /** Returns how many known gaps are still open (缺口仍在). */
    public int gapsOpen() {
        return count(CaseOutcome.OPEN_GAP);
    }

    /** Returns how many known gaps are closed and may become hits (缺口已补). */
    public int gapsClosed() {
        return count(CaseOutcome.CLOSED_GAP);
    }

    /** Returns how many cases failed (不通过). */
    public int failed() {
        return count(CaseOutcome.FAILED);
    }

    /** Returns how many cases were not run (未运行), since their rule does not run under the options. */
    public int notRun() {
        return count(CaseOutcome.NOT_RUN);
    }

    /** Returns which share of the stretches found is marked (查准率), 1 where nothing was found. */
    public double precision() {
        return share(markedFound(), markedFound() + falseAlarms());
    }

    /** Returns which share of the stretches marked was found (查全率), 1 where nothing is marked. */
    public double recall() {
        return share(markedFound(), marked());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static boolean isRun(CaseResult one, RuleCase.Kind kind) {
        return one.of().kind() == kind && one.outcome() != CaseOutcome.NOT_RUN;
    }

    private int run(RuleCase.Kind kind) {
        return (int) results.stream().filter(one -> isRun(one, kind)).count();
    }

    private int count(CaseOutcome outcome) {
        return (int) results.stream().filter(one -> one.outcome() == outcome).count();
    }

    private int stretches(ToIntFunction<CaseResult> of) {
        return results.stream().mapToInt(of).sum();
    }

    @Override
    public String toString() {
        return rule + ": " + hitsFound() + "/" + hits() + " hits, " + missesClean() + "/" + misses() + " misses, "
                + falseAlarms() + " false alarms";
    }
}
