package org.gongkai.rulepack.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.rule.Relation;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleAuthor;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rule.RuleNotes;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Wording;

/** Reads {@code rule.yaml} (读取规则文件): head and words here, the rest in {@link RuleEffectForm} and {@link RuleMatterForm}. */
final class RuleFile {
    private static final List<String> NOTES = List.of("detects", "misses", "false-alarms");

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
        if (problems.count() > before || matter.hasListFailed()) {
            matter.diagnose();
            return Optional.empty();
        }
        return built(builder, matter, form);
    }

    private Optional<Rule> built(RuleBuilder builder, RuleMatterForm matter, Form form) {
        try {
            return Optional.of(builder.build());
        } catch (IllegalArgumentException refusal) {
            if (!matter.diagnose()) {
                problems.add(Fault.of(form.map(), refusal));
            }
            return Optional.empty();
        }
    }

    private void head(Form form, RuleBuilder builder) {
        form.read("status", node -> builder.status(RuleShapes.STATUS.of(node)));
        form.read("title", node -> builder.title(Common.wording(node, problems)));
        form.read("effective", node -> builder.effective(Common.period(node, problems)));
        form.read("jurisdiction", node -> builder.jurisdiction(Common.jurisdiction(node)));
        form.read("strictness", node -> builder.strictness(RuleShapes.STRICTNESS.of(node)));
        notes(form, builder);
        form.read("related", list -> Values.each(list, problems, node -> builder.related(relation(node))));
        form.read("author", node -> builder.author(author(node)));
    }

    private void notes(Form form, RuleBuilder builder) {
        List<Wording> said = new ArrayList<>();
        for (String key : NOTES) {
            form.read(key, node -> said.add(Common.words(node, problems)));
        }
        if (said.size() == NOTES.size()) {
            builder.notes(new RuleNotes(said.get(0), said.get(1), said.get(2)));
        }
    }

    private Relation relation(Node node) {
        Relation.Type[] type = {Relation.Type.SIMILAR};
        String[] other = {"x.y"};
        Form.of(node, RuleShapes.RELATED, problems)
                .read("type", word -> type[0] = RuleShapes.RELATION.of(word))
                .read("id", rule -> other[0] = Common.ruleId(rule))
                .end();
        return new Relation(type[0], other[0]);
    }

    private RuleAuthor author(Node node) {
        if (!(node instanceof MapNode)) {
            return new RuleAuthor(Values.text(node), null);
        }
        String[] name = {"?"};
        LocalDate[] date = new LocalDate[1];
        Form.of(node, RuleShapes.AUTHOR, problems)
                .read("name", value -> name[0] = Values.text(value))
                .read("date", day -> date[0] = Values.date(day))
                .end();
        return new RuleAuthor(name[0], date[0]);
    }
}
