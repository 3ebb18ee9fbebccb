package org.gongkai.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.RuleSet;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningOptions;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.Suppressions;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;

/**
 * What is to be covered in one text, and why (区分处理方案，条例第37条). It starts from the findings of severity
 * {@code block}; a person may add a passage or release a finding, with a reason. Immutable; bound to its source.
 */
public final class RedactionPlan {
    private final String sourceDigest;
    private final RuleSet rules;
    private final ScreeningOptions options;
    private final Suppressions suppressions;
    private final List<Finding> suppressed;
    private final List<Finding> findings;
    private final List<Cover> added;
    private final List<Release> releases;

    private RedactionPlan(RedactionPlan base, List<Cover> added, List<Release> releases) {
        this.sourceDigest = base.sourceDigest;
        this.rules = base.rules;
        this.options = base.options;
        this.suppressions = base.suppressions;
        this.suppressed = base.suppressed;
        this.findings = base.findings;
        this.added = List.copyOf(added);
        this.releases = List.copyOf(releases);
    }

    private RedactionPlan(String sourceDigest, RuleSet rules, ScreeningReport report) {
        this.sourceDigest = sourceDigest;
        this.rules = rules;
        this.options = report.options();
        this.suppressions = report.suppressions();
        this.suppressed = report.suppressed().stream()
                .map(ScreeningReport.Suppressed::finding)
                .filter(f -> f.location().text() == 0)
                .toList();
        this.findings = report.findings().stream()
                .filter(f -> f.location().text() == 0 && f.counts() && f.severity() == Severity.BLOCK)
                .toList();
        this.added = List.of();
        this.releases = List.of();
    }

    /**
     * Returns the plan that covers every blocking finding of {@code report} in {@code source}.
     *
     * @throws IllegalArgumentException if the report was made for another source or with other rules
     */
    public static RedactionPlan of(SourceText source, ScreeningReport report, RuleSet rules) {
        if (!report.sourceDigest(0).equals(source.digest())
                || !report.rulesDigest().equals(rules.digest())) {
            throw new IllegalArgumentException(
                    "the report was made for another text or with other rules; screen this text with these rules first");
        }
        return new RedactionPlan(source.digest(), rules, report);
    }

    /** Returns this plan with a passage covered that no rule found, for the reason a person gives. */
    public RedactionPlan adding(int part, TextSpan span, NonDisclosureGround ground, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a passage is covered with a reason, got a blank one");
        }
        List<Cover> more = new ArrayList<>(added);
        more.add(new Cover(part, span, RedactionStyle.COVER, new Cover.Why(null, ground, reason)));
        return new RedactionPlan(this, more, releases);
    }

    /**
     * Returns this plan with {@code finding} left standing, for the reason a person gives.
     *
     * @throws IllegalArgumentException if the plan does not cover that finding
     */
    public RedactionPlan releasing(Finding finding, String reason) {
        if (!findings.contains(finding)) {
            throw new IllegalArgumentException("the plan has no such finding: " + finding);
        }
        List<Release> more = new ArrayList<>(releases);
        more.add(new Release(finding, reason));
        return new RedactionPlan(this, added, more);
    }

    /** Returns the digest of the source it was made for. */
    public String sourceDigest() {
        return sourceDigest;
    }

    /** Returns the findings that a person released, with the reasons. */
    public List<Release> releases() {
        return releases;
    }

    /** Returns the findings that may not be covered and published and that nobody released: they refuse the plan. */
    public List<Finding> blockers() {
        return live().stream().filter(finding -> !finding.isCoverable()).toList();
    }

    /** Returns what is covered, in order of place. */
    public List<Cover> covers() {
        List<Cover> covers = new ArrayList<>(added);
        for (Finding finding : live()) {
            if (finding.isCoverable()) {
                covers.add(new Cover(
                        finding.location().part(),
                        finding.location().span(),
                        finding.rule().redaction(),
                        new Cover.Why(finding.rule().id(), finding.ground(), null)));
            }
        }
        covers.sort((a, b) -> a.part() != b.part()
                ? Integer.compare(a.part(), b.part())
                : a.span().compareTo(b.span()));
        return covers;
    }

    /**
     * Returns the stretches to rewrite, disjoint and in order of place.
     *
     * <p>Covers that overlap become one stretch. One that covers all the others of its stretch decides how it reads, unless it
     * would keep characters that another style does not; where none decides, a bar does. A cover that cuts a surrogate pair
     * takes the whole of it.
     *
     * @throws IllegalArgumentException if {@code source} is not the one the plan was made for
     */
    public List<Redaction> redactions(SourceText source) {
        requireSource(source);
        return new Rewriting(source, rules.on(options.asOf()), options.jurisdiction(), covers()).redactions();
    }

    void requireSource(SourceText source) {
        Objects.requireNonNull(source, "source");
        if (!source.digest().equals(sourceDigest)) {
            throw new IllegalArgumentException("the plan was made for another source; make one for this text");
        }
    }

    /** Returns the findings of its text that persons suppressed: what they cover stays. */
    List<Finding> suppressed() {
        return suppressed;
    }

    /**
     * Returns {@code screening} as the report was made with it; a weaker one would prove nothing. Fingerprints that only count
     * may count something else in the copy, so they suppress nothing there.
     */
    Screening required(Screening screening) {
        if (!screening.ruleSet().digest().equals(rules.digest())
                || !screening.options().equals(options)) {
            throw new IllegalArgumentException(
                    "the plan was made with other rules or options; screen again with the screening that made its report");
        }
        return screening.suppressing(suppressions.isKeyed() ? suppressions : Suppressions.NONE);
    }

    private List<Finding> live() {
        Set<Finding> released = releases.stream().map(Release::finding).collect(Collectors.toSet());
        return findings.stream().filter(finding -> !released.contains(finding)).toList();
    }

    @Override
    public String toString() {
        return "plan of " + covers().size() + " covers, " + releases.size() + " released";
    }
}
