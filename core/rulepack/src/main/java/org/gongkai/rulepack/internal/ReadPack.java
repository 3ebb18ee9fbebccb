package org.gongkai.rulepack.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.rule.MaskTable;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePack;
import org.gongkai.rulepack.PackProblem;
import org.gongkai.rulepack.RulePackException;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** A pack as it was read, with all its problems (已读规则包). */
public final class ReadPack {
    private final PackFiles files;
    private final @Nullable PackHead head;
    private final List<ReadRule> rules;
    private final List<MaskTable> masks;
    private final Set<String> lists;
    private final MapNode maskRoot;

    ReadPack(PackFiles files, @Nullable PackHead head, Contents contents) {
        this.files = files;
        this.head = head;
        this.rules = List.copyOf(contents.rules());
        this.masks = List.copyOf(contents.masks());
        this.lists = Set.copyOf(contents.lists());
        this.maskRoot = contents.maskRoot();
    }

    /** Returns the files. */
    public PackFiles files() {
        return files;
    }

    /** Returns what {@code pack.yaml} says, or {@code null} where nothing of it could be read. */
    public @Nullable PackHead head() {
        return head;
    }

    /** Returns the rules whose files could be read as YAML, in the order of the pack. */
    public List<ReadRule> rules() {
        return rules;
    }

    /** Returns the mask tables. */
    List<MaskTable> masks() {
        return masks;
    }

    /** Returns the file with the mask tables, empty where there is none. */
    MapNode maskRoot() {
        return maskRoot;
    }

    /** Returns the files with lists of terms that rules name. */
    Set<String> lists() {
        return lists;
    }

    /** Returns the pack's name, or what its folder is called where it has none. */
    public String name() {
        return head == null || head.name().isEmpty() ? files.folder().name() : head.name();
    }

    /** Adds a problem if the pack is not called {@code expected}. */
    public void requireName(String expected) {
        if (head != null && !head.name().isEmpty() && !head.name().equals(expected)) {
            head.problems()
                    .add(
                            head.root().lineOf("name"),
                            new Wording(
                                    "名称 `" + head.name() + "` 与规则包 `" + expected + "` 的文件夹不符",
                                    "the name `" + head.name() + "` in the folder of the pack `" + expected + "`"),
                            new Wording("文件夹和规则包用同一名称", "give folder and pack the same name"));
        }
    }

    /**
     * Returns the pack.
     *
     * @throws RulePackException with all problems if there is one
     */
    public RulePack orThrow() {
        List<PackProblem> problems = files.problems();
        PackEdition edition = head == null ? null : head.edition();
        Wording title = head == null ? null : head.title();
        if (!problems.isEmpty() || head == null || edition == null || title == null) {
            throw new RulePackException(name(), problems);
        }
        return new RulePack(
                edition,
                title,
                new RulePack.Contents(complete(), masks, values(head.tombstones())),
                values(head.adjustments()));
    }

    static <T> List<T> values(Map<String, PackHead.Entry<T>> entries) {
        return entries.values().stream().map(PackHead.Entry::value).toList();
    }

    private List<Rule> complete() {
        return rules.stream().flatMap(read -> Stream.ofNullable(read.rule())).toList();
    }

    /**
     * What the files of a pack hold (文件内容).
     *
     * @param rules the rules whose files could be read as YAML
     * @param masks the mask tables
     * @param lists the files with lists of terms that rules name
     * @param maskRoot the file with the mask tables, empty where there is none
     */
    record Contents(List<ReadRule> rules, List<MaskTable> masks, Set<String> lists, MapNode maskRoot) {}
}
