package org.gongkai.rule;

import org.gongkai.legal.DisclosureAttribute;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.legal.ProactiveItem;
import org.jspecify.annotations.Nullable;

/**
 * What a finding of a rule speaks for when an attribute is advised (公开属性依据). It advises and never decides.
 *
 * @param attribute the attribute it speaks for, or {@code null} where the ground alone tells
 * @param ground the ground it speaks for, or {@code null}
 * @param item the item of Article 20 it speaks for, or {@code null}
 * @param weight how much it counts, above 0 and up to 1
 */
public record AdviceEvidence(
        @Nullable DisclosureAttribute attribute,
        @Nullable NonDisclosureGround ground,
        @Nullable ProactiveItem item,
        double weight) {
    public AdviceEvidence {
        if (attribute == null && ground == null) {
            throw new IllegalArgumentException("evidence names neither attribute nor ground; give one of them");
        }
        if (item != null && attribute != DisclosureAttribute.PROACTIVE) {
            throw new IllegalArgumentException("an item of Article 20 speaks for `proactive` only; set that attribute");
        }
        if (ground != null && attribute == DisclosureAttribute.PROACTIVE) {
            throw new IllegalArgumentException("`" + ground.code() + "` speaks against `proactive`; drop one of them");
        }
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("a weight lies above 0 and up to 1, got " + weight);
        }
    }

    String canonical() {
        return Canonical.of(
                attribute == null ? "" : attribute.code(),
                ground == null ? "" : ground.code(),
                item == null ? "" : item.code(),
                weight);
    }
}
