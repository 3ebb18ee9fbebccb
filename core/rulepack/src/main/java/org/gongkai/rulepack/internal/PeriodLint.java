package org.gongkai.rulepack.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.legal.LegalBasis;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.Relation;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.MapNode;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.text.Wording;

/** Holds the dates of a rule against those of its basis and of the pack (适用期间检查). */
final class PeriodLint {
    private static final Set<Relation.Type> PREDECESSORS =
            EnumSet.of(Relation.Type.RENAMED, Relation.Type.MERGED, Relation.Type.OBSOLETE);

    private final PackHead head;
    private final boolean sound;

    /** Judges rules of the pack; {@code sound} says whether the days of their basis are right by themselves. */
    PeriodLint(PackHead head, boolean sound) {
        this.head = head;
        this.sound = sound;
    }

    void check(Rule rule, MapNode root, FileProblems errors) {
        PackEdition named = head.edition();
        if (rule.status() == RuleStatus.RETIRED || named == null) {
            return;
        }
        LocalDate edition = LocalDate.parse(named.edition());
        LocalDate last = rule.effective().to();
        if (last != null && last.isBefore(edition)) {
            if (rule.status() == RuleStatus.STABLE) {
                errors.add(
                        root.lineOf("effective"),
                        new Wording("规则在本版次之前已经失效，状态却仍是 stable", "a stable rule that ended before this edition"),
                        new Wording("写 `status: retired`", "write `status: retired`"));
            }
            return;
        }
        int before = errors.count();
        if (sound) {
            basis(rule, root, errors);
        }
        if (sound && errors.count() == before) {
            inForce(rule, root, edition, errors);
        }
        predecessor(rule, root, errors);
    }

    private static void basis(Rule rule, MapNode root, FileProblems errors) {
        List<Node> places = RuleLint.items(root, "basis");
        for (int i = 0; i < rule.basis().size() && i < places.size(); i++) {
            LegalBasis basis = rule.basis().get(i);
            if (!basis.inForce().meets(rule.effective())) {
                errors.add(
                        places.get(i).line(),
                        new Wording(
                                "在规则自己的适用期间，这条依据始终不施行",
                                "a legal basis that is in force on none of the rule's own days"),
                        new Wording(
                                "改正它的日期或者 `effective`，或者删去",
                                "correct its days or those under `effective`, or remove it"));
            }
        }
    }

    private static void inForce(Rule rule, MapNode root, LocalDate edition, FileProblems errors) {
        boolean isCovered = rule.basis().isEmpty()
                || !rule.effective().covers(edition)
                || rule.basis().stream().anyMatch(basis -> basis.inForce().covers(edition));
        if (!isCovered) {
            errors.add(
                    root.lineOf("basis"),
                    new Wording(
                            "在本版次的日期 " + edition + " 没有施行中的依据",
                            "no legal basis in force on " + edition + ", the day of this edition"),
                    new Wording("引用当时施行的版本", "cite the edition of the law that is in force then"));
        }
    }

    /** Before its first day such a rule lets through what it blocks from then on, unless the law itself started that day. */
    private static void predecessor(Rule rule, MapNode root, FileProblems errors) {
        LocalDate first = rule.effective().from();
        if (first == null || rule.severity() != Severity.BLOCK || rule.status() != RuleStatus.STABLE) {
            return;
        }
        boolean succeeds = rule.related().stream().anyMatch(one -> PREDECESSORS.contains(one.type()));
        boolean lawIsOlder =
                rule.basis().stream().anyMatch(basis -> basis.inForce().covers(first.minusDays(1)));
        if (!succeeds && lawIsOlder) {
            errors.add(
                    root.lineOf("effective"),
                    new Wording(
                            "规则自 " + first + " 起阻断，此前不适用，而所依据的规定更早",
                            "a rule that blocks from " + first + " on and is silent before, though its law is older"),
                    new Wording(
                            "删去 `from`，或者在 `related` 里以 `renamed`、`merged` 写明前身",
                            "leave `from` out, or name its predecessor under `related` as `renamed` or `merged`"));
        }
    }
}
