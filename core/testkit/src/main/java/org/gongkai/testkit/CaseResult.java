package org.gongkai.testkit;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.rulepack.RuleCase;
import org.gongkai.rulepack.RuleCase.Marked;
import org.gongkai.screening.Finding;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.jspecify.annotations.Nullable;

/** What came of a case (用例结果). Immutable; holds the case's text only through the case. */
public final class CaseResult {
    private final RuleCase of;
    private final @Nullable ScreeningReport report;
    private final List<Marked> found;

    private CaseResult(RuleCase of, @Nullable ScreeningReport report, List<Marked> found) {
        this.of = of;
        this.report = report;
        this.found = List.copyOf(found);
    }

    static CaseResult notRun(RuleCase of) {
        return new CaseResult(of, null, List.of());
    }

    static CaseResult of(RuleCase of, ScreeningReport report) {
        List<Marked> found = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.rule().id().equals(of.rule())) {
                found.add(
                        new Marked(finding.location().part(), finding.location().span()));
            }
        }
        return new CaseResult(of, report, found);
    }

    /** Returns the case. */
    public RuleCase of() {
        return of;
    }

    /** Returns what its rule found, in order. */
    public List<Marked> found() {
        return found;
    }

    /** Returns what is marked and was not found as marked. */
    public List<Marked> missed() {
        return without(of.marked(), found);
    }

    /** Returns what was found and is not marked so. */
    public List<Marked> unmarked() {
        return without(found, of.marked());
    }

    private static List<Marked> without(List<Marked> all, List<Marked> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }

    /** Returns the findings of all rules in the case's text, in order; none if it was not run. */
    public List<Finding> findings() {
        return report == null ? List.of() : report.findings();
    }

    /** Returns which exclusions of the case's rule took something back, counted from 0, in order. */
    public List<Integer> exclusions() {
        return report == null
                ? List.of()
                : report.takenBack().stream()
                        .filter(one -> one.rule().equals(of.rule()))
                        .map(one -> one.phrase())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Returns what of the text was not examined because a check or recogniser failed. */
    public List<Gap> unexamined() {
        return report == null
                ? List.of()
                : report.gaps().stream()
                        .filter(gap -> gap.cause() == GapCause.RECOGNISER)
                        .toList();
    }

    /** Returns what the case came to. */
    public CaseOutcome outcome() {
        if (report == null) {
            return CaseOutcome.NOT_RUN;
        }
        boolean asMarked = found.equals(of.marked());
        if (of.kind() == RuleCase.Kind.GAP) {
            boolean closed = !found.isEmpty() && (asMarked || of.marked().isEmpty());
            return closed ? CaseOutcome.CLOSED_GAP : CaseOutcome.OPEN_GAP;
        }
        return asMarked && unexamined().isEmpty() ? CaseOutcome.PASSED : CaseOutcome.FAILED;
    }

    /** Returns whether the rule did what the case asks; a known gap never fails. */
    public boolean isPassed() {
        return outcome() != CaseOutcome.FAILED;
    }

    /** Says which case and what it came to, never its text. */
    @Override
    public String toString() {
        return of + ": " + outcome().code();
    }
}
