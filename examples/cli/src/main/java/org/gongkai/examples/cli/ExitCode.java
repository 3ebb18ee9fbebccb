package org.gongkai.examples.cli;

import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.screening.ScreeningReport;
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
