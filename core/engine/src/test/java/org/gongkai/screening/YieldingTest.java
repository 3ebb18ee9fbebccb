package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pattern;
import static org.gongkai.TestRules.screening;

import java.util.List;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleStatus;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;

class YieldingTest {
    private static final ScreeningOptions WITH_TRIAL = new ScreeningOptions(DAY, 2, "CN", true);

    private static Rule rule(String id, String pattern, String... yieldsTo) {
        var builder = pattern(id, pattern);
        List.of(yieldsTo).forEach(builder::yieldsTo);
        return builder.build();
    }

    private static List<String> found(String text, Rule... rules) {
        return screening(WITH_TRIAL, rules).screen(SourceText.of(text)).findings().stream()
                .map(f -> f.rule().id() + f.location().span().start() + "-"
                        + f.location().span().end() + f.alternatives())
                .toList();
    }

    @Test
    void when_rules_find_the_same_number_then_the_one_yielded_to_stays_with_the_others_by_name() {
        assertThat(found(
                        "1234",
                        rule("r.id", "\\d{4}"),
                        rule("r.card", "\\d{4}", "r.id"),
                        rule("r.phone", "\\d{2}", "r.id", "r.card")))
                .containsExactly("r.id0-4[r.card, r.phone]");
    }

    @Test
    void when_they_do_not_overlap_then_both_stay() {
        assertThat(found("1234ab", rule("r.id", "\\d{4}"), rule("r.letters", "[a-z]{2}", "r.id")))
                .containsExactly("r.id0-4[]", "r.letters4-6[]");
    }

    @Test
    void when_neither_yields_then_both_stay_in_the_order_of_place_and_id() {
        assertThat(found("1234", rule("r.b", "\\d{4}"), rule("r.a", "\\d{4}"), rule("r.c", "\\d{3}")))
                .containsExactly("r.a0-4[]", "r.b0-4[]", "r.c0-3[]");
    }

    @Test
    void when_the_winner_itself_yields_then_what_it_alone_would_have_beaten_stays() {
        assertThat(found("aabbcc", rule("r.x", "aab"), rule("r.y", "bbc", "r.z"), rule("r.z", "cc")))
                .containsExactly("r.x0-3[]", "r.z4-6[r.y]");
        assertThat(found("aabbcc", rule("r.x", "aab", "r.y"), rule("r.y", "bbc", "r.z"), rule("r.z", "cc")))
                .as("nothing may be left uncovered because of a finding that is gone")
                .containsExactly("r.x0-3[]", "r.z4-6[r.y]");
    }

    @Test
    void when_the_winner_is_in_trial_then_a_finding_that_counts_does_not_yield() {
        Rule trial = pattern("r.trial", "\\d{4}").status(RuleStatus.TRIAL).build();

        assertThat(found("1234", trial, rule("r.id", "\\d{4}", "r.trial")))
                .containsExactly("r.id0-4[]", "r.trial0-4[]");
        assertThat(screening(WITH_TRIAL, trial, rule("r.id", "\\d{4}", "r.trial"))
                        .screen(SourceText.of("1234"))
                        .outcome())
                .isEqualTo(Outcome.PUBLISHABLE_AFTER_REDACTION);
    }

    @Test
    void when_a_trial_rule_yields_then_it_does() {
        Rule trial = pattern("r.trial", "\\d{4}")
                .status(RuleStatus.TRIAL)
                .yieldsTo("r.id")
                .build();

        assertThat(found("1234", trial, rule("r.id", "\\d{4}"))).containsExactly("r.id0-4[r.trial]");
    }
}
