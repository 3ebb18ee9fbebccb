package org.gongkai.rulepack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;

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
                    "cases of `" + rule + "` beside the rule `" + expected + "`",
                    "write `rule: " + expected + "`");
        }
    }

    private void add(RuleCase.Kind kind, Node node) {
        int before = problems.count();
        String[] name = {"?"};
        MarkedText[] text = {new MarkedText("?", List.of())};
        PlaceKind[] place = {PlaceKind.TEXT};
        Form.of(node, CaseShapes.CASE, problems)
                .read("name", value -> name[0] = name(value))
                .read("text", value -> text[0] = marked(kind, value))
                .read("place", value -> place[0] = CaseShapes.PLACE.of(value))
                .end();
        if (problems.count() == before) {
            cases.add(new RuleCase(
                    rule, kind, input(name[0], text[0], place[0]), new RuleCase.Source(problems.file(), node.line())));
        }
    }

    private static RuleCase.Input input(String name, MarkedText text, PlaceKind kind) {
        Place place = kind == PlaceKind.CELL ? Place.of(PlaceKind.TABLE_ROW, "1 row 1") : Place.of(kind);
        return new RuleCase.Input(
                name,
                SourceText.builder("case").part(place, text.text()).build(),
                text.spans().stream().map(span -> new RuleCase.Marked(0, span)).toList(),
                List.of());
    }

    private String name(Node node) {
        String name = Values.text(node);
        if (!names.add(name)) {
            throw new Fault(node, "the case `" + name + "` a second time", "give it another name");
        }
        return name;
    }

    private static MarkedText marked(RuleCase.Kind kind, Node node) {
        MarkedText text = MarkedText.of(Values.text(node));
        if (kind == RuleCase.Kind.HIT && text.spans().isEmpty()) {
            throw new Fault(node, "a hit without marks", "put `⟦` and `⟧` around what is found");
        }
        if (kind == RuleCase.Kind.MISS && !text.spans().isEmpty()) {
            throw new Fault(
                    node, "marks `⟦⟧` in a text where nothing is found", "remove them or move the case to `hit`");
        }
        return text;
    }
}
