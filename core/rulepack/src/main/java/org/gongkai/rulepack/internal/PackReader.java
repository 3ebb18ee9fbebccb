package org.gongkai.rulepack.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.match.MatchSet;
import org.gongkai.rule.MaskTable;
import org.gongkai.rule.NumberChecks;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.text.Wording;

/** Reads a pack file by file and goes on after every fault (读取规则包). One thread, one pack. */
public final class PackReader {
    private final PackFiles files;
    private final NumberChecks checks;
    private final List<ReadRule> rules = new ArrayList<>();
    private final Map<String, String> folderById = new HashMap<>();
    private List<MaskTable> masks = List.of();
    private MapNode maskRoot = new MapNode(1, Map.of());
    private final TermLists lists;
    private int terms;
    private long patternSteps;

    private PackReader(PackFolder folder, NumberChecks checks) {
        this.files = new PackFiles(folder);
        this.checks = checks;
        this.lists = new TermLists(files);
    }

    /** Returns what {@code folder} holds, with all its problems. */
    public static ReadPack read(PackFolder folder, NumberChecks checks) {
        return new PackReader(folder, checks).read();
    }

    private ReadPack read() {
        Optional<PackHead> head = PackHeadFile.read(files);
        head.ifPresent(this::contents);
        return new ReadPack(files, head.orElse(null), new ReadPack.Contents(rules, masks, lists.paths(), maskRoot));
    }

    private void contents(PackHead head) {
        for (PackHead.MasksEntry entry : head.masks()) {
            FileProblems problems = files.problemsOf(entry.path());
            files.read(problems, new PackFiles.Entry(head.problems(), entry.line()))
                    .ifPresent(root -> masks(root, problems));
        }
        Set<String> kinds = new LinkedHashSet<>(Kinds.CONTRACT);
        kinds.addAll(head.kinds());
        PackContext context = new PackContext(checks, kinds, nationalMasks(), lists);
        head.rules().forEach((folder, line) -> rule(folder, new PackFiles.Entry(head.problems(), line), context));
        for (ReadRule read : rules) {
            String id = read.rule() == null ? "" : read.rule().id();
            if (head.adjustments().containsKey(id)) {
                read.problems()
                        .add(
                                read.root().lineOf("id"),
                                new Wording("本包调整了自己的规则 `" + id + "`", "the id `" + id + "`, which this pack adjusts"),
                                new Wording("直接改这条规则", "change the rule itself"));
            }
            if (head.tombstones().containsKey(id)) {
                read.problems()
                        .add(
                                read.root().lineOf("id"),
                                new Wording(
                                        "编号 `" + id + "` 已由本包的 tombstones 废止",
                                        "the id `" + id + "`, which has a tombstone in this pack"),
                                new Wording("换一个新编号；编号废止后不再使用", "choose a new id; an id is never used again"));
            }
        }
    }

    private void masks(Node root, FileProblems problems) {
        masks = MaskFile.read(root, problems);
        if (root instanceof MapNode map) {
            maskRoot = map;
        }
    }

    private Set<String> nationalMasks() {
        Set<String> names = new LinkedHashSet<>();
        masks.stream()
                .filter(table -> table.name().equals("cn"))
                .forEach(table -> names.addAll(table.masks().keySet()));
        return names;
    }

    private void rule(String folder, PackFiles.Entry entry, PackContext context) {
        if (terms > PackLimits.TERMS_PER_PACK || patternSteps > MatchSet.MOST_STEPS) {
            return;
        }
        FileProblems problems = files.problemsOf(folder + "/rule.yaml");
        Optional<Node> root = files.read(problems, entry);
        if (root.isEmpty()) {
            return;
        }
        Optional<Rule> rule = RuleFile.read(root.get(), context, problems);
        if (root.get() instanceof MapNode map) {
            rules.add(new ReadRule(folder, problems, map, rule.orElse(null)));
            rule.ifPresent(read -> whole(read, folder, map, problems));
        }
    }

    /** Checks what concerns the pack as a whole. */
    private void whole(Rule rule, String folder, MapNode map, FileProblems problems) {
        String before = folderById.putIfAbsent(rule.id(), folder);
        if (before != null) {
            problems.add(
                    map.lineOf("id"),
                    new Wording(
                            "编号 `" + rule.id() + "` 与 `" + before + "` 的相同",
                            "the id `" + rule.id() + "`, which `" + before + "` has too"),
                    new Wording("换一个编号", "choose another id"));
        }
        terms += rule.parts().values().stream()
                .map(RulePart::terms)
                .mapToInt(List::size)
                .sum();
        if (terms > PackLimits.TERMS_PER_PACK) {
            problems.add(
                    map.lineOf("find"),
                    new Wording(
                            "规则包里的词语超过 " + PackLimits.TERMS_PER_PACK + " 个",
                            "more than " + PackLimits.TERMS_PER_PACK + " terms in the pack"),
                    new Wording("拆分规则包", "split the pack"));
        }
        patternSteps += rule.patternSize();
        if (patternSteps > MatchSet.MOST_STEPS) {
            problems.add(
                    map.lineOf("find"),
                    new Wording(
                            "规则包里的模式合计超过 " + MatchSet.MOST_STEPS + " 步",
                            "patterns of more than " + MatchSet.MOST_STEPS + " steps in the pack"),
                    new Wording("减少重复次数，或者去掉一些模式", "lower their repeats or leave some of them out"));
        }
    }
}
