package org.gongkai.rulepack.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.legal.DisclosureAttribute;
import org.gongkai.legal.InForce;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.legal.ProactiveItem;
import org.gongkai.rule.AdviceEvidence;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Wording;

/** Reads what a finding of a rule means (规则效果): kind, severity, ground, basis, redaction, words. */
final class RuleEffectForm {
    private final PackContext context;
    private final FileProblems problems;
    private final RuleBuilder builder;

    RuleEffectForm(PackContext context, FileProblems problems, RuleBuilder builder) {
        this.context = context;
        this.problems = problems;
        this.builder = builder;
    }

    void read(Form form, String id) {
        form.read(
                "kind",
                node -> builder.kind(Values.word(
                        node,
                        new Wording("类别", "kind"),
                        context.kinds(),
                        word -> Optional.of(word).filter(context.kinds()::contains))));
        form.read("severity", node -> builder.severity(RuleShapes.SEVERITY.of(node)));
        form.read("ground", node -> builder.ground(RuleShapes.GROUND.of(node)));
        form.read("basis", this::basis);
        form.read("redaction", node -> builder.redaction(new RedactionForm(context.masks(), problems).read(node)));
        form.read("says", node -> builder.says(Common.wording(node, problems)));
        form.read("advice", list -> Values.each(list, problems, node -> builder.advice(advice(node))));
        Set<String> winners = new LinkedHashSet<>();
        form.read(
                "yields-to",
                list -> Values.each(list, problems, node -> {
                    String winner = Common.ruleId(node);
                    if (winner.equals(id) || !winners.add(winner)) {
                        throw new Fault(
                                node,
                                new Wording(
                                        "`" + winner + "` 是规则自己，或者前面已写",
                                        "`" + winner + "`, the rule itself or named before"),
                                new Wording("删去它", "remove it"));
                    }
                    builder.yieldsTo(winner);
                }));
    }

    private void basis(Node list) {
        int[] read = {0};
        Values.each(list, problems, node -> {
            read[0]++;
            builder.basis(place(node));
        });
        if (read[0] == 0) {
            throw new Fault(
                    list,
                    new Wording("列表里没有依据", "no legal basis in the list"),
                    new Wording("写一条；没有情形就删去 `basis`", "name one, or leave `basis` out where there is no ground"));
        }
    }

    private LegalBasis place(Node node) {
        String[] said = {"?", ""};
        Integer[] numbers = new Integer[2];
        Form form = Form.of(node, RuleShapes.BASIS, problems)
                .read("law", law -> said[0] = Values.text(law))
                .read(
                        "article",
                        article -> said[1] = new LegalBasis.Provision(Values.text(article), null, null).article())
                .read("paragraph", paragraph -> numbers[0] = RuleShapes.COUNTED.of(paragraph))
                .read("item", item -> numbers[1] = RuleShapes.COUNTED.of(item));
        InForce inForce = Common.period(form);
        form.end();
        return new LegalBasis(
                said[0], said[1].isEmpty() ? null : new LegalBasis.Provision(said[1], numbers[0], numbers[1]), inForce);
    }

    private AdviceEvidence advice(Node node) {
        DisclosureAttribute[] attribute = new DisclosureAttribute[1];
        NonDisclosureGround[] ground = new NonDisclosureGround[1];
        ProactiveItem[] item = new ProactiveItem[1];
        double[] weight = {1};
        int before = problems.count();
        Form.of(node, RuleShapes.ADVICE, problems)
                .read("attribute", word -> attribute[0] = RuleShapes.ATTRIBUTE.of(word))
                .read("ground", word -> ground[0] = RuleShapes.GROUND.of(word))
                .read("article20", word -> item[0] = RuleShapes.ITEM.of(word))
                .read("weight", value -> weight[0] = Values.decimal(value))
                .end();
        return problems.count() > before
                ? new AdviceEvidence(DisclosureAttribute.WITHHELD, null, null, 1)
                : new AdviceEvidence(attribute[0], ground[0], item[0], weight[0]);
    }
}
