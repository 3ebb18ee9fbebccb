package org.gongkai.redaction;

import java.util.List;
import java.util.Objects;
import org.gongkai.text.TextSpan;

/**
 * One stretch that was covered (遮盖记录): overlapping covers make one stretch, with every reason kept.
 *
 * @param replacement where, and what stands there now
 * @param reasons why, one entry for each cover that lies in the stretch, the deciding one first
 */
public record Redaction(Replacement replacement, List<Cover.Why> reasons) {
    public Redaction {
        Objects.requireNonNull(replacement, "replacement");
        reasons = List.copyOf(reasons);
    }

    /** Returns the stretch of the original. */
    public TextSpan span() {
        return replacement.span();
    }
}
