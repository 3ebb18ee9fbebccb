package org.gongkai.screening;

import java.util.Collection;
import java.util.List;
import org.gongkai.rule.Rule;
import org.gongkai.text.TextPart;

/**
 * Looks on while a text is screened (旁观), so that an explanation tells what really happened. It sees spans and never text, and
 * changes nothing.
 */
interface Watch {
    /** Sees nothing. */
    Watch NONE = (rule, part) -> RuleWatch.NONE;

    /** Returns what looks on while {@code rule} is asked in {@code part}. */
    RuleWatch on(Rule rule, TextPart part);

    /** The part could not be screened to its end by {@code rules}, and nothing that they found in it counts. */
    default void failed(TextPart part, List<CompiledRule> rules) {}

    /** A finding does not count, since too few rows of its table, {@code rows}, have one. */
    default void tooFewRows(Finding finding, int rows) {}

    /** A person suppressed the finding. */
    default void suppressed(Finding finding, SuppressedFinding entry) {}

    /** A finding gives way to another one. */
    default void yielded(Finding loser, Finding winner) {}

    /** Returns what sees all that this sees, but that one of {@code kept} gives way: those stay in the end. */
    default Watch unless(Collection<Finding> kept) {
        Watch all = this;
        return new Watch() {
            @Override
            public RuleWatch on(Rule rule, TextPart part) {
                return all.on(rule, part);
            }

            @Override
            public void yielded(Finding loser, Finding winner) {
                if (!kept.contains(loser)) {
                    all.yielded(loser, winner);
                }
            }
        };
    }
}
