package org.gongkai.screening;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One thing found (审查发现): by which rule, where, how sure and why. It never holds the text it covers. Immutable.
 */
public final class Finding {
    private final Rule rule;
    private final LocalDate asOf;
    private final Location location;
    private final double confidence;
    private final List<String> evidence;
    private final List<String> alternatives;
    private final @Nullable Fingerprint fingerprint;

    Finding(Rule rule, LocalDate asOf, Location location, Certainty certainty) {
        this.rule = rule;
        this.asOf = asOf;
        this.location = location;
        this.confidence = certainty.confidence();
        this.evidence = List.copyOf(certainty.evidence());
        this.alternatives = List.of();
        this.fingerprint = null;
    }

    private Finding(Finding same, List<String> alternatives, @Nullable Fingerprint fingerprint) {
        this.rule = same.rule;
        this.asOf = same.asOf;
        this.location = same.location;
        this.confidence = same.confidence;
        this.evidence = same.evidence;
        this.alternatives = List.copyOf(alternatives);
        this.fingerprint = fingerprint;
    }

    Finding withAlternatives(List<String> rules) {
        return new Finding(this, rules, fingerprint);
    }

    Finding knownBy(Fingerprint known) {
        return new Finding(this, alternatives, known);
    }

    /** Returns the rule that found it. */
    public Rule rule() {
        return rule;
    }

    /** Returns where it was found. */
    public Location location() {
        return location;
    }

    /** Returns the kind of thing found (类别). */
    public String kind() {
        return rule.kind();
    }

    /** Returns what it asks for (严重程度). */
    public Severity severity() {
        return rule.severity();
    }

    /** Returns the ground it bears on (不予公开情形), or {@code null}. */
    public @Nullable NonDisclosureGround ground() {
        return rule.ground();
    }

    /** Returns the places in the law it rests on that are in force on the day of review (法律依据). */
    public List<LegalBasis> basis() {
        return rule.basis().stream()
                .filter(basis -> basis.inForce().covers(asOf))
                .toList();
    }

    /** Returns how sure it is (置信度), above 0 and up to 1. */
    public double confidence() {
        return confidence;
    }

    /** Returns why, in words of the rule and never of the document (证据), for example {@code check-digit}. */
    public List<String> evidence() {
        return evidence;
    }

    /** Returns the ids of rules that found the same text and yielded, in alphabetical order (其他可能). */
    public List<String> alternatives() {
        return alternatives;
    }

    /** Returns by what a person can suppress it (指纹), or {@code null} where no fingerprints were asked for. */
    public @Nullable Fingerprint fingerprint() {
        return fingerprint;
    }

    /** Returns whether it counts for the outcome: findings of rules in trial never do. */
    public boolean counts() {
        return rule.status() == RuleStatus.STABLE;
    }

    /** Returns whether it may be covered and the rest published. */
    public boolean isCoverable() {
        return rule.redaction().isPermitted();
    }

    /** Says which rule and where, never what. */
    @Override
    public String toString() {
        return rule + " in part " + location.part() + " at " + location.span().start() + ".."
                + location.span().end();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding
                && rule.id().equals(finding.rule.id())
                && rule.version() == finding.rule.version()
                && location.equals(finding.location);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rule.id().hashCode() + location.part())
                + location.span().hashCode();
    }

    /** How sure, step by step, and why. */
    record Certainty(List<String> evidence, List<ConfidenceStep> steps) {
        double confidence() {
            return steps.get(steps.size() - 1).confidence();
        }
    }
}
