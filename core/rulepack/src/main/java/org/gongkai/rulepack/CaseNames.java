package org.gongkai.rulepack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.rule.EntityKind;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;

/** Reads the names that a recogniser is to find in a case (读取用例中的名称), so that no model is needed to run it. */
final class CaseNames {
    private final FileProblems problems;
    private final Map<EntityKind, List<String>> byKind = new EnumMap<>(EntityKind.class);
    private final List<Node> nodes = new ArrayList<>();

    CaseNames(FileProblems problems) {
        this.problems = problems;
    }

    Map<EntityKind, List<String>> byKind() {
        return Collections.unmodifiableMap(byKind);
    }

    void read(Node node) {
        Form form = Form.of(node, CaseShapes.ENTITIES, problems);
        for (EntityKind kind : EntityKind.values()) {
            form.read(
                    kind.code(),
                    list -> Values.each(list, problems, name -> {
                        byKind.computeIfAbsent(kind, known -> new ArrayList<>()).add(Values.text(name));
                        nodes.add(name);
                    }));
        }
        form.end();
    }

    /** A name that stands nowhere would never be found. */
    void requireThere(SourceText source) {
        for (Node node : nodes) {
            String name = Values.text(node);
            if (source.parts().stream().noneMatch(part -> part.text().contains(name))) {
                problems.add(
                        node.line(),
                        new Wording(
                                "文字里没有名称 `" + name + "`", "the name `" + name + "`, which stands nowhere in the text"),
                        new Wording("请改正", "correct it"));
            }
        }
    }
}
