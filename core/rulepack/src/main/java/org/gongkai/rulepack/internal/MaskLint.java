package org.gongkai.rulepack.internal;

import java.time.LocalDate;
import org.gongkai.rule.MaskTable;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.Warrant;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.text.Wording;

/** Looks for mask tables that hold no more (遮盖格式表期满检查). */
public final class MaskLint {
    private MaskLint() {}

    /** Warns of tables that ended before the edition of their own pack. */
    public static void check(ReadPack pack, PackHead head, LintNotes notes) {
        PackEdition edition = head.edition();
        if (edition == null) {
            return;
        }
        LocalDate day = LocalDate.parse(edition.edition());
        for (MaskTable table : pack.masks()) {
            Warrant warrant = table.warrant();
            if (warrant != null && warrant.until().isBefore(day)) {
                head.masks().forEach(entry -> warn(table, pack.maskRoot(), notes.warnings(entry.path())));
            }
        }
    }

    private static void warn(MaskTable table, MapNode root, FileProblems warnings) {
        for (Node node : RuleLint.items(root, "tables")) {
            if (node instanceof MapNode map && RuleLint.text(map, "name").equals(table.name())) {
                warnings.add(
                        map.lineOf("until"),
                        new Wording(
                                "遮盖格式表 `" + table.name() + "` 在本版次之前已经期满",
                                "the mask table `" + table.name() + "`, which ended before this edition"),
                        new Wording("删去，或者把 `until` 改为更晚的日期", "remove it or name a later day under `until`"));
            }
        }
    }
}
