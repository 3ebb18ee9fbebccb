package org.gongkai.screening;

import java.util.List;
import org.gongkai.rule.Condition;
import org.gongkai.text.TextSpan;

/** Looks on while one rule is asked in one part of a text (单规则旁观). */
interface RuleWatch {
    /** Sees nothing. */
    RuleWatch NONE = new RuleWatch() {};

    /** The part of the rule called {@code name} was found. */
    default void hit(String name, TextSpan span, HitFate fate) {}

    /** The condition, or a condition in it, was worked out: it holds or not, and so many places meet it. */
    default void worked(Condition condition, boolean holds, int places) {}

    /** A condition that must stand near was met by the heading of a column. */
    default void metAbove(Condition condition) {}

    /** A match holds none of the parts that a finding of the rule covers. */
    default void uncovered(TextSpan match) {}

    /** An exclusion, counted from 0, took a match back. */
    default void takenBack(TextSpan covered, int exclusion) {}

    /** A match became a finding, unless what comes after takes it away again. */
    default void found(Finding finding, List<ConfidenceStep> steps) {}

    /** A finding lies in a wider one of the same rule. */
    default void narrower(Finding finding) {}
}
