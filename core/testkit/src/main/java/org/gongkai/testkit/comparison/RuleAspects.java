package org.gongkai.testkit.comparison;

import java.util.EnumSet;
import java.util.Set;
import org.gongkai.rule.Mask;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleStatus;
import org.jspecify.annotations.Nullable;

/**
 * In what all findings of a rule differ from one set to the other, worked out once for the rule (规则层面的变化).
 *
 * @param all those aspects
 * @param maskDiffers whether the table of masks covers them otherwise
 * @param keepsMore whether covered findings may keep more characters readable than before
 */
record RuleAspects(Set<Aspect> all, boolean maskDiffers, boolean keepsMore) {
    static RuleAspects of(Side old, Side neu, Rule before, Rule after) {
        Set<Aspect> all = EnumSet.noneOf(Aspect.class);
        add(all, Aspect.VERSION, before.version() != after.version());
        add(all, Aspect.KIND, !before.kind().equals(after.kind()));
        add(all, Aspect.SEVERITY, before.severity() != after.severity());
        add(all, Aspect.GROUND, before.ground() != after.ground());
        add(all, Aspect.COUNTS, counts(before) != counts(after));
        add(
                all,
                Aspect.COVERABLE,
                before.redaction().isPermitted() != after.redaction().isPermitted());
        add(
                all,
                Aspect.WORDS,
                !before.title().equals(after.title()) || !before.says().equals(after.says()));
        Mask maskBefore = old.mask(before);
        Mask maskAfter = neu.mask(after);
        boolean maskDiffers = maskBefore != null && maskAfter != null && !maskBefore.equals(maskAfter);
        add(all, Aspect.REDACTION, maskDiffers || !before.redaction().equals(after.redaction()));
        return new RuleAspects(all, maskDiffers, keepsMore(before, after, maskBefore, maskAfter));
    }

    private static void add(Set<Aspect> all, Aspect aspect, boolean holds) {
        if (holds) {
            all.add(aspect);
        }
    }

    private static boolean counts(Rule rule) {
        return rule.status() == RuleStatus.STABLE;
    }

    /** By a mask, more stays readable than by anything that is no mask, unless it keeps nothing at all. */
    private static boolean keepsMore(Rule before, Rule after, @Nullable Mask old, @Nullable Mask neu) {
        if (neu == null) {
            RedactionStyle.Kind name = RedactionStyle.Kind.PERSON_NAME;
            return after.redaction().kind() == name && before.redaction().kind() != name;
        }
        return neu.keepsAnything() && (old == null || neu.keepsMoreThan(old));
    }
}
