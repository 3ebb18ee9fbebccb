package org.gongkai.rulepack.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Exclusion;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Wording;

/** Reads the phrases that take back what they cover (读取排除短语). */
final class ExclusionForm {
    private final FileProblems problems;
    private final Map<Exclusion, Node> all = new LinkedHashMap<>();

    ExclusionForm(FileProblems problems) {
        this.problems = problems;
    }

    void read(Node list) {
        Values.each(list, problems, node -> exclusion(node).ifPresent(read -> add(read, node)));
    }

    private Optional<Exclusion> exclusion(Node node) {
        Exclusion[] read = new Exclusion[1];
        List<String> context = new ArrayList<>();
        int[] within = {0};
        Condition.Side[] side = {Condition.Side.AROUND};
        Form.of(node, RuleShapes.EXCLUSION, problems)
                .read("phrase", value -> read[0] = new Exclusion(Values.text(value), false))
                .read("regex", value -> read[0] = new Exclusion(PatternWork.pattern(value), true))
                .read("context", words -> Values.each(words, problems, word -> context.add(Values.text(word))))
                .read("within", value -> within[0] = RuleShapes.WITHIN.of(value))
                .read("side", word -> side[0] = RuleShapes.SIDE.of(word))
                .end();
        if (!context.isEmpty()) {
            read[0] = Exclusion.context(context, new Condition.Range(within[0], side[0]));
        }
        return Optional.ofNullable(read[0]);
    }

    private void add(Exclusion exclusion, Node node) {
        if (all.size() == PackLimits.TERMS_PER_RULE) {
            throw new Fault(
                    node,
                    new Wording(
                            "排除项超过 " + PackLimits.TERMS_PER_RULE + " 个",
                            "more than " + PackLimits.TERMS_PER_RULE + " exclusions"),
                    new Wording("拆分规则", "split the rule"));
        }
        if (all.putIfAbsent(exclusion, node) != null) {
            throw new Fault(
                    node, new Wording("排除项重复", "the same exclusion a second time"), new Wording("删去它", "remove it"));
        }
    }

    /** Returns the exclusions with where they stand. */
    Map<Exclusion, Node> all() {
        return all;
    }
}
