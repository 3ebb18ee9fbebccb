package org.gongkai.rulepack.internal;

import java.util.List;
import org.gongkai.match.GapTolerance;
import org.gongkai.rule.RulePart;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Node;

/**
 * A part of a rule with the lines it was read from (已读命名部分).
 *
 * @param part the part
 * @param gap what may stand between its characters
 * @param sought where what it looks for stands
 */
record ReadPart(RulePart part, GapTolerance gap, Sought sought) {
    /**
     * Where what a part looks for stands (查找对象位置).
     *
     * @param at the pattern, the list of terms, the name of its file
     * @param terms the terms one by one, empty for a pattern
     * @param problems of the file that holds the terms
     */
    record Sought(Node at, List<ReadTerm> terms, FileProblems problems) {
        Sought {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A term with where it stands (已读词条).
     *
     * @param term the term
     * @param at where it stands
     */
    record ReadTerm(String term, Node at) {}
}
