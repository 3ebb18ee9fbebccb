package org.gongkai.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.legal.InForce;
import org.gongkai.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * What a layer changes of a rule of a layer before it, and why (规则调整). It may tighten freely; where it loosens, it says by
 * whom and until when as well, and past that day it holds no more. Immutable.
 */
public final class Adjustment {
    private final String rule;
    private final String reason;
    private final @Nullable String by;
    private final @Nullable LocalDate until;
    private final RuleChanges changes;

    Adjustment(AdjustmentBuilder builder, RuleChanges changes) {
        this.rule = builder.rule;
        this.reason = builder.reason;
        this.by = builder.by;
        this.until = builder.until;
        this.changes = changes;
    }

    /** Starts a change of the rule of that id, for that reason. */
    public static AdjustmentBuilder builder(String rule, String reason) {
        return new AdjustmentBuilder(rule, reason);
    }

    /** Returns the id of the rule it changes. */
    public String rule() {
        return rule;
    }

    /** Returns why. */
    public String reason() {
        return reason;
    }

    /** Returns who answers for it, or {@code null} where nothing is said: then it may only tighten. */
    public @Nullable String by() {
        return by;
    }

    /** Returns the last day on which it holds, or {@code null} where it has none: then it may only tighten. */
    public @Nullable LocalDate until() {
        return until;
    }

    /** Returns the severity it sets, or {@code null}. */
    public @Nullable Severity severity() {
        return changes.severity();
    }

    /** Returns the strictness it sets, or {@code null}. */
    public @Nullable Integer strictness() {
        return changes.strictness();
    }

    /** Returns the status it sets, or {@code null}. */
    public @Nullable RuleStatus status() {
        return changes.status();
    }

    /** Returns the dates it sets, or {@code null}. */
    public @Nullable InForce effective() {
        return changes.effective();
    }

    /** Returns the way of covering it sets, or {@code null}. */
    public @Nullable RedactionStyle redaction() {
        return changes.redaction();
    }

    /** Returns the exclusions it adds. */
    public List<Exclusion> exclusions() {
        return changes.exclusions();
    }

    /** Returns the folds it adds. */
    public Set<Fold> folds() {
        return changes.folds();
    }

    /** Returns the folds it drops. */
    public Set<Fold> droppedFolds() {
        return changes.droppedFolds();
    }

    /** Returns whether it holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    /** Returns whether it says by whom and until when. */
    boolean isWarranted() {
        return by != null && until != null;
    }

    /** Returns whether it can let the rule find more or less than before, or count otherwise. */
    boolean findsOtherwise() {
        return changes.findsOtherwise();
    }

    /** Returns {@code before} as it is once changed. */
    Rule applyTo(Rule before) {
        return changes.applyTo(before);
    }

    /** Two changes are equal if they say the same, for the same reason and until the same day. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Adjustment change && canonical().equals(change.canonical());
    }

    @Override
    public int hashCode() {
        return canonical().hashCode();
    }

    String canonical() {
        return Canonical.of(
                rule,
                reason,
                by == null ? List.of() : List.of(by),
                until == null ? List.of() : List.of(until),
                changes.canonical());
    }

    @Override
    public String toString() {
        return "adjustment of " + rule;
    }
}
