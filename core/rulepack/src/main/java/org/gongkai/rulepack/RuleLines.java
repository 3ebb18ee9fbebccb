package org.gongkai.rulepack;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.rulepack.internal.DirectoryFolder;
import org.gongkai.rulepack.internal.PackFiles;
import org.gongkai.rulepack.internal.PackHeadFile;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Scalar;

/**
 * Where the rules of a pack stand in its files (规则位置), so that what shows when they run can be told with file and line.
 * Immutable.
 */
public final class RuleLines {
    private final Map<String, Located> rules;

    private RuleLines(Map<String, Located> rules) {
        this.rules = rules;
    }

    private record Located(String file, MapNode root) {}

    /** Returns where the rules of the pack in {@code directory} stand, as far as its files can be read. */
    public static RuleLines inDirectory(Path directory) {
        PackFiles files = new PackFiles(new DirectoryFolder(directory));
        Map<String, Located> rules = new TreeMap<>();
        PackHeadFile.read(files)
                .ifPresent(head -> head.rules().keySet().forEach(folder -> {
                    String file = folder + "/rule.yaml";
                    if (files.readIfThere(new FileProblems(file)).orElse(null) instanceof MapNode root) {
                        MapNode.Entry id = root.entries().get("id");
                        if (id != null && id.value() instanceof Scalar scalar) {
                            rules.put(scalar.text(), new Located(file, root));
                        }
                    }
                }));
        return new RuleLines(rules);
    }

    /** Returns whether some rule of the pack has this id. */
    boolean has(String rule) {
        return rules.containsKey(rule);
    }

    /**
     * Returns what is wrong with {@code rule} as a problem in its file, at the line of {@code key} or at the first where it lacks
     * that key; in {@code pack.yaml} where the pack has no such rule.
     *
     * @param told what is wrong and what to do, in one sentence with {@code ; } between
     */
    public PackProblem problem(String rule, String key, String told) {
        Located located = rules.get(rule);
        String file = located == null ? PackFiles.PACK : located.file();
        int line = located == null ? 1 : located.root().lineOf(key);
        return PackProblem.told(file, line, told);
    }
}
