package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pattern;
import static org.gongkai.TestRules.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.rule.Condition;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;

/** Rules in trial run and are counted, and change nothing of what counts. */
class ShadowProperties {
    private static final ScreeningOptions TRIAL = new ScreeningOptions(DAY, 2, "CN", true);
    private static final List<String> PATTERNS = List.of("\\d{4}", "\\d{6}", "[a-z]\\d{3}", "密级\\d?");
    private static final NamedCheck FAILS = new NamedCheck("fails", "never", number -> {
        throw new IllegalStateException("out of order");
    });

    /** What is drawn for one rule. */
    record Drawn(int pattern, Severity severity, boolean permitted, int bits) {}

    @Property(tries = 500)
    void when_rules_in_trial_are_added_then_outcome_gaps_and_what_counts_stay(
            @ForAll("rules") List<Drawn> stable,
            @ForAll("rules") List<Drawn> trial,
            @ForAll("texts") String text,
            @ForAll boolean trialYields) {
        List<Rule> counting = new ArrayList<>();
        stable.forEach(drawn -> counting.add(rule("t.s" + counting.size(), drawn, RuleStatus.STABLE, trialYields)));
        List<Rule> all = new ArrayList<>(counting);
        trial.forEach(drawn -> all.add(rule("t.u" + all.size(), drawn, RuleStatus.TRIAL, trialYields)));
        SourceText source = SourceText.of(text);

        ScreeningReport without =
                screening(TRIAL, counting.toArray(Rule[]::new)).screen(source);
        ScreeningReport with = screening(TRIAL, all.toArray(Rule[]::new)).screen(source);

        assertThat(with.outcome()).isEqualTo(without.outcome());
        assertThat(with.gaps()).isEqualTo(without.gaps());
        assertThat(with.findings().stream().filter(Finding::counts).toList()).isEqualTo(without.findings());
        assertThat(with.trialFindings()).hasSize(trial.size());
        assertThat(with.trialFindings().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(with.findings().size() - without.findings().size());
    }

    private static Rule rule(String id, Drawn drawn, RuleStatus status, boolean trialYields) {
        boolean failing = status == RuleStatus.TRIAL && (drawn.bits() & 8) != 0;
        RulePart.Builder part = RulePart.pattern(PATTERNS.get(drawn.pattern()));
        RuleBuilder rule = org.gongkai.TestRules.rule(id)
                .find("a", (failing ? part.checked(FAILS) : part).build())
                .when(Condition.parse("a"))
                .status(status)
                .severity(drawn.severity())
                .redaction(drawn.permitted() ? RedactionStyle.COVER : RedactionStyle.NOT_PERMITTED);
        char own = id.charAt(3);
        for (int k = 0; k < 3; k++) {
            if ((drawn.bits() >> k & 1) == 1) {
                if (status == RuleStatus.TRIAL ? trialYields : k < own - '0') {
                    rule.yieldsTo("t.s" + k);
                }
                if (status == RuleStatus.STABLE && !trialYields) {
                    rule.yieldsTo("t.u" + (k + 3));
                }
            }
        }
        return rule.build();
    }

    @Test
    void when_a_rule_in_trial_fails_then_that_is_told_apart_and_the_others_go_on() {
        Rule failing = org.gongkai.TestRules.rule("t.fails")
                .find("a", RulePart.pattern("\\d{4}").checked(FAILS).build())
                .when(Condition.parse("a"))
                .status(RuleStatus.TRIAL)
                .build();
        Rule quiet = pattern("t.quiet", "无此词").status(RuleStatus.TRIAL).build();

        ScreeningReport report = screening(
                        TRIAL, failing, quiet, pattern("t.stable", "\\d{4}").build())
                .screen(SourceText.of("1234"));

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHABLE_AFTER_REDACTION);
        assertThat(report.gaps()).isEmpty();
        assertThat(report.isComplete()).isTrue();
        assertThat(report.trialGaps()).hasSize(1);
        assertThat(report.trialFindings())
                .containsExactly(java.util.Map.entry("t.fails", 0), java.util.Map.entry("t.quiet", 0));
    }

    @Test
    void when_rules_in_trial_do_not_run_then_none_is_counted() {
        Rule trial = pattern("t.trial", "\\d{4}").status(RuleStatus.TRIAL).build();

        assertThat(screening(
                                ScreeningOptions.asOf(DAY),
                                trial,
                                pattern("t.stable", "x").build())
                        .screen(SourceText.of("1234"))
                        .trialFindings())
                .isEmpty();
    }

    @Provide
    Arbitrary<List<Drawn>> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PATTERNS.size() - 1),
                        Arbitraries.of(Severity.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 15))
                .as(Drawn::new)
                .list()
                .ofSize(3);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(Arrays.asList("1234", "123456", "a123", "密级4", "，", "公开"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join("", words));
    }
}
