package org.gongkai.rule;

import java.util.List;
import java.util.Set;
import org.gongkai.match.Probe;
import org.gongkai.text.Fold;

/**
 * A phrase that takes back what it covers (排除短语): 保守国家秘密 is no mark.
 *
 * @param text the phrase, or the pattern of such phrases
 * @param isPattern whether {@code text} is a pattern
 */
public record Exclusion(String text, boolean isPattern) {
    /** Returns the phrase as the matching core looks for it, folded like the rule itself; nothing may stand between. */
    public Probe probe(Set<Fold> folds) {
        return (isPattern ? Probe.pattern(text) : Probe.terms(List.of(text)))
                .folded(folds)
                .build();
    }
}
