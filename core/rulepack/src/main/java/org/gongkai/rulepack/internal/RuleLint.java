package org.gongkai.rulepack.internal;

import java.time.LocalDate;
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

/** Judges rules that load by what makes a good one (规则检查). */
public final class RuleLint {
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)\\W*(tbd|todo|fixme|xxx|待补充?|待定|待填写?)\\W*");
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
                        "`" + id + "` adjusted, which has a tombstone in this pack",
                        "remove one of them");
            }
            if (edition != null && !change.value().holdsOn(LocalDate.parse(edition.edition()))) {
                errors.add(
                        change.line(),
                        "a change of `" + id + "` that ended before this edition",
                        "remove it or name a later day under `until`");
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
                    "the id `" + id + "` in the folder `" + PackPaths.last(read.folder()) + "`",
                    "name the folder after the last part of the id");
        }
        for (String word : WORDS) {
            MapNode.Entry entry = read.root().entries().get(word);
            if (entry != null
                    && texts(entry.value())
                            .anyMatch(text -> PLACEHOLDER.matcher(text).matches())) {
                errors.add(entry.line(), "`" + word + "` with nothing said", "say it in words");
            }
        }
        Rule rule = read.rule();
        if (rule != null) {
            effect(rule, read.root(), errors);
            new TermLint(errors, notes.warnings(errors.file())).check(rule, read.root());
            others(rule, read.root(), errors);
            boolean sound = basis(rule, read.root(), errors);
            new PeriodLint(head, sound).check(rule, read.root(), errors);
        }
    }

    private static void effect(Rule rule, MapNode root, FileProblems errors) {
        if (Kinds.NOTICES.contains(rule.kind()) && rule.severity() != Severity.NOTICE) {
            errors.add(
                    root.lineOf("severity"),
                    "the kind `" + rule.kind() + "` that does not stay a notice",
                    "write `notice`");
        }
        if (rule.kind().equals("state-secret-marking") && rule.redaction().isPermitted()) {
            errors.add(
                    root.lineOf("redaction"),
                    "a state-secret marking that may be covered and published",
                    "write `{permitted: false}`");
        }
        if (rule.basis().isEmpty() && rule.severity() != Severity.NOTICE) {
            errors.add(root.lineOf("severity"), "a rule that stands in the way without a legal basis", "add `basis`");
        }
    }

    private void others(Rule rule, MapNode root, FileProblems errors) {
        for (String winner : rule.yieldsTo()) {
            if (head.tombstones().containsKey(winner)) {
                errors.add(
                        root.lineOf("yields-to"),
                        "the rule `" + winner + "`, which has a tombstone in this pack",
                        "name the rule that took its place, or remove it");
            } else if (!rules.containsKey(winner)) {
                notes.warnings(errors.file())
                        .add(
                                root.lineOf("yields-to"),
                                "the rule `" + winner + "`, which this pack does not have",
                                "check that a pack before it does");
            } else if (leads(winner, rule.id(), new HashSet<>())) {
                errors.add(
                        root.lineOf("yields-to"), "rules that yield to each other in a circle", "let one of them win");
            }
        }
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
                        "the retired id `" + before.id() + "`, which a rule of the pack uses again",
                        "retire that rule or choose another relation");
            }
        }
    }

    private boolean leads(String from, String to, Set<String> seen) {
        Rule rule = rules.get(from);
        if (rule == null || !seen.add(from)) {
            return false;
        }
        return rule.yieldsTo().stream().anyMatch(next -> next.equals(to) || leads(next, to, seen));
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
