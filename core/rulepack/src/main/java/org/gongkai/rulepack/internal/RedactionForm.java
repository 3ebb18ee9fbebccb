package org.gongkai.rulepack.internal;

import java.util.Set;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.Nearest;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Wording;

/** Reads how findings are covered (读取遮盖方式). */
final class RedactionForm {
    private final Set<String> masks;
    private final FileProblems problems;

    /** Knows {@code masks}, empty where another pack may define them. */
    RedactionForm(Set<String> masks, FileProblems problems) {
        this.masks = masks;
        this.problems = problems;
    }

    RedactionStyle read(Node node) {
        RedactionStyle[] style = {RedactionStyle.COVER};
        Form.of(node, RuleShapes.REDACTION, problems)
                .read("permitted", value -> {
                    if (Values.truth(value)) {
                        throw new Fault(
                                value,
                                new Wording("写了 `permitted: true`", "`permitted: true`"),
                                new Wording(
                                        "写 `permitted: false`，或者 `mask`、`label`、`style` 之一",
                                        "write `permitted: false`, or `mask`, `label` or `style`"));
                    }
                    style[0] = RedactionStyle.NOT_PERMITTED;
                })
                .read("mask", value -> style[0] = RedactionStyle.mask(mask(value)))
                .read("label", value -> style[0] = new RedactionStyle(RedactionStyle.Kind.LABEL, Values.text(value)))
                .read("style", value -> style[0] = RuleShapes.STYLE.of(value))
                .end();
        return style[0];
    }

    private String mask(Node node) {
        String name = Values.text(node);
        if (!masks.isEmpty() && !masks.contains(name)) {
            throw new Fault(
                    node,
                    new Wording(
                            "遮盖格式表 `cn` 没有 `" + name + "`",
                            "the mask `" + name + "`, which the mask table `cn` does not have"),
                    Nearest.oneOf(name, masks));
        }
        return name;
    }
}
