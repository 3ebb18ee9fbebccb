package org.gongkai.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePack;
import org.gongkai.rulepack.PackProblem;
import org.gongkai.rulepack.RuleCase;
import org.gongkai.rulepack.RuleCase.Marked;
import org.gongkai.rulepack.RuleLines;
import org.gongkai.screening.Finding;
import org.gongkai.text.Wording;

/** Judges rules by what they did in the cases (运行检查). One thread, one pack. */
final class RunningLint {
    private final RulePack pack;
    private final SameMatchers same;
    private final RuleLines lines;
    private final List<PackProblem> errors = new ArrayList<>();
    private final List<PackProblem> warnings = new ArrayList<>();

    /**
     * Judges the rules of {@code pack}.
     *
     * @param all the rules that run on the day of its edition, those of packs before it among them
     */
    RunningLint(Path folder, RulePack pack, List<Rule> all) {
        this.pack = pack;
        this.same = new SameMatchers(all);
        this.lines = RuleLines.inDirectory(folder);
    }

    List<PackProblem> errors() {
        return errors;
    }

    List<PackProblem> warnings() {
        return warnings;
    }

    void check(CaseReport report) {
        for (Rule rule : pack.rules()) {
            List<CaseResult> own = report.results().stream()
                    .filter(one -> one.of().rule().equals(rule.id()))
                    .filter(one -> one.outcome() != CaseOutcome.NOT_RUN)
                    .toList();
            shadowed(rule, own);
            own.forEach(one -> check(rule, one));
            same.of(rule).forEach(told -> warnings.add(lines.problem(rule.id(), "find", told, SameMatchers.REMEDY)));
        }
    }

    private void check(Rule rule, CaseResult one) {
        if (one.outcome() == CaseOutcome.FAILED) {
            errors.add(at(
                    one,
                    new Wording("用例不通过：`" + name(one) + "`", "a case that fails, `" + name(one) + "`"),
                    new Wording("改规则或者改用例", "mend the rule or the case")));
        }
        if (one.outcome() == CaseOutcome.CLOSED_GAP) {
            warnings.add(at(
                    one,
                    new Wording("已知缺口已补：`" + name(one) + "`", "a known gap that is closed, `" + name(one) + "`"),
                    new Wording("移到 `hit`", "move it to `hit`")));
        }
        others(one);
        covered(rule, one);
    }

    /** What another rule of the pack finds must be said, so that nobody takes it for this rule's doing. */
    private void others(CaseResult one) {
        Set<String> found = one.findings().stream()
                .map(finding -> finding.rule().id())
                .filter(id -> !id.equals(one.of().rule()))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String said : one.of().also()) {
            if (!found.contains(said)) {
                errors.add(at(
                        one,
                        new Wording(
                                "`also` 写了 `" + said + "`，它在 `" + name(one) + "` 里没有命中",
                                "`also` with `" + said + "`, which finds nothing in `" + name(one) + "`"),
                        new Wording("在那里删去，或者改那条规则", "remove it there or mend that rule")));
            }
        }
        Set<String> own = pack.rules().stream().map(Rule::id).collect(Collectors.toSet());
        for (String id : found) {
            if (own.contains(id) && !one.of().also().contains(id)) {
                errors.add(at(
                        one,
                        new Wording(
                                "用例里 `" + id + "` 也有命中：`" + name(one) + "`",
                                "a case in which `" + id + "` finds something too, `" + name(one) + "`"),
                        new Wording(
                                "写 `also: [" + id + "]`，或者让其中一条规则不命中",
                                "write `also: [" + id + "]` or let one of the rules leave it")));
            }
        }
    }

    private void covered(Rule rule, CaseResult one) {
        if (one.of().kind() != RuleCase.Kind.HIT) {
            return;
        }
        one.findings().stream()
                .filter(other -> other.severity() != rule.severity()
                        && other.severity().isAtLeast(rule.severity())
                        && !one.of().also().contains(other.rule().id()))
                .filter(other -> one.found().stream().anyMatch(marked -> covers(other, marked)))
                .map(other -> other.rule().id())
                .distinct()
                .forEach(id -> warnings.add(at(
                        one,
                        new Wording(
                                "命中已由更严重的 `" + id + "` 覆盖：`" + name(one) + "`",
                                "a hit that `" + id + "`, of higher severity, covers already, `" + name(one) + "`"),
                        new Wording("请看这条规则在此是否需要", "see whether this rule is needed there"))));
    }

    private static boolean covers(Finding other, Marked marked) {
        return other.location().part() == marked.part()
                && other.location().span().covers(marked.span());
    }

    private void shadowed(Rule rule, List<CaseResult> own) {
        List<CaseResult> hits =
                own.stream().filter(one -> one.of().kind() == RuleCase.Kind.HIT).toList();
        if (!hits.isEmpty()
                && hits.stream()
                        .allMatch(one ->
                                one.found().isEmpty() && !one.exclusions().isEmpty())) {
            errors.add(lines.problem(
                    rule.id(),
                    "unless",
                    new Wording("规则的每个命中都被自己的 `unless` 收回", "a rule whose every hit is taken back by its own `unless`"),
                    new Wording("缩小排除项或者删去", "narrow the exclusions or remove them")));
        }
    }

    private static PackProblem at(CaseResult one, Wording what, Wording remedy) {
        return new PackProblem(one.of().file(), one.of().line(), what, remedy);
    }

    private static String name(CaseResult one) {
        return one.of().name();
    }
}
