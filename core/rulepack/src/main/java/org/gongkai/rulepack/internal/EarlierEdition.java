package org.gongkai.rulepack.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.Tombstone;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** Holds a pack against an edition before it (与先前版次对照): ids never die silently, and other content needs another version. */
public final class EarlierEdition {
    private final RulePack earlier;
    private final ReadPack pack;
    private final PackHead head;
    private final FileProblems errors;
    private boolean changed;

    /** Holds {@code pack} against {@code earlier}. */
    public EarlierEdition(RulePack earlier, ReadPack pack, PackHead head) {
        this.earlier = earlier;
        this.pack = pack;
        this.head = head;
        this.errors = head.problems();
    }

    /** Adds what is wrong to the problems of the pack. */
    public void check() {
        if (!head.name().isEmpty() && !head.name().equals(earlier.edition().name())) {
            errors.add(
                    head.root().lineOf("name"),
                    new Wording(
                            "规则包 `" + head.name() + "` 与 `" + earlier.edition().name() + "` 的版次对照",
                            "the pack `" + head.name() + "`, held against an edition of `"
                                    + earlier.edition().name() + "`"),
                    new Wording("给出本包较早版次的文件夹", "name the folder of an earlier edition of this pack"));
            return;
        }
        Map<String, ReadRule> now = new TreeMap<>();
        pack.rules().forEach(read -> now.put(RuleLint.text(read.root(), "id"), read));
        earlier.rules().forEach(rule -> rule(rule, now.get(rule.id())));
        earlier.tombstones().forEach(gone -> tombstone(gone, now.get(gone.rule())));
        changed |= earlier.rules().size() != now.size()
                || !pack.masks().equals(earlier.masks())
                || !ReadPack.values(head.adjustments()).equals(earlier.adjustments())
                || !ReadPack.values(head.tombstones()).equals(earlier.tombstones());
        edition();
    }

    private void rule(Rule before, @Nullable ReadRule now) {
        if (now == null) {
            changed = true;
            if (!head.tombstones().containsKey(before.id()) && isWhole()) {
                errors.add(
                        head.root().lineOf("rules"),
                        new Wording(
                                "版次 " + date() + " 有编号 `" + before.id() + "`，本版次没有",
                                "the id `" + before.id() + "`, which the edition " + date()
                                        + " had and this one lacks"),
                        new Wording(
                                "保留规则并改为 `retired`，或者把编号列入 `tombstones`",
                                "keep the rule as `retired`, or add the id under `tombstones`"));
            }
        } else if (now.rule() != null) {
            rule(before, now.rule(), now);
        }
    }

    private void rule(Rule before, Rule now, ReadRule read) {
        Set<String> keys = new TreeSet<>(now.differencesFrom(before));
        changed |= !keys.isEmpty();
        keys.removeAll(List.of("version", "status"));
        if (now.version() < before.version()) {
            read.problems()
                    .add(
                            read.root().lineOf("version"),
                            new Wording(
                                    "版本 " + now.version() + " 低于版次 " + date() + " 的 " + before.version(),
                                    "the version " + now.version() + ", which was " + before.version()
                                            + " in the edition " + date()),
                            new Wording(
                                    "写 " + (before.version() + (keys.isEmpty() ? 0 : 1)),
                                    "write " + (before.version() + (keys.isEmpty() ? 0 : 1))));
        } else if (now.version() == before.version() && !keys.isEmpty()) {
            read.problems()
                    .add(
                            read.root().lineOf("version"),
                            new Wording(
                                    "版本 " + now.version() + " 与版次 " + date() + " 相同，内容却不同："
                                            + keys.stream()
                                                    .map(key -> "`" + key + "`")
                                                    .collect(Collectors.joining("、")),
                                    "the version " + now.version() + " of the edition " + date() + " with another "
                                            + keys.stream()
                                                    .map(key -> "`" + key + "`")
                                                    .collect(Collectors.joining(", "))),
                            new Wording("写 " + (before.version() + 1), "write " + (before.version() + 1)));
        }
    }

    private void tombstone(Tombstone gone, @Nullable ReadRule now) {
        if (now != null) {
            now.problems()
                    .add(
                            now.root().lineOf("id"),
                            new Wording(
                                    "编号 `" + gone.rule() + "` 已由版次 " + date() + " 的 tombstones 废止",
                                    "the id `" + gone.rule() + "`, which has a tombstone in the edition " + date()),
                            new Wording("换一个新编号；编号废止后不再使用", "choose a new id; an id is never used again"));
        } else if (!head.tombstones().containsKey(gone.rule())) {
            changed = true;
            errors.add(
                    head.root().lineOf("tombstones"),
                    new Wording(
                            "版次 " + date() + " 停用了编号 `" + gone.rule() + "`，本版次的 tombstones 没有它",
                            "no tombstone for `" + gone.rule() + "`, which has one in the edition " + date()),
                    new Wording("重新列入", "add it again"));
        }
    }

    private void edition() {
        PackEdition edition = head.edition();
        if (edition == null) {
            return;
        }
        int order = edition.edition().compareTo(date());
        if (order < 0 || order == 0 && changed) {
            errors.add(
                    head.root().lineOf("edition"),
                    new Wording(
                            "版次 " + edition.edition() + " 不晚于前一版次，内容却不同",
                            "the edition " + edition.edition()
                                    + ", which is not later than the one before and says something else"),
                    new Wording("写发布日期", "write the day of publication"));
        }
    }

    /** Where a rule's file cannot be read at all, nobody knows which id it has. */
    private boolean isWhole() {
        return pack.rules().size() == head.rules().size();
    }

    private String date() {
        return earlier.edition().edition();
    }
}
