package org.gongkai.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Outcome;
import org.gongkai.screening.ScreeningReport;

/** Counts over a run (合计): documents by outcome, findings by kind, gaps by cause. One thread at a time. */
public final class Totals {
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> grounds = new TreeMap<>();
    private final Map<String, Integer> gaps = new TreeMap<>();
    private int documents;

    /** Starts at zero. */
    public Totals() {}

    /** Counts one more document. */
    public void add(ScreeningReport report) {
        documents++;
        outcomes.merge(report.outcome(), 1, Integer::sum);
        for (Finding finding : report.findings()) {
            kinds.merge(finding.kind(), 1, Integer::sum);
            grounds.merge(finding.ground() == null ? "none" : finding.ground().code(), 1, Integer::sum);
        }
        report.gaps().forEach(gap -> gaps.merge(gap.cause().code(), 1, Integer::sum));
    }

    /** Returns how many documents were counted. */
    public int documents() {
        return documents;
    }

    /** Returns how many documents came out so. */
    public int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** Returns how many findings there are of each kind, by kind in alphabetical order. */
    public Map<String, Integer> kinds() {
        return Collections.unmodifiableMap(kinds);
    }

    /** Returns how many findings bear on each ground, by ground in alphabetical order; {@code none} for no ground. */
    public Map<String, Integer> grounds() {
        return Collections.unmodifiableMap(grounds);
    }

    /** Returns how many gaps there are of each cause, by cause in alphabetical order. */
    public Map<String, Integer> gaps() {
        return Collections.unmodifiableMap(gaps);
    }
}
