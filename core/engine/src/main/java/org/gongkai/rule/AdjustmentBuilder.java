package org.gongkai.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.legal.InForce;
import org.gongkai.text.Fold;
import org.jspecify.annotations.Nullable;

/** Collects a change (规则调整构建). One thread, one change. */
public final class AdjustmentBuilder {
    final String rule;
    final String reason;
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final EnumSet<Fold> folds = EnumSet.noneOf(Fold.class);
    private final EnumSet<Fold> droppedFolds = EnumSet.noneOf(Fold.class);

    @Nullable
    String by;

    @Nullable
    LocalDate until;

    private @Nullable Severity severity;
    private @Nullable Integer strictness;
    private @Nullable RuleStatus status;
    private @Nullable InForce effective;
    private @Nullable RedactionStyle redaction;

    AdjustmentBuilder(String rule, String reason) {
        this.rule = rule;
        this.reason = reason;
    }

    /** Says who answers for it; needed where the change loosens. */
    public AdjustmentBuilder by(String value) {
        by = value;
        return this;
    }

    /** Names the last day on which it holds; needed where the change loosens. */
    public AdjustmentBuilder until(LocalDate value) {
        until = value;
        return this;
    }

    /** Changes the severity. */
    public AdjustmentBuilder severity(Severity value) {
        severity = value;
        return this;
    }

    /** Changes the strictness, 1 to 4. */
    public AdjustmentBuilder strictness(int value) {
        strictness = value;
        return this;
    }

    /** Changes the status, to trial, stable or retired. */
    public AdjustmentBuilder status(RuleStatus value) {
        status = value;
        return this;
    }

    /** Changes the dates. */
    public AdjustmentBuilder effective(InForce value) {
        effective = value;
        return this;
    }

    /** Changes how findings are covered. */
    public AdjustmentBuilder redaction(RedactionStyle value) {
        redaction = value;
        return this;
    }

    /** Adds a phrase that takes back what it covers. */
    public AdjustmentBuilder unless(Exclusion value) {
        exclusions.add(value);
        return this;
    }

    /** Adds folds. */
    public AdjustmentBuilder folds(Set<Fold> values) {
        folds.addAll(values);
        return this;
    }

    /** Drops folds. */
    public AdjustmentBuilder dropFolds(Set<Fold> values) {
        droppedFolds.addAll(values);
        return this;
    }

    /**
     * Returns the change.
     *
     * @throws IllegalArgumentException if it changes nothing or is not complete, with what to do
     */
    public Adjustment build() {
        require(!reason.isBlank(), "is adjusted without a reason; say why");
        require(by == null || !by.isBlank(), "is adjusted with a blank `by`; say who answers for it");
        require(until == null || Warrant.isDay(until), "is adjusted until " + until + "; name a day to look again");
        require(
                strictness == null || strictness >= 1 && strictness <= 4,
                "is adjusted to the strictness " + strictness + "; write a number from 1 to 4");
        require(status != RuleStatus.DRAFT, "is adjusted to `draft`; write `trial`, `stable` or `retired`");
        require(
                Collections.disjoint(folds, droppedFolds),
                "is adjusted with a fold that is added and dropped; remove one");
        RuleChanges changes =
                new RuleChanges(severity, strictness, status, effective, redaction, exclusions, folds, droppedFolds);
        require(!changes.isEmpty(), "is adjusted without a change; say what changes, or remove the entry");
        return new Adjustment(this, changes);
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException("`" + rule + "` " + message);
        }
    }
}
