package org.gongkai.rulepack.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.match.GapClass;
import org.gongkai.match.GapTolerance;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.Zone;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;

/** Reads the named parts of a rule (读取命名部分). */
final class RulePartForm {
    private final PackContext context;
    private final FileProblems problems;
    private int terms;

    RulePartForm(PackContext context, FileProblems problems) {
        this.context = context;
        this.problems = problems;
    }

    /** Returns the part, or empty when nothing of what it looks for could be read. */
    Optional<ReadPart> read(MapNode.Entry entry) {
        int before = problems.count();
        List<ReadPart.ReadTerm> any = new ArrayList<>();
        String[] pattern = {""};
        List<Node> looksFor = new ArrayList<>();
        Form form = Form.of(entry.value(), PartShapes.PART, problems)
                .read("any", list -> {
                    looksFor.add(list);
                    Values.each(list, problems, node -> any.add(new ReadPart.ReadTerm(term(node), node)));
                })
                .read("regex", node -> {
                    looksFor.add(node);
                    pattern[0] = PatternWork.pattern(node);
                });
        RulePart.Builder part = pattern[0].isEmpty()
                ? RulePart.terms(any.stream().map(ReadPart.ReadTerm::term).toList())
                : RulePart.pattern(pattern[0]);
        GapTolerance[] gap = {GapTolerance.NONE};
        form.read("gap", node -> gap[0] = gap(node));
        narrow(form, part.withGap(gap[0]));
        form.end();
        Node at = looksFor.isEmpty() ? entry.value() : looksFor.get(0);
        boolean isNothing = pattern[0].isEmpty() && any.isEmpty() && problems.count() > before;
        return Optional.of(new ReadPart(part.build(), gap[0], at, pattern[0].isEmpty() ? any : List.of()))
                .filter(read -> !isNothing);
    }

    private String term(Node node) {
        if (++terms > PackLimits.TERMS_PER_RULE) {
            throw new Fault(node, "more than " + PackLimits.TERMS_PER_RULE + " terms in a rule", "split the rule");
        }
        return Values.text(node);
    }

    private void narrow(Form form, RulePart.Builder part) {
        form.read("stands-alone", node -> part.standingAlone(PartShapes.NEIGHBOUR.of(node)));
        form.read("check", node -> part.checked(check(node)));
        form.read("zone", list -> {
            Set<Zone> zones = new LinkedHashSet<>();
            Values.each(list, problems, node -> {
                if (!zones.add(zone(node))) {
                    throw new Fault(node, "the same zone a second time", "remove it");
                }
            });
            if (zones.isEmpty()) {
                throw new Fault(list, "no zone in the list", "name one or leave `zone` out");
            }
            zones.forEach(part::in);
        });
    }

    private GapTolerance gap(Node node) {
        int[] max = {0};
        Set<GapClass> of = EnumSet.noneOf(GapClass.class);
        Form.of(node, PartShapes.GAP, problems)
                .read("max", value -> max[0] = Values.whole(value))
                .read("of", list -> Values.each(list, problems, item -> of.add(PartShapes.GAP_CLASS.of(item))))
                .end();
        return new GapTolerance(max[0], of);
    }

    private NamedCheck check(Node node) {
        return Values.word(node, "check", context.checks().names(), context.checks()::named);
    }

    private Zone zone(Node node) {
        if (node instanceof MapNode) {
            int[] lines = {1};
            Form.of(node, PartShapes.ZONE, problems)
                    .read("first-lines", value -> lines[0] = PartShapes.FIRST_LINES.of(value))
                    .end();
            return new Zone(Zone.Kind.FIRST_LINES, lines[0]);
        }
        return Zone.parse(PartShapes.PLAIN_ZONE.of(node)).orElseThrow();
    }
}
