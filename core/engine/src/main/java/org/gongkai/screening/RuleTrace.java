package org.gongkai.screening;

import java.util.List;
import java.util.Map;
import org.gongkai.rule.Condition;
import org.gongkai.rule.LayeredAdjustment;
import org.gongkai.rule.Rule;
import org.gongkai.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * How one rule went through a text (规则执行过程). Holds places of the text and never the text.
 *
 * @param standing the rule as it stands on the day of review
 * @param parts by the name of each part where it was found or nearly so, in order of place
 * @param condition what came of the condition
 * @param matches what met the condition, in order of place
 */
public record RuleTrace(
        Standing standing, Map<String, List<TracedHit>> parts, TracedCondition condition, List<TracedMatch> matches) {
    /** Returns the rule as it stands on the day of review, which tells its folds. */
    public Rule rule() {
        return standing.rule();
    }

    /** Returns whether the rule ran. */
    public boolean hasRun() {
        return standing.notRun().isEmpty();
    }

    /**
     * How a rule stands on the day of review (规则当日状态).
     *
     * @param rule the rule with what layers changed of it
     * @param notRun why it did not run, all reasons; empty where it did
     * @param adjustments what layers changed of it and holds on the day, such as a retirement
     */
    public record Standing(Rule rule, List<NotRun> notRun, List<LayeredAdjustment> adjustments) {}

    /**
     * Where a part was found (部分命中).
     *
     * @param part the number of the part of the text
     * @param span where in it
     * @param fate what became of it
     */
    public record TracedHit(int part, TextSpan span, HitFate fate) {}

    /**
     * What came of a condition or of one in it (条件求值结果), over all parts of the text.
     *
     * @param condition the condition
     * @param holds whether it holds in some part of the text; where nothing of the rule was found it was not asked
     * @param places how many places meet it
     * @param above how often the heading of a column met it in their stead
     * @param inner what came of the conditions that it is made of
     */
    public record TracedCondition(
            Condition condition, boolean holds, int places, int above, List<TracedCondition> inner) {}

    /**
     * What met the condition (组合命中).
     *
     * @param part the number of the part of the text
     * @param span what a finding of it covers, or all of it where it covers nothing
     * @param fate what became of it
     * @param confidence what moved its confidence; empty where it came to none
     * @param detail for {@link MatchFate#TAKEN_BACK} which exclusion, counted from 0; for {@link MatchFate#TOO_FEW_ROWS} how many
     *     rows; for {@link MatchFate#YIELDS} the id of the rule that wins; for {@link MatchFate#SUPPRESSED} the fingerprint; otherwise
     *     {@code null}
     */
    public record TracedMatch(
            int part,
            TextSpan span,
            MatchFate fate,
            List<ConfidenceStep> confidence,
            @Nullable String detail) {}

    @Override
    public String toString() {
        return "trace of " + rule() + ", " + matches.size() + " matches";
    }
}
