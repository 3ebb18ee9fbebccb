package org.gongkai.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A change of a rule with the layer it comes from (某层的规则调整).
 *
 * @param pack the pack
 * @param adjustment what it changes
 * @param loosens in which ways it loosens the rule, on any day while it holds; empty where it only tightens
 */
public record LayeredAdjustment(PackEdition pack, Adjustment adjustment, Set<Loosening> loosens) {
    public LayeredAdjustment {
        EnumSet<Loosening> ordered = EnumSet.noneOf(Loosening.class);
        ordered.addAll(loosens);
        loosens = Collections.unmodifiableSet(ordered);
    }
}
