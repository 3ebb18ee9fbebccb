package org.gongkai.rulepack.internal;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Confidence;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Nearest;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Fold;
import org.gongkai.text.Wording;

/** Reads what a rule looks for (规则查找内容): folds, parts, condition, span, exclusions, confidence. */
final class RuleMatterForm {
    private final FileProblems problems;
    private final RuleBuilder builder;
    private final RulePartForm partForm;
    private final Set<Fold> folds = EnumSet.noneOf(Fold.class);
    private final Map<String, ReadPart> parts = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> used = new TreeSet<>();
    private final ExclusionForm exclusions;
    private boolean conditionRead;
    private boolean undefined;

    RuleMatterForm(PackContext context, FileProblems problems, RuleBuilder builder) {
        this.problems = problems;
        this.builder = builder;
        this.partForm = new RulePartForm(context, problems);
        this.exclusions = new ExclusionForm(problems);
    }

    void read(Form form) {
        form.read("fold", list -> Values.each(list, problems, node -> folds.add(RuleShapes.FOLD.of(node))));
        builder.folds(folds);
        form.read("find", this::find);
        form.read("condition", this::condition);
        form.read("check", this::rows);
        form.read("span", this::span);
        form.read("unless", exclusions::read);
        exclusions.all().keySet().forEach(builder::unless);
        form.read("confidence", this::confidence);
        form.read("find", this::unused);
    }

    private void find(Node node) {
        MapNode map = Values.map(node, new Wording("命名部分", "named parts"));
        names.addAll(map.entries().keySet());
        if (names.isEmpty() || names.size() > PackLimits.PARTS_PER_RULE) {
            throw new Fault(
                    node,
                    new Wording("有 " + names.size() + " 个部分", names.size() + " parts"),
                    new Wording(
                            "写 1 到 " + PackLimits.PARTS_PER_RULE + " 个", "write 1 to " + PackLimits.PARTS_PER_RULE));
        }
        map.entries()
                .forEach((name, entry) -> problems.attempt(entry.value(), () -> {
                    requireName(name, entry);
                    partForm.read(entry).ifPresent(part -> {
                        parts.put(name, part);
                        builder.find(name, part.part());
                    });
                }));
    }

    private static void requireName(String name, MapNode.Entry entry) {
        try {
            if (name.length() <= 64 && Condition.parse(name) instanceof Condition.Named) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw new Fault(
                    entry.line(),
                    new Wording("部分名 `" + name + "` 不合写法", "the part name `" + name + "`"),
                    new Wording(
                            "写由 `-` 连接的小写单词，不能是 `condition` 的用词",
                            "write lower-case words joined by `-`, not a word of `condition`"));
        }
        throw new Fault(
                entry.line(),
                new Wording("部分名 `" + name + "` 不合写法", "the part name `" + name + "`"),
                new Wording("写由 `-` 连接的小写单词，最多 64 个字符", "write lower-case words joined by `-`, 64 characters at most"));
    }

    private void condition(Node node) {
        Condition condition = Condition.parse(Values.text(node));
        conditionRead = true;
        condition.parts().forEach(name -> problems.attempt(node, () -> use("condition", name, node)));
        builder.when(condition);
    }

    private void rows(Node node) {
        Form.of(node, RuleShapes.ROW_CHECK, problems)
                .read("rows", rows -> builder.rowsNeeded(RuleShapes.ROWS.of(rows)))
                .end();
    }

    private void span(Node node) {
        for (String name : Values.text(node).split(" or ", -1)) {
            problems.attempt(node, () -> {
                use("span", name.strip(), node);
                builder.covering(name.strip());
            });
        }
    }

    private void confidence(Node node) {
        double[] base = {1};
        Map<String, Double> with = new LinkedHashMap<>();
        Form.of(node, RuleShapes.CONFIDENCE, problems)
                .read("base", value -> base[0] = certainty(value))
                .read(
                        "with",
                        map -> Values.map(map, new Wording("各部分的置信度", "parts with their confidence"))
                                .entries()
                                .forEach((name, entry) -> {
                                    problems.attempt(entry.value(), () -> with.put(name, certainty(entry.value())));
                                    problems.attempt(entry.value(), () -> use("confidence", name, entry.line()));
                                }))
                .end();
        builder.confidence(new Confidence(base[0], with));
    }

    private static double certainty(Node node) {
        return new Confidence(Values.decimal(node), Map.of()).base();
    }

    private void use(String where, String name, Node node) {
        use(where, name, node.line());
    }

    private void use(String where, String name, int line) {
        used.add(name);
        if (!names.contains(name)) {
            undefined = true;
            throw new Fault(
                    line,
                    new Wording(
                            "`" + where + "` 用到部分 `" + name + "`，`find` 没有定义它",
                            "`" + where + "` names the part `" + name + "`, which `find` does not define"),
                    Nearest.oneOf(name, names));
        }
    }

    private void unused(Node node) {
        if (conditionRead && !undefined) {
            Values.map(node, new Wording("命名部分", "named parts")).entries().forEach((name, entry) -> {
                if (!used.contains(name)) {
                    problems.add(
                            entry.line(),
                            new Wording("部分 `" + name + "` 没有用到", "the part `" + name + "`, which nothing uses"),
                            new Wording(
                                    "在 `condition` 或 `confidence` 里用到它，或者删去",
                                    "name it in `condition` or `confidence`, or remove it"));
                }
            });
        }
    }

    /** Finds the lines of what the engine cannot compile, and returns whether there were any. */
    boolean diagnose() {
        Diagnosis diagnosis = new Diagnosis(folds, problems);
        parts.forEach(diagnosis::part);
        exclusions.all().forEach(diagnosis::exclusion);
        return diagnosis.hasTold();
    }

    /** Returns whether a list of terms could not be read, which the list's own file tells. */
    boolean hasListFailed() {
        return partForm.hasListFailed();
    }
}
