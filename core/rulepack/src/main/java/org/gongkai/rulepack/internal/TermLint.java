package org.gongkai.rulepack.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.rule.Rule;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Scalar;
import org.gongkai.text.FoldTable;
import org.gongkai.text.Visibility;
import org.gongkai.text.Wording;

/** Looks for terms that stand in a list twice or in vain (词表检查). */
final class TermLint {
    private final FileProblems errors;
    private final FileProblems warnings;

    TermLint(FileProblems errors, FileProblems warnings) {
        this.errors = errors;
        this.warnings = warnings;
    }

    void check(Rule rule, MapNode root) {
        FoldTable folds = FoldTable.of(rule.folds());
        MapNode.Entry find = root.entries().get("find");
        if (find != null && find.value() instanceof MapNode parts) {
            parts.entries().forEach((name, entry) -> {
                if (entry.value() instanceof MapNode part && rule.parts().containsKey(name)) {
                    inline(RuleLint.items(part, "any"), folds);
                    file(rule.parts().get(name).terms(), part, folds);
                }
            });
        }
    }

    private void inline(List<Node> terms, FoldTable folds) {
        Map<String, String> before = new HashMap<>();
        for (Node node : terms) {
            String term = node instanceof Scalar scalar ? scalar.text() : "";
            String same = before.putIfAbsent(folds.fold(term), term);
            if (term.equals(same)) {
                errors.add(
                        node.line(),
                        new Wording("词语 `" + term + "` 重复", "the term `" + term + "` a second time"),
                        new Wording("删去其中之一", "remove one of them"));
            } else if (same != null) {
                warnings.add(
                        node.line(),
                        new Wording(
                                "词语 `" + same + "` 和 `" + term + "` 归一化后相同",
                                "the terms `" + same + "` and `" + term + "`, which read alike once folded"),
                        new Wording("保留其中之一", "keep one of them"));
            }
            if (!term.isEmpty() && isPadded(term)) {
                errors.add(
                        node.line(),
                        new Wording("词语 `" + term + "` 首尾有空白", "blanks around the term `" + term + "`"),
                        new Wording("删去空白", "remove them"));
            }
        }
    }

    private void file(List<String> terms, MapNode part, FoldTable folds) {
        if (part.entries().containsKey("list")) {
            long distinct = terms.stream().map(folds::fold).distinct().count();
            if (distinct < terms.size()) {
                warnings.add(
                        part.lineOf("list"),
                        new Wording(
                                "词表里有 " + (terms.size() - distinct) + " 个词语归一化后与其他词语相同",
                                "a list with " + (terms.size() - distinct)
                                        + " terms that read like another one once folded"),
                        new Wording("每组保留一个", "keep one of each"));
            }
        }
    }

    private static boolean isPadded(String term) {
        return Visibility.isBlank(term.codePointAt(0)) || Visibility.isBlank(term.codePointBefore(term.length()));
    }
}
