package org.gongkai.rulepack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.rulepack.internal.DirectoryFolder;
import org.gongkai.rulepack.internal.PackFiles;
import org.gongkai.rulepack.internal.PackHeadFile;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Nearest;
import org.gongkai.rulepack.internal.yaml.Scalar;
import org.gongkai.text.Wording;

/**
 * Where the rules of a pack stand in its files (规则位置), so that what shows when they run can be told with file and line.
 * Immutable.
 */
public final class RuleLines {
    private final Map<String, Located> rules;
    private final Map<String, Integer> adjusted;

    private RuleLines(Map<String, Located> rules, Map<String, Integer> adjusted) {
        this.rules = rules;
        this.adjusted = adjusted;
    }

    private record Located(String file, MapNode root) {}

    /** Returns where the rules of the pack in {@code directory} stand, as far as its files can be read. */
    public static RuleLines inDirectory(Path directory) {
        PackFiles files = new PackFiles(new DirectoryFolder(directory));
        Map<String, Located> rules = new TreeMap<>();
        Map<String, Integer> adjusted = new LinkedHashMap<>();
        PackHeadFile.read(files).ifPresent(head -> {
            head.adjustments().forEach((id, entry) -> adjusted.put(id, entry.line()));
            head.rules().keySet().forEach(folder -> {
                String file = folder + "/rule.yaml";
                if (files.readIfThere(new FileProblems(file)).orElse(null) instanceof MapNode root) {
                    MapNode.Entry id = root.entries().get("id");
                    if (id != null && id.value() instanceof Scalar scalar) {
                        rules.put(scalar.text(), new Located(file, root));
                    }
                }
            });
        });
        return new RuleLines(rules, adjusted);
    }

    /**
     * Returns what the pack adjusts and no pack before it has, each at its entry, with the id that was probably meant.
     *
     * @param before the ids of all rules of the packs before it
     */
    public List<PackProblem> adjustedAmiss(Set<String> before) {
        FileProblems problems = new FileProblems(PackFiles.PACK);
        adjusted.forEach((id, line) -> {
            if (!before.contains(id)) {
                String likely = Nearest.likely(id, before);
                problems.add(
                        line,
                        new Wording(
                                "调整了规则 `" + id + "`，而前面的规则包都没有它",
                                "the rule `" + id + "` adjusted, which no pack before this one has"),
                        new Wording(
                                likely.isEmpty() ? "改正编号，或者给出它所叠加的规则包" : "写 `" + likely + "`，或者删去这一条",
                                likely.isEmpty()
                                        ? "correct the id, or name the packs it builds on"
                                        : "write `" + likely + "` or remove the entry"));
            }
        });
        return problems.sorted();
    }

    /**
     * Returns what a layer may not do as a problem of {@code pack.yaml}, at the entry under {@code adjusts} that it speaks of or at
     * the first line.
     *
     * @param told what is wrong and what to do, in one sentence with {@code ; } between
     */
    public PackProblem layering(String told) {
        int line = adjusted.entrySet().stream()
                .filter(entry -> told.contains("`" + entry.getKey() + "`"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(1);
        return PackProblem.told(PackFiles.PACK, line, told);
    }

    /** Returns whether some rule of the pack has this id. */
    boolean has(String rule) {
        return rules.containsKey(rule);
    }

    /**
     * Returns what is wrong with {@code rule} as a problem in its file, at the line of {@code key} or at the first where it lacks
     * that key; in {@code pack.yaml} where the pack has no such rule.
     *
     * @param what what is wrong
     * @param remedy what to do
     */
    public PackProblem problem(String rule, String key, Wording what, Wording remedy) {
        Located located = rules.get(rule);
        String file = located == null ? PackFiles.PACK : located.file();
        int line = located == null ? 1 : located.root().lineOf(key);
        return new PackProblem(file, line, what, remedy);
    }
}
