package org.gongkai.rulepack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Wording;

/** Reads {@code cases.yaml} (读取用例文件). */
final class CaseFile {
    private final FileProblems problems;
    private final List<RuleCase> cases = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private String rule = "";

    private CaseFile(FileProblems problems) {
        this.problems = problems;
    }

    /**
     * Returns the cases of a file.
     *
     * @param expected the rule's id as its own file gives it, empty where it is not known
     */
    static List<RuleCase> read(Node root, String expected, FileProblems problems) {
        CaseFile file = new CaseFile(problems);
        problems.attempt(root, () -> {
            Form form = Form.of(root, CaseShapes.CASES, problems).read("rule", node -> file.rule(node, expected));
            for (RuleCase.Kind kind : RuleCase.Kind.values()) {
                form.read(kind.code(), list -> Values.each(list, problems, node -> file.add(kind, node)));
            }
            form.end();
        });
        return file.cases;
    }

    private void rule(Node node, String expected) {
        rule = Values.text(node);
        if (!expected.isEmpty() && !rule.equals(expected)) {
            throw new Fault(
                    node,
                    new Wording(
                            "规则 `" + expected + "` 旁的用例写的是 `" + rule + "`",
                            "cases of `" + rule + "` beside the rule `" + expected + "`"),
                    new Wording("写 `rule: " + expected + "`", "write `rule: " + expected + "`"));
        }
    }

    private void add(RuleCase.Kind kind, Node node) {
        int before = problems.count();
        String[] name = {"?"};
        CaseText text = new CaseText(problems);
        CaseNames names = new CaseNames(problems);
        Set<String> also = new LinkedHashSet<>();
        Form form = Form.of(node, CaseShapes.CASE, problems).read("name", value -> name[0] = name(value));
        text.read(form)
                .read("parts", list -> Values.each(list, problems, text::part))
                .read("date", text::dated)
                .read("entities", names::read)
                .read("also", list -> Values.each(list, problems, value -> also(value, also)))
                .end();
        if (problems.count() == before) {
            text.requireMarks(kind, node);
            names.requireThere(text.source());
        }
        if (problems.count() == before) {
            RuleCase.Input input =
                    new RuleCase.Input(name[0], text.source(), text.marked(), names.byKind(), List.copyOf(also));
            cases.add(new RuleCase(rule, kind, input, new RuleCase.Source(problems.file(), node.line())));
        }
    }

    private void also(Node node, Set<String> also) {
        String other = Values.text(node);
        if (other.equals(rule)) {
            throw new Fault(
                    node,
                    new Wording(
                            "用例自己的规则 `" + other + "` 列在其他规则里", "the case's own rule `" + other + "` among the others"),
                    new Wording("删去它", "remove it"));
        }
        if (!also.add(other)) {
            throw new Fault(
                    node,
                    new Wording("规则 `" + other + "` 重复", "the rule `" + other + "` a second time"),
                    new Wording("删去它", "remove it"));
        }
    }

    private String name(Node node) {
        String name = Values.text(node);
        if (!names.add(name)) {
            throw new Fault(
                    node,
                    new Wording("用例 `" + name + "` 重名", "the case `" + name + "` a second time"),
                    new Wording("换一个名称", "give it another name"));
        }
        return name;
    }
}
