package org.gongkai.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Tells in which ways a rule is loosened (放宽判定), under the masks that hold on one day. */
final class Loosenings {
    private final MaskLayers masks;
    private final LocalDate day;

    Loosenings(MaskLayers masks, LocalDate day) {
        this.masks = masks;
        this.day = day;
    }

    /** Returns how {@code after} finds, counts or hides less than {@code before}. */
    Set<Loosening> between(Rule before, Rule after) {
        EnumSet<Loosening> ways = EnumSet.noneOf(Loosening.class);
        addIf(
                ways,
                Loosening.ADDED_EXCLUSION,
                after.exclusions().size() > before.exclusions().size());
        addIf(ways, Loosening.WIDER_EXCLUSION, reachesFurther(before, after));
        addIf(ways, Loosening.LOWER_SEVERITY, !after.severity().isAtLeast(before.severity()));
        addIf(ways, Loosening.HIGHER_STRICTNESS, after.strictness() > before.strictness());
        addIf(ways, Loosening.FEWER_FOLDS, !after.folds().containsAll(before.folds()));
        addIf(ways, Loosening.SHORTER_DATES, !after.effective().encloses(before.effective()));
        addIf(ways, Loosening.COVERABLE, isMadeCoverable(before, after));
        addIf(ways, Loosening.WIDER_MASK, keepsMore(before.redaction(), after.redaction()));
        addIf(ways, Loosening.TRIAL, after.status() == RuleStatus.TRIAL && before.status() == RuleStatus.STABLE);
        addIf(ways, Loosening.RETIRED, after.status() == RuleStatus.RETIRED && runs(before));
        return ways;
    }

    private static void addIf(Set<Loosening> ways, Loosening way, boolean holds) {
        if (holds) {
            ways.add(way);
        }
    }

    private static boolean runs(Rule rule) {
        return rule.status() == RuleStatus.STABLE || rule.status() == RuleStatus.TRIAL;
    }

    /**
     * Folds hold for what is taken back, denied and refused as well: 保{@code U+200B}守秘密 is no finding once the rule sees
     * 保守秘密, nor is a number once it sees the digit behind a {@code U+200B}.
     */
    private static boolean reachesFurther(Rule before, Rule after) {
        boolean takesBack = !before.exclusions().isEmpty()
                || before.condition().denies()
                || before.parts().values().stream().anyMatch(RulePart::refuses);
        return takesBack && !before.folds().containsAll(after.folds());
    }

    static boolean isMadeCoverable(Rule before, Rule after) {
        return !before.redaction().isPermitted() && after.redaction().isPermitted();
    }

    /** Returns whether {@code after} leaves readable what {@code before} hides, in some place. */
    boolean keepsMore(RedactionStyle before, RedactionStyle after) {
        return switch (after.kind()) {
            case NOT_PERMITTED, COVER, LABEL -> false;
            case PERSON_NAME -> before.kind() != RedactionStyle.Kind.PERSON_NAME;
            case MASK -> masks.places().stream().anyMatch(place -> keepsMoreIn(place, before, after));
        };
    }

    private boolean keepsMoreIn(String place, RedactionStyle before, RedactionStyle after) {
        Mask then = masks.find(String.valueOf(after.name()), place, day);
        if (then == null || !then.keepsAnything()) {
            return false;
        }
        Mask now = before.kind() == RedactionStyle.Kind.MASK
                ? masks.find(String.valueOf(before.name()), place, day)
                : null;
        return now == null || then.keepsMoreThan(now);
    }
}
