package org.gongkai.rulepack.internal;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.match.GapClass;
import org.gongkai.match.GapTolerance;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.TermCheck;
import org.gongkai.rule.Zone;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.ListNode;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Wording;

/** Reads the named parts of a rule (读取命名部分). */
final class RulePartForm {
    private static final Pattern LIMIT = Pattern.compile(PartShapes.LIMIT);

    private final PackContext context;
    private final FileProblems problems;
    private final int[] counted = {0};
    private boolean listFailed;

    RulePartForm(PackContext context, FileProblems problems) {
        this.context = context;
        this.problems = problems;
    }

    /** Returns the part, or empty when nothing of what it looks for could be read. */
    Optional<ReadPart> read(MapNode.Entry entry) {
        Form form = Form.of(entry.value(), PartShapes.PART, problems);
        SoughtForm sought = new SoughtForm(context, problems, counted);
        sought.read(form);
        listFailed |= sought.hasListFailed();
        RulePart.Builder found = sought.part();
        RulePart.Builder part = found == null ? RulePart.terms(List.of("?")) : found;
        GapTolerance[] gap = {GapTolerance.NONE};
        form.read("gap", node -> gap[0] = gap(node));
        narrow(form, part.withGap(gap[0]));
        form.end();
        return Optional.ofNullable(found).map(read -> new ReadPart(read.build(), gap[0], sought.sought(entry.value())));
    }

    /** Returns whether a list of terms could not be read, which the list's own file tells. */
    boolean hasListFailed() {
        return listFailed;
    }

    private void narrow(Form form, RulePart.Builder part) {
        form.read("stands-alone", node -> part.standingAlone(PartShapes.NEIGHBOUR.of(node)));
        form.read("check", node -> {
            if (node instanceof MapNode) {
                part.checked(termCheck(node));
            } else {
                part.checked(Values.word(
                        node, new Wording("校验", "check"), context.checks().names(), context.checks()::named));
            }
        });
        form.read("zone", list -> {
            Set<Zone> zones = new LinkedHashSet<>();
            Values.each(list, problems, node -> {
                Optional<Zone> zone = zone(node);
                if (zone.isPresent() && !zones.add(zone.get())) {
                    throw new Fault(
                            node, new Wording("区域重复", "the same zone a second time"), new Wording("删去它", "remove it"));
                }
            });
            if (list instanceof ListNode many && many.items().isEmpty()) {
                throw new Fault(
                        list,
                        new Wording("列表里没有区域", "no zone in the list"),
                        new Wording("写一个，或者删去 `zone`", "name one or leave `zone` out"));
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

    private TermCheck termCheck(Node node) {
        TermCheck.What[] what = {TermCheck.What.ABOVE_LIMIT};
        Map<String, Period> limits = new TreeMap<>();
        Form.of(node, PartShapes.TERM_CHECK, problems)
                .read("term", word -> what[0] = PartShapes.TERM.of(word))
                .read(
                        "limits",
                        map -> Values.map(map, new Wording("各密级的期限", "limits by level"))
                                .entries()
                                .forEach((level, entry) ->
                                        problems.attempt(entry.value(), () -> limits.put(level, limit(entry.value())))))
                .end();
        return limits.isEmpty() ? TermCheck.of(what[0]) : new TermCheck(what[0], limits);
    }

    private static Period limit(Node node) {
        Matcher limit = LIMIT.matcher(Values.text(node));
        if (!limit.matches()) {
            throw new Fault(
                    node,
                    new Wording(
                            "应写期限的地方写了 `" + Values.text(node) + "`",
                            "`" + Values.text(node) + "` where a limit belongs"),
                    new Wording("写 30年、6个月、90天 这样的期限", "write one such as 30年, 6个月 or 90天"));
        }
        int many = Integer.parseInt(limit.group(1));
        return switch (limit.group(2)) {
            case "年" -> Period.ofYears(many);
            case "个月" -> Period.ofMonths(many);
            default -> Period.ofDays(many);
        };
    }

    private Optional<Zone> zone(Node node) {
        if (!(node instanceof MapNode)) {
            return Optional.of(PartShapes.PLAIN_ZONE.of(node));
        }
        Zone[] zone = new Zone[1];
        Form.of(node, PartShapes.ZONE, problems)
                .read(
                        "first-lines",
                        value -> zone[0] = new Zone(Zone.Kind.FIRST_LINES, PartShapes.FIRST_LINES.of(value)))
                .read("column", list -> zone[0] = Zone.column(words(list)))
                .read("property", list -> zone[0] = Zone.property(words(list)))
                .end();
        return Optional.ofNullable(zone[0]);
    }

    private List<String> words(Node list) {
        List<String> words = new ArrayList<>();
        Values.each(list, problems, node -> words.add(Values.text(node)));
        if (words.isEmpty()) {
            throw new Fault(list, new Wording("列表里没有词语", "no word in the list"), new Wording("写一个", "name one"));
        }
        return words;
    }
}
