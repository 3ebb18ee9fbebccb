package org.gongkai.rulepack.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.ListNode;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Scalar;
import org.gongkai.rulepack.internal.yaml.YamlFile;
import org.gongkai.text.Wording;

/** Refuses what {@link RuleTemplate} leaves to the author and the author left (待填内容检查). */
public final class PlaceholderLint {
    private static final Pattern LEFT = Pattern.compile("(?s)" + RuleTemplate.TODO + "(?![A-Za-z0-9]).*");

    private final FileProblems problems;
    private final Set<Integer> told = new HashSet<>();

    private PlaceholderLint(FileProblems problems) {
        this.problems = problems;
        problems.sorted().forEach(problem -> told.add(problem.line()));
    }

    /** Judges a file; a line that has a problem already has no second one. */
    public static void check(Node root, FileProblems problems) {
        new PlaceholderLint(problems).check(root, YamlFile.MAX_DEPTH);
    }

    private void check(Node node, int depth) {
        if (node instanceof Scalar scalar) {
            if (LEFT.matcher(scalar.text()).matches() && told.add(scalar.line())) {
                problems.add(
                        scalar.line(),
                        new Wording(
                                "占位的 `" + RuleTemplate.TODO + "` 没有填写", "a placeholder `" + RuleTemplate.TODO + "`"),
                        new Wording("请填写", "fill it in"));
            }
        } else if (node instanceof ListNode list && depth > 0) {
            list.items().forEach(item -> check(item, depth - 1));
        } else if (node instanceof MapNode map && depth > 0) {
            map.entries().values().forEach(entry -> check(entry.value(), depth - 1));
        }
    }
}
