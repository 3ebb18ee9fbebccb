package org.gongkai.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.legal.InForce;
import org.gongkai.text.Fold;
import org.jspecify.annotations.Nullable;

/** What an adjustment changes (调整内容); {@code null} and empty where a thing stays as it is. */
record RuleChanges(
        @Nullable Severity severity,
        @Nullable Integer strictness,
        @Nullable RuleStatus status,
        @Nullable InForce effective,
        @Nullable RedactionStyle redaction,
        List<Exclusion> exclusions,
        Set<Fold> folds,
        Set<Fold> droppedFolds) {

    RuleChanges {
        exclusions = List.copyOf(exclusions);
        folds = ordered(folds);
        droppedFolds = ordered(droppedFolds);
    }

    private static Set<Fold> ordered(Set<Fold> folds) {
        EnumSet<Fold> ordered = EnumSet.noneOf(Fold.class);
        ordered.addAll(folds);
        return Collections.unmodifiableSet(ordered);
    }

    boolean isEmpty() {
        return Stream.of(severity, strictness, status, effective, redaction).allMatch(value -> value == null)
                && exclusions.isEmpty()
                && folds.isEmpty()
                && droppedFolds.isEmpty();
    }

    /** Returns whether it can let a rule find more or less than before, or count otherwise. */
    boolean findsOtherwise() {
        return strictness != null
                || status != null
                || effective != null
                || !exclusions.isEmpty()
                || !folds.isEmpty()
                || !droppedFolds.isEmpty();
    }

    Rule applyTo(Rule before) {
        Rule.RuleHead head = before.head();
        Rule.RuleEffect effect = before.effect();
        return before.with(
                new Rule.RuleHead(
                        head.id(),
                        head.version(),
                        status == null ? head.status() : status,
                        head.title(),
                        effective == null ? head.effective() : effective,
                        head.jurisdiction(),
                        strictness == null ? head.strictness() : strictness),
                matterOf(before.matter()),
                new Rule.RuleEffect(
                        effect.kind(),
                        severity == null ? effect.severity() : severity,
                        effect.ground(),
                        effect.basis(),
                        redaction == null ? effect.redaction() : redaction,
                        effect.says(),
                        effect.yieldsTo(),
                        effect.advice()));
    }

    /** Compiling anew is dear where a rule has a dictionary, so it is done only where what it looks for changes. */
    private RuleMatter matterOf(RuleMatter before) {
        EnumSet<Fold> changed = EnumSet.noneOf(Fold.class);
        changed.addAll(before.folds());
        changed.addAll(folds);
        changed.removeAll(droppedFolds);
        if (exclusions.isEmpty() && changed.equals(before.folds())) {
            return before;
        }
        List<Exclusion> all = new ArrayList<>(before.exclusions());
        all.addAll(exclusions);
        return before.with(changed, all);
    }

    String canonical() {
        return Canonical.of(
                orNone(severity),
                orNone(strictness),
                orNone(status),
                orNone(effective),
                redaction == null ? List.of() : List.of(redaction.kind(), String.valueOf(redaction.name())),
                exclusions.stream().map(Exclusion::canonical).toList(),
                folds,
                droppedFolds);
    }

    private static List<?> orNone(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }
}
