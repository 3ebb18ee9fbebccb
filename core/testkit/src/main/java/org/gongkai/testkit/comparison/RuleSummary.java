package org.gongkai.testkit.comparison;

import java.util.List;
import org.gongkai.rule.Rule;

/**
 * What a change of rules does to the findings of one rule (单条规则的变化汇总).
 *
 * @param rule the rule, of the new set where it has one
 * @param groups the changes, those lost first
 * @param touched the documents they stand in
 * @param takenBack how often phrases of the rule took something back
 */
public record RuleSummary(Rule rule, List<ChangeGroup> groups, Touched touched, TakenBackCount takenBack) {
    public RuleSummary {
        groups = List.copyOf(groups);
    }

    /** Returns how many findings are gained, lost or changed. */
    public int count(FindingChange.Type type) {
        return groups.stream()
                .filter(group -> group.type() == type)
                .mapToInt(ChangeGroup::count)
                .sum();
    }

    /** Returns how many changes protect less than before. */
    public int weakening() {
        return groups.stream().mapToInt(ChangeGroup::weakening).sum();
    }

    /**
     * Documents in which findings of the rule changed (涉及文件数). What moved there may be the doing of another rule.
     *
     * @param documents how many there are
     * @param looser in how many of them more is let through than before
     * @param stricter in how many of them more is held back than before
     */
    public record Touched(int documents, int looser, int stricter) {}
}
