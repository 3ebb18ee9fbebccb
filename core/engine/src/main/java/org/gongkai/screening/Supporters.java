package org.gongkai.screening;

import java.util.Map;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Confidence;
import org.gongkai.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a rule stand that raise the confidence (佐证): beside the match or above its column.
 *
 * @param beside the places of each, by name
 * @param above the headings over the cells
 */
record Supporters(Map<String, Neighbours> beside, ColumnHeadings.Above above) {
    private static final Condition.Range NEAR = new Condition.Range(Confidence.NEAR, Condition.Side.AROUND);

    /** Returns what of {@code name} supports a match at {@code span}, or {@code null}. */
    @Nullable
    Match of(String name, TextSpan span) {
        Neighbours places = beside.get(name);
        Match near = places == null ? null : places.near(span, NEAR);
        return near != null ? near : above.meeting(new Condition.Named(name), span.start());
    }
}
