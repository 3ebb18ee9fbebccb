package org.gongkai.rulepack.internal;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.ListNode;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Scalar;
import org.gongkai.text.Wording;

/** Judges rules that load by what makes a good one (规则检查). */
public final class RuleLint {
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)\\W*(tbd|todo|fixme|xxx|待补充?|待定|待填写?)\\W*");
    private static final Set<String> OF_NUMBERS = Set.of("digit", "alphanumeric");
    private static final List<String> WORDS = List.of("detects", "misses", "false-alarms");

    private final PackHead head;
    private final LintNotes notes;
    private final Map<String, Rule> rules = new HashMap<>();

    /** Judges the rules of a pack. */
    public RuleLint(ReadPack pack, PackHead head, LintNotes notes) {
        this.head = head;
        this.notes = notes;
        for (ReadRule read : pack.rules()) {
            Rule rule = read.rule();
            if (rule != null) {
                rules.put(rule.id(), rule);
            }
        }
    }

    /** Judges what the pack changes of rules of packs before it. */
    public void layer() {
        PackEdition edition = head.edition();
        FileProblems errors = head.problems();
        head.adjustments().forEach((id, change) -> {
            if (head.tombstones().containsKey(id)) {
                errors.add(
                        change.line(),
                        new Wording(
                                "调整了 `" + id + "`，而本包的 tombstones 已停用这个编号",
                                "`" + id + "` adjusted, which has a tombstone in this pack"),
                        new Wording("删去其中之一", "remove one of them"));
            }
            if (edition != null && !change.value().holdsOn(LocalDate.parse(edition.edition()))) {
                errors.add(
                        change.line(),
                        new Wording(
                                "对 `" + id + "` 的调整在本版次之前已经期满",
                                "a change of `" + id + "` that ended before this edition"),
                        new Wording("删去，或者把 `until` 改为更晚的日期", "remove it or name a later day under `until`"));
            }
        });
    }

    /** Judges one rule. */
    public void check(ReadRule read) {
        FileProblems errors = read.problems();
        String id = text(read.root(), "id");
        if (!id.isEmpty() && !read.isNamedAfterFolder()) {
            errors.add(
                    read.root().lineOf("id"),
                    new Wording(
                            "编号 `" + id + "` 放在文件夹 `" + PackPaths.last(read.folder()) + "` 里",
                            "the id `" + id + "` in the folder `" + PackPaths.last(read.folder()) + "`"),
                    new Wording("文件夹名要与编号的最后一段相同", "name the folder after the last part of the id"));
        }
        for (String word : WORDS) {
            MapNode.Entry entry = read.root().entries().get(word);
            if (entry != null
                    && texts(entry.value())
                            .anyMatch(text -> PLACEHOLDER.matcher(text).matches())) {
                errors.add(
                        entry.line(),
                        new Wording("`" + word + "` 没有说明任何内容", "`" + word + "` with nothing said"),
                        new Wording("用文字写明", "say it in words"));
            }
        }
        Rule rule = read.rule();
        if (rule != null) {
            effect(rule, read.root(), errors);
            new TermLint(errors, notes.warnings(errors.file())).check(rule, read.root());
            fields(read.root(), notes.warnings(errors.file()));
            others(rule, read.root(), errors);
            boolean sound = basis(rule, read.root(), errors);
            new PeriodLint(head, sound).check(rule, read.root(), errors);
        }
    }

    private static void effect(Rule rule, MapNode root, FileProblems errors) {
        if (Kinds.NOTICES.contains(rule.kind()) && rule.severity() != Severity.NOTICE) {
            errors.add(
                    root.lineOf("severity"),
                    new Wording(
                            "类别 `" + rule.kind() + "` 不只是提示",
                            "the kind `" + rule.kind() + "` that does not stay a notice"),
                    new Wording("写 `notice`", "write `notice`"));
        }
        if (rule.kind().equals("state-secret-marking") && rule.redaction().isPermitted()) {
            errors.add(
                    root.lineOf("redaction"),
                    new Wording("国家秘密标志可以遮盖后公开", "a state-secret marking that may be covered and published"),
                    new Wording("写 `{permitted: false}`", "write `{permitted: false}`"));
        }
        if (rule.basis().isEmpty() && rule.severity() != Severity.NOTICE) {
            errors.add(
                    root.lineOf("severity"),
                    new Wording("规则会阻断或者要求复核，却没有依据", "a rule that stands in the way without a legal basis"),
                    new Wording("补上 `basis`", "add `basis`"));
        }
    }

    /** Whoever writes it beside a value means the value, of which a longer number would be covered in part. */
    private static void fields(MapNode root, FileProblems warnings) {
        MapNode.Entry find = root.entries().get("find");
        if (find == null || !(find.value() instanceof MapNode parts)) {
            return;
        }
        for (MapNode.Entry entry : parts.entries().values()) {
            if (entry.value() instanceof MapNode part
                    && part.entries().containsKey("value")
                    && OF_NUMBERS.contains(text(part, "stands-alone"))) {
                warnings.add(
                        part.lineOf("stands-alone"),
                        new Wording(
                                "字段的 `stands-alone` 管标签，不管 `value`",
                                "a `stands-alone` that holds for the label of a field and not for its `value`"),
                        new Wording(
                                "号码用 `regex` 加 `stands-alone`，条件写 `number with label within 10 before`；否则删去",
                                "find a number by `regex` with `stands-alone` and the condition"
                                        + " `number with label within 10 before`, or remove it"));
            }
        }
    }

    private void others(Rule rule, MapNode root, FileProblems errors) {
        for (String winner : rule.yieldsTo()) {
            if (head.tombstones().containsKey(winner)) {
                errors.add(
                        root.lineOf("yields-to"),
                        new Wording(
                                "规则 `" + winner + "` 已由本包的 tombstones 废止",
                                "the rule `" + winner + "`, which has a tombstone in this pack"),
                        new Wording("写接替它的规则，或者删去", "name the rule that took its place, or remove it"));
            } else if (!rules.containsKey(winner)) {
                notes.warnings(errors.file())
                        .add(
                                root.lineOf("yields-to"),
                                new Wording(
                                        "本包没有规则 `" + winner + "`",
                                        "the rule `" + winner + "`, which this pack does not have"),
                                new Wording("请核对前面的规则包是否有它", "check that a pack before it does"));
            } else if (leads(winner, rule.id())) {
                errors.add(
                        root.lineOf("yields-to"),
                        new Wording("规则循环让位", "rules that yield to each other in a circle"),
                        new Wording("让其中一条优先", "let one of them win"));
            }
        }
        related(root, errors);
    }

    private void related(MapNode root, FileProblems errors) {
        for (Node related : items(root, "related")) {
            if (!(related instanceof MapNode one)) {
                continue;
            }
            String type = text(one, "type");
            Rule before = rules.get(text(one, "id"));
            boolean replaces = type.equals("renamed") || type.equals("merged") || type.equals("obsolete");
            if (replaces && before != null && before.status() != RuleStatus.RETIRED) {
                errors.add(
                        one.lineOf("id"),
                        new Wording(
                                "已停用的编号 `" + before.id() + "` 又被本包的规则使用",
                                "the retired id `" + before.id() + "`, which a rule of the pack uses again"),
                        new Wording("把那条规则改为 retired，或者换一种关系", "retire that rule or choose another relation"));
            }
        }
    }

    private boolean leads(String from, String to) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Rule rule = rules.get(open.remove());
            for (String next : rule == null ? List.<String>of() : rule.yieldsTo()) {
                if (next.equals(to)) {
                    return true;
                }
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    private boolean basis(Rule rule, MapNode root, FileProblems errors) {
        int before = errors.count();
        BasisLint lint = new BasisLint(head, errors, notes.warnings(errors.file()));
        List<Node> places = items(root, "basis");
        for (int i = 0; i < rule.basis().size() && i < places.size(); i++) {
            if (places.get(i) instanceof MapNode at) {
                lint.check(rule.basis().get(i), at);
            }
        }
        return errors.count() == before;
    }

    static List<Node> items(MapNode map, String key) {
        MapNode.Entry entry = map.entries().get(key);
        return entry != null && entry.value() instanceof ListNode list ? list.items() : List.of();
    }

    private static Stream<String> texts(Node words) {
        if (words instanceof MapNode map) {
            return map.entries().values().stream().flatMap(entry -> texts(entry.value()));
        }
        return words instanceof Scalar scalar ? Stream.of(scalar.text()) : Stream.empty();
    }

    static String text(MapNode map, String key) {
        MapNode.Entry entry = map.entries().get(key);
        return entry != null && entry.value() instanceof Scalar scalar ? scalar.text() : "";
    }
}
