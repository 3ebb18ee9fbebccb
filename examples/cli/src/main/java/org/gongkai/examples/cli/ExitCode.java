package org.gongkai.examples.cli;

import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.testkit.comparison.ComparedDocument;
import org.gongkai.testkit.comparison.FindingChange;
import org.jspecify.annotations.Nullable;

/** Gathers what decides the exit code (退出码): 0, else the first of 2, 3, 1 that holds. One thread. */
final class ExitCode {
    static final int FOUND = 1;
    static final int USAGE = 2;
    static final int UNEXAMINED = 3;

    private final @Nullable Severity failOn;
    private boolean badInput;
    private boolean unexamined;
    private boolean found;

    /** Takes {@code null} where no finding fails the run. */
    ExitCode(@Nullable Severity failOn) {
        this.failOn = failOn;
    }

    void badInput() {
        badInput = true;
    }

    void unexamined() {
        unexamined = true;
    }

    void add(ScreeningReport report) {
        unexamined |= !report.isComplete();
        for (Finding finding : report.findings()) {
            found |= failOn != null && finding.counts() && finding.severity().isAtLeast(failOn);
        }
    }

    /** Losing is the danger: what is gained never fails the run. */
    void add(ComparedDocument document) {
        unexamined |= !document.isComplete();
        for (FindingChange change : document.changes()) {
            Finding before = change.before();
            found |= failOn != null
                    && change.weakens()
                    && before != null
                    && before.severity().isAtLeast(failOn);
        }
    }

    int value() {
        if (badInput) {
            return USAGE;
        }
        if (unexamined) {
            return UNEXAMINED;
        }
        return found ? FOUND : 0;
    }
}
