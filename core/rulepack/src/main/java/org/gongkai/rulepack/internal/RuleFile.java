package org.gongkai.rulepack.internal;

import java.util.Optional;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;

/** Reads {@code rule.yaml} (读取规则文件): head and words here, the rest in {@link RuleEffectForm} and {@link RuleMatterForm}. */
final class RuleFile {
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
        Form form = Form.of(root, RuleShapes.RULE, problems);
        Common.format(form);
        form.read("id", node -> id = Common.ruleId(node));
        form.read("version", node -> version = RuleShapes.VERSION.of(node));
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
        form.read("status", node -> builder.status(RuleShapes.STATUS.of(node)));
        form.read("title", node -> builder.title(Common.wording(node, problems)));
        form.read("effective", node -> {
            Form period = Form.of(node, Shapes.PERIOD, problems);
            builder.effective(Common.period(period));
            period.end();
        });
        form.read("jurisdiction", node -> builder.jurisdiction(Common.jurisdiction(node)));
        form.read("strictness", node -> builder.strictness(RuleShapes.STRICTNESS.of(node)));
        form.read("detects", Values::text);
        form.read("misses", Values::text);
        form.read("false-alarms", Values::text);
        form.read("related", list -> Values.each(list, problems, this::related));
        form.read("author", Values::text);
    }

    private void related(Node node) {
        Form.of(node, RuleShapes.RELATED, problems)
                .read("type", RuleShapes.RELATION::of)
                .read("id", Common::ruleId)
                .end();
    }
}
