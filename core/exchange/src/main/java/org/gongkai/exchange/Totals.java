package org.gongkai.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.rule.Lapsed;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Outcome;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.SuppressedFinding;

/** Counts over a run (合计): documents by outcome, findings by kind, gaps by cause. One thread at a time. */
public final class Totals {
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Integer> grounds = new TreeMap<>();
    private final Map<String, Integer> gaps = new TreeMap<>();
    private final Map<String, Integer> trial = new TreeMap<>();
    private final Set<SuppressedFinding> used = new HashSet<>();
    private final Set<SuppressedFinding> unused = new LinkedHashSet<>();
    private final Set<SuppressedFinding> expired = new LinkedHashSet<>();
    private final Set<Lapsed> lapsed = new LinkedHashSet<>();
    private int documents;
    private int suppressed;
    private int trialGaps;

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
        report.trialFindings().forEach((rule, count) -> trial.merge(rule, count, Integer::sum));
        trialGaps += report.trialGaps().size();
        suppressed += report.suppressed().size();
        report.suppressed().forEach(one -> used.add(one.entry()));
        unused.addAll(report.unusedSuppressions());
        expired.addAll(report.expiredSuppressions());
        lapsed.addAll(report.lapsed());
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

    /** Returns how many findings each rule in trial that ran has, by id, those with none among them; they never count. */
    public Map<String, Integer> trial() {
        return Collections.unmodifiableMap(trial);
    }

    /** Returns how many gaps rules in trial left, where a count of 0 tells nothing; they never count either. */
    public int trialGaps() {
        return trialGaps;
    }

    /** Returns how many findings persons suppressed. */
    public int suppressed() {
        return suppressed;
    }

    /** Returns the suppressions that met no finding in any document. */
    public List<SuppressedFinding> unusedSuppressions() {
        return unused.stream().filter(entry -> !used.contains(entry)).toList();
    }

    /** Returns the suppressions that ended before the day of review. */
    public List<SuppressedFinding> expiredSuppressions() {
        return List.copyOf(expired);
    }

    /** Returns what layers of the rules changed until a day before the day of review: what it was before is back. */
    public List<Lapsed> lapsed() {
        return List.copyOf(lapsed);
    }
}
