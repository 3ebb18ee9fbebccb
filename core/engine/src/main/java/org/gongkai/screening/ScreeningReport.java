package org.gongkai.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.rule.Lapsed;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.Severity;
import org.gongkai.text.Gap;
import org.gongkai.text.SourceText;

/**
 * What a screening found and what it could not examine (审查结果). Immutable; holds no text of the document.
 */
public final class ScreeningReport {
    private final ScreeningOptions options;
    private final List<PackEdition> packs;
    private final String rulesDigest;
    private final List<Lapsed> lapsed;
    private final List<String> sourceDigests;
    private final List<Finding> findings;
    private final List<List<Gap>> gaps;
    private final List<Gap> allGaps;
    private final List<List<Gap>> trialGaps;
    private final List<Gap> allTrialGaps;
    private final List<TakenBack> takenBack;
    private final Map<String, Integer> trialFindings;
    private final Cases cases;
    private final Outcome outcome;

    ScreeningReport(Screening screening, Submission submission, List<TextResult> results, Cases cases) {
        this.options = screening.options();
        this.packs = screening.ruleSet().packs();
        this.rulesDigest = screening.ruleSet().digest();
        this.lapsed = screening.effectiveRules().lapsed();
        this.sourceDigests = submission.texts().stream().map(SourceText::digest).toList();
        List<Finding> found = new ArrayList<>();
        List<List<Gap>> unread = new ArrayList<>();
        List<List<Gap>> unreadInTrial = new ArrayList<>();
        List<TakenBack> taken = new ArrayList<>();
        for (TextResult result : results) {
            found.addAll(result.findings());
            unread.add(List.copyOf(result.gaps()));
            unreadInTrial.add(List.copyOf(result.trialGaps()));
            taken.addAll(result.takenBack());
        }
        this.findings = List.copyOf(found);
        this.gaps = List.copyOf(unread);
        this.allGaps = gaps.stream().flatMap(List::stream).toList();
        this.takenBack = List.copyOf(taken);
        this.trialGaps = List.copyOf(unreadInTrial);
        this.allTrialGaps = trialGaps.stream().flatMap(List::stream).toList();
        this.trialFindings = trialFindings(screening.trialRules());
        this.cases = cases;
        this.outcome = outcomeOf(findings, allGaps);
    }

    /** Returns the options it was made with, the day of review among them. */
    public ScreeningOptions options() {
        return options;
    }

    /** Returns the packs whose rules ran. */
    public List<PackEdition> packs() {
        return packs;
    }

    /** Returns the digest of the rule set. */
    public String rulesDigest() {
        return rulesDigest;
    }

    /** Returns what layers changed until a day before the day of review (期满的调整): what it was before is back. */
    public List<Lapsed> lapsed() {
        return lapsed;
    }

    /** Returns the digest of the text numbered {@code text}; keep it from the public. */
    public String sourceDigest(int text) {
        return sourceDigests.get(text);
    }

    /** Returns all findings, ordered by text, part and place. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns what could not be examined, in all texts. */
    public List<Gap> gaps() {
        return allGaps;
    }

    /** Returns how many texts were screened: the main text and its attachments. */
    public int texts() {
        return gaps.size();
    }

    /** Returns what could not be examined in the text numbered {@code text}. */
    public List<Gap> gaps(int text) {
        return gaps.get(text);
    }

    /** Returns what rules would have found and their own phrases took back. */
    public List<TakenBack> takenBack() {
        return takenBack;
    }

    /**
     * Returns how many findings each rule in trial that ran has here (试行规则计数), by id; 0 for those that found nothing. They
     * never count for the outcome.
     */
    public Map<String, Integer> trialFindings() {
        return trialFindings;
    }

    /** Returns what rules in trial could not examine; it never counts for the outcome either. */
    public List<Gap> trialGaps() {
        return allTrialGaps;
    }

    /** Returns what rules in trial could not examine in the text numbered {@code text}. */
    public List<Gap> trialGaps(int text) {
        return trialGaps.get(text);
    }

    /** Returns the suppressions and the key it was made with. */
    public Suppressions suppressions() {
        return cases.suppressions();
    }

    /** Returns what persons suppressed here (个案排除): it is not among the findings and does not count. */
    public List<Suppressed> suppressed() {
        return cases.suppressed();
    }

    /** Returns the suppressions that hold on the day of review and met no finding here. */
    public List<SuppressedFinding> unusedSuppressions() {
        return cases.unused();
    }

    /** Returns the suppressions that ended before the day of review: they suppress nothing. */
    public List<SuppressedFinding> expiredSuppressions() {
        return cases.suppressions().expired(options.asOf());
    }

    /** Returns whether everything was examined. */
    public boolean isComplete() {
        return gaps().isEmpty();
    }

    /**
     * Returns what the machine proposes. Any gap, any finding to review and any finding that may not be covered refer to
     * a person; notices and rules in trial never count.
     */
    public Outcome outcome() {
        return outcome;
    }

    private Map<String, Integer> trialFindings(List<String> rules) {
        Map<String, Integer> counts = new TreeMap<>();
        rules.forEach(rule -> counts.put(rule, 0));
        findings.stream()
                .filter(finding -> !finding.counts())
                .forEach(finding -> counts.merge(finding.rule().id(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    private static Outcome outcomeOf(List<Finding> findings, List<Gap> gaps) {
        boolean refers = findings.stream()
                .filter(Finding::counts)
                .anyMatch(f -> f.severity() == Severity.REVIEW || f.severity() == Severity.BLOCK && !f.isCoverable());
        if (refers || !gaps.isEmpty()) {
            return Outcome.REFER_FOR_REVIEW;
        }
        boolean blocks = findings.stream().anyMatch(f -> f.counts() && f.severity() == Severity.BLOCK);
        return blocks ? Outcome.PUBLISHABLE_AFTER_REDACTION : Outcome.PUBLISHABLE;
    }

    @Override
    public String toString() {
        return outcome().code() + ", " + findings.size() + " findings, " + gaps().size() + " gaps";
    }

    /** What came of one text. */
    record TextResult(List<Finding> findings, List<Gap> gaps, List<Gap> trialGaps, List<TakenBack> takenBack) {}

    /** What persons decided, and what came of it. */
    record Cases(Suppressions suppressions, List<Suppressed> suppressed, List<SuppressedFinding> unused) {}

    /**
     * A finding that a person suppressed (已排除的发现).
     *
     * @param finding the finding
     * @param entry the person's word
     */
    public record Suppressed(Finding finding, SuppressedFinding entry) {}
}
