package org.gongkai.rulepack.internal;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.legal.InForce;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rule.Severity;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Nearest;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;

/** Reads what a finding of a rule means (规则效果): kind, severity, ground, basis, redaction, words. */
final class RuleEffectForm {
    private static final Map<String, RedactionStyle> STYLES = Map.of(
            "cover", RedactionStyle.COVER, "person-name", new RedactionStyle(RedactionStyle.Kind.PERSON_NAME, null));

    private final PackContext context;
    private final FileProblems problems;
    private final RuleBuilder builder;

    RuleEffectForm(PackContext context, FileProblems problems, RuleBuilder builder) {
        this.context = context;
        this.problems = problems;
        this.builder = builder;
    }

    void read(Form form, String id) {
        form.needed(
                "kind",
                node -> builder.kind(Values.word(
                        node, "kind", context.kinds(), word -> Optional.of(word).filter(context.kinds()::contains))));
        form.needed(
                "severity",
                node -> builder.severity(Values.word(
                        node,
                        "severity",
                        Arrays.stream(Severity.values()).map(Severity::code).toList(),
                        Severity::ofCode)));
        form.optional("ground", node -> {
            builder.ground(Values.word(
                    node,
                    "ground",
                    Arrays.stream(NonDisclosureGround.values())
                            .map(NonDisclosureGround::code)
                            .toList(),
                    NonDisclosureGround::ofCode));
            if (!form.map().entries().containsKey("basis")) {
                throw new Fault(node, "a ground without its legal basis", "add `basis`");
            }
        });
        form.optional("basis", this::basis);
        form.needed("redaction", node -> builder.redaction(redaction(node)));
        form.needed("says", node -> builder.says(Common.wording(node, problems)));
        Set<String> winners = new LinkedHashSet<>();
        form.optional(
                "yields-to",
                list -> Values.each(list, problems, node -> {
                    String winner = Common.ruleId(node);
                    if (winner.equals(id) || !winners.add(winner)) {
                        throw new Fault(node, "`" + winner + "`, the rule itself or named before", "remove it");
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
                    list, "no legal basis in the list", "name one, or leave `basis` out where there is no ground");
        }
    }

    private LegalBasis place(Node node) {
        String[] said = {"?", ""};
        Integer[] numbers = new Integer[2];
        Form form = Form.of(node, "a legal basis", problems)
                .needed("law", law -> said[0] = Values.text(law))
                .optional(
                        "article",
                        article -> said[1] = new LegalBasis.Provision(Values.text(article), null, null).article())
                .optional("paragraph", paragraph -> numbers[0] = Values.whole(paragraph, 1, 99))
                .optional("item", item -> numbers[1] = Values.whole(item, 1, 99));
        MapNode map = form.map();
        if (!map.entries().containsKey("article") && (numbers[0] != null || numbers[1] != null)) {
            problems.add(map.line(), "a paragraph or item without its article", "add `article`");
        }
        InForce inForce = Common.period(form);
        form.end();
        return new LegalBasis(
                said[0], said[1].isEmpty() ? null : new LegalBasis.Provision(said[1], numbers[0], numbers[1]), inForce);
    }

    private RedactionStyle redaction(Node node) {
        RedactionStyle[] style = {RedactionStyle.COVER};
        Form form = Form.of(node, "a redaction", problems)
                .optional("permitted", value -> {
                    if (Values.truth(value)) {
                        throw new Fault(
                                value, "`permitted: true`", "write `permitted: false`, or `mask`, `label` or `style`");
                    }
                    style[0] = RedactionStyle.NOT_PERMITTED;
                })
                .optional("mask", value -> style[0] = RedactionStyle.mask(mask(value)))
                .optional(
                        "label", value -> style[0] = new RedactionStyle(RedactionStyle.Kind.LABEL, Values.text(value)))
                .optional(
                        "style",
                        value -> style[0] = Values.word(
                                value,
                                "style",
                                List.of("cover", "person-name"),
                                word -> Optional.ofNullable(STYLES.get(word))));
        form.end();
        if (form.map().entries().size() != 1) {
            throw new Fault(node, "a redaction with " + form.map().entries().size() + " keys", "write exactly one");
        }
        return style[0];
    }

    private String mask(Node node) {
        String name = Values.text(node);
        if (!context.masks().isEmpty() && !context.masks().contains(name)) {
            throw new Fault(
                    node,
                    "the mask `" + name + "`, which the mask table `cn` does not have",
                    Nearest.oneOf(name, context.masks()));
        }
        return name;
    }
}
