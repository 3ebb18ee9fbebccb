package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.gongkai.redaction.Redaction;
import org.gongkai.redaction.RedactionPlan;
import org.gongkai.rule.Adjustment;
import org.gongkai.rule.AdjustmentBuilder;
import org.gongkai.rule.Exclusion;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleSet;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.text.Fold;
import org.gongkai.text.SourceText;

/** Whatever a layer may do without saying by whom and until when takes nothing away. */
class TighteningProperties {
    private static final List<String> PATTERNS = List.of("\\d{4}", "\\d{6}", "[a-z]\\d{3}", "密级\\d?");
    private static final List<RedactionStyle> STYLES = List.of(
            RedactionStyle.COVER,
            RedactionStyle.NOT_PERMITTED,
            RedactionStyle.mask("phone"),
            RedactionStyle.mask("id"),
            RedactionStyle.mask("all"));

    /** What is drawn for one rule or one change. */
    record Drawn(Severity severity, int strictness, RuleStatus status, RedactionStyle style, int bits) {
        boolean has(int bit) {
            return (bits >> bit & 1) == 1;
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void when_layers_change_rules_without_a_warrant_then_no_finding_and_no_cover_is_lost(
            @ForAll("four") List<Drawn> rules, @ForAll("four") List<Drawn> changes, @ForAll("texts") String text) {
        RulePack base = pack("national", rules(rules));
        Optional<RuleSet> tightened = layered(base, changes);
        Statistics.label("accepted").collect(tightened.isPresent());
        if (tightened.isEmpty()) {
            return;
        }
        ScreeningOptions options = new ScreeningOptions(DAY, 2, "CN", true);
        SourceText source = SourceText.of(text);
        Optional<Screening> before = screening(RuleSet.of(List.of(base)), options);
        if (before.isEmpty()) {
            return;
        }
        ScreeningReport was = before.get().screen(source);
        Screening after = screening(tightened.get(), options).orElseThrow();
        ScreeningReport is = after.screen(source);

        for (Finding finding : was.findings()) {
            if (finding.counts()) {
                assertThat(is.findings()).as("%s of %s", finding, text).anyMatch(other -> matches(finding, other));
            }
        }
        assertThat(hidden(source, is, after.ruleSet()))
                .as("hidden")
                .containsAll(hidden(source, was, before.get().ruleSet()));
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void when_a_layer_loosens_one_rule_then_other_rules_lose_no_finding(
            @ForAll("four") List<Drawn> rules,
            @ForAll("four") List<Drawn> change,
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 3) int which) {
        RulePack base = pack("national", rules(rules));
        String id = "t.rule-" + "abcd".charAt(which);
        AdjustmentBuilder loosened =
                change(id, change.get(0)).by("某办").until(DAY.plusDays(1)).unless(new Exclusion("a\\d{1,9}", true));
        if (change.get(0).has(4)) {
            loosened.status(RuleStatus.RETIRED);
        }
        RuleSet layered = RuleSet.of(List.of(base, pack("city", List.of(), List.of(loosened.build()))));
        ScreeningOptions options = new ScreeningOptions(DAY, 2, "CN", true);
        Optional<Screening> before = screening(RuleSet.of(List.of(base)), options);
        Optional<Screening> after = screening(layered, options);
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }

        List<Finding> of =
                new ArrayList<>(before.get().screen(SourceText.of(text)).findings());
        of.removeIf(finding -> !finding.counts() || finding.rule().id().equals(id));

        assertThat(after.get().screen(SourceText.of(text)).findings()).containsAll(of);
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void when_a_person_suppresses_one_finding_then_no_other_is_lost(
            @ForAll("four") List<Drawn> rules, @ForAll("texts") String text, @ForAll @IntRange(max = 9) int which) {
        ScreeningOptions options = new ScreeningOptions(DAY, 2, "CN", true);
        Optional<Screening> screening = screening(RuleSet.of(List.of(pack("national", rules(rules)))), options);
        if (screening.isEmpty()) {
            return;
        }
        Screening keyed = screening.get().suppressing(Cases.KEYED);
        List<Finding> before = new ArrayList<>(keyed.screen(SourceText.of(text)).findings());
        if (before.isEmpty()) {
            return;
        }
        Finding one = before.remove(which % before.size());

        ScreeningReport report =
                keyed.suppressing(Cases.suppressing(Cases.KEYED, one)).screen(SourceText.of(text));

        assertThat(report.findings()).doesNotContain(one).containsAll(before);
        assertThat(report.suppressed()).hasSize(1);
    }

    private static boolean matches(Finding finding, Finding other) {
        return other.counts()
                && other.location().overlaps(finding.location())
                && other.severity().isAtLeast(finding.severity())
                && (finding.isCoverable() || !other.isCoverable());
    }

    /** Returns the positions that a copy would not show; all are hidden that no copy is made of. */
    private static List<Integer> hidden(SourceText source, ScreeningReport report, RuleSet rules) {
        String text = source.part(0).text();
        BitSet hidden = new BitSet();
        report.findings().stream()
                .filter(finding -> finding.counts() && finding.severity() == Severity.BLOCK && !finding.isCoverable())
                .forEach(finding -> hidden.set(
                        finding.location().span().start(),
                        finding.location().span().end()));
        for (Redaction redaction : RedactionPlan.of(source, report, rules).redactions(source)) {
            String with = redaction.replacement().with();
            for (int k = 0; k < redaction.span().length(); k++) {
                int at = redaction.span().start() + k;
                if (with.length() != redaction.span().length() || with.charAt(k) != text.charAt(at)) {
                    hidden.set(at);
                }
            }
        }
        return hidden.stream().boxed().toList();
    }

    /** Returns the set with one layer of changes and one of added rules, or empty where a change loosens. */
    private static Optional<RuleSet> layered(RulePack base, List<Drawn> changes) {
        List<Adjustment> adjustments = new ArrayList<>();
        for (int k = 0; k < changes.size(); k++) {
            if (changes.get(k).has(6)) {
                adjustments.add(
                        change("t.rule-" + "abcd".charAt(k), changes.get(k)).build());
            }
        }
        Rule added = rule(pattern("t.added", "\\d{5}"), changes.get(0))
                .yieldsTo("t.rule-a")
                .build();
        try {
            return Optional.of(RuleSet.builder()
                    .layer(base)
                    .tightening(pack("city", List.of(), adjustments))
                    .tightening(pack("site", List.of(), List.of(), added))
                    .build());
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static AdjustmentBuilder change(String rule, Drawn drawn) {
        AdjustmentBuilder change = Adjustment.builder(rule, "收紧").folds(Set.of(Fold.WIDTH));
        if (drawn.has(0)) {
            change.severity(drawn.severity());
        }
        if (drawn.has(1)) {
            change.strictness(drawn.strictness());
        }
        if (drawn.has(2)) {
            change.status(drawn.status());
        }
        if (drawn.has(3)) {
            change.redaction(drawn.style());
        }
        return change;
    }

    private static Rule[] rules(List<Drawn> drawn) {
        Rule[] rules = new Rule[drawn.size()];
        for (int k = 0; k < rules.length; k++) {
            RuleBuilder rule = rule(pattern("t.rule-" + "abcd".charAt(k), PATTERNS.get(k)), drawn.get(k));
            for (int winner = 0; winner < k; winner++) {
                if (drawn.get(k).has(winner)) {
                    rule.yieldsTo("t.rule-" + "abcd".charAt(winner));
                }
            }
            rules[k] = rule.build();
        }
        return rules;
    }

    private static RuleBuilder rule(RuleBuilder rule, Drawn drawn) {
        if (drawn.has(5)) {
            rule.unless(new Exclusion("x\\d{1,9}", true));
        }
        return rule.severity(drawn.severity())
                .strictness(drawn.strictness())
                .status(drawn.status())
                .redaction(drawn.style());
    }

    private static Optional<Screening> screening(RuleSet rules, ScreeningOptions options) {
        boolean any = rules.on(DAY).rules().stream().anyMatch(options::select);
        return any ? Optional.of(Screening.of(rules, options)) : Optional.empty();
    }

    @Provide
    Arbitrary<List<Drawn>> four() {
        return Combinators.combine(
                        Arbitraries.of(Severity.values()),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(RuleStatus.STABLE, RuleStatus.STABLE, RuleStatus.TRIAL),
                        Arbitraries.of(STYLES),
                        Arbitraries.integers().between(0, 127))
                .as(Drawn::new)
                .list()
                .ofSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("1234", "123456", "a123", "密级4", "密级", "x12345", "，", "公开")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join("", words));
    }
}
