package org.gongkai.rule;

import java.time.LocalDate;
import org.gongkai.text.Wording;

/**
 * Something that a layer changed until a day which is past (期满的调整): what it was before is back.
 *
 * @param what what is back
 * @param name the rule's id, or the mask table's name
 * @param pack the pack that changed it
 * @param until the last day on which the change held
 */
public record Lapsed(What what, String name, PackEdition pack, LocalDate until) {
    /** Returns what a reader is told. */
    public Wording says() {
        String zh = what == What.RULE ? "规则 " : "遮盖格式表 ";
        String en = what == What.RULE ? "rule " : "mask table ";
        return new Wording(
                zh + name + " 的调整（" + pack.name() + "）已于 " + until + " 期满，原规定恢复适用",
                "the change of " + en + name + " by " + pack.name() + " ended on " + until
                        + "; what it was before is back");
    }

    /** What can be back (恢复的内容). */
    public enum What {
        /** A rule (规则). */
        RULE,
        /** Narrower masks for a place (遮盖格式表). */
        MASK_TABLE
    }
}
