package org.gongkai.rulepack.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;

/** Reads {@code rule.yaml} (读取规则文件): head and words here, the rest in {@link RuleEffectForm} and {@link RuleMatterForm}. */
final class RuleFile {
    private static final List<String> RELATIONS = List.of("derived", "obsolete", "merged", "renamed", "similar");

    private final PackContext context;
    private final FileProblems problems;
    private String id = "x.y";
    private int version = 1;

    private RuleFile(PackContext context, FileProblems problems) {
        this.context = context;
        this.problems = problems;
    }

    /** Returns the rule, or empty when there are {@code problems}. */
    static Optional<Rule> read(Node root, PackContext context, FileProblems problems) {
        return problems.attempted(root, () -> new RuleFile(context, problems).rule(root))
                .flatMap(rule -> rule);
    }

    private Optional<Rule> rule(Node root) {
        int before = problems.count();
        Form form = Form.of(root, "a rule", problems);
        Common.format(form);
        form.needed("id", node -> id = Common.ruleId(node));
        form.needed("version", node -> version = Values.whole(node, 1, 999_999));
        RuleBuilder builder = Rule.builder(id, version);
        head(form, builder);
        new RuleEffectForm(context, problems, builder).read(form, id);
        RuleMatterForm matter = new RuleMatterForm(context, problems, builder);
        matter.read(form);
        form.end();
        if (problems.count() > before) {
            matter.diagnose();
            return Optional.empty();
        }
        return built(builder, matter, form);
    }

    private Optional<Rule> built(RuleBuilder builder, RuleMatterForm matter, Form form) {
        int before = problems.count();
        try {
            return Optional.of(builder.build());
        } catch (IllegalArgumentException refusal) {
            matter.diagnose();
            if (problems.count() == before) {
                problems.add(Fault.of(form.map(), refusal));
            }
            return Optional.empty();
        }
    }

    private void head(Form form, RuleBuilder builder) {
        form.needed(
                "status",
                node -> builder.status(Values.word(
                        node,
                        "status",
                        Arrays.stream(RuleStatus.values()).map(RuleStatus::code).toList(),
                        RuleStatus::ofCode)));
        form.needed("title", node -> builder.title(Common.wording(node, problems)));
        form.optional("effective", node -> {
            Form period = Form.of(node, "a period", problems);
            builder.effective(Common.period(period));
            period.end();
        });
        form.optional("jurisdiction", node -> builder.jurisdiction(Common.jurisdiction(node)));
        form.needed("strictness", node -> builder.strictness(Values.whole(node, 1, 4)));
        form.needed("detects", Values::text);
        form.needed("misses", Values::text);
        form.needed("false-alarms", Values::text);
        form.optional("related", list -> Values.each(list, problems, this::related));
        form.optional("author", Values::text);
    }

    private void related(Node node) {
        Form.of(node, "a related rule", problems)
                .needed(
                        "type",
                        type -> Values.word(
                                type,
                                "relation",
                                RELATIONS,
                                word -> Optional.of(word).filter(RELATIONS::contains)))
                .needed("id", Common::ruleId)
                .end();
    }
}
