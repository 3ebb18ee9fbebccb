package org.gongkai.rulepack.internal;

import java.util.List;
import org.gongkai.match.GapTolerance;
import org.gongkai.rule.RulePart;
import org.gongkai.rulepack.internal.yaml.Node;

/**
 * A part of a rule with the lines it was read from (已读命名部分).
 *
 * @param part the part
 * @param gap what may stand between its characters
 * @param looksFor the pattern or the list of terms
 * @param terms the terms one by one, empty for a pattern
 */
record ReadPart(RulePart part, GapTolerance gap, Node looksFor, List<ReadTerm> terms) {
    ReadPart {
        terms = List.copyOf(terms);
    }

    /**
     * A term with where it stands (已读词条).
     *
     * @param term the term
     * @param at where it stands
     */
    record ReadTerm(String term, Node at) {}
}
