package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.term;

import java.util.List;
import org.gongkai.legal.InForce;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rule.RuleSet;
import org.gongkai.rule.RuleStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningOptionsTest {
    private static RuleBuilder rule() {
        return term("cn.test.a", "x");
    }

    @ParameterizedTest
    @CsvSource({
        "CN, CN, true", "CN, CN-350481, true", "CN-350000, CN-350481, true", "CN-350400, CN-350481, true",
        "CN-350481, CN-350481, true", "CN-350000, CN-350000, true", "CN-350000, CN, false",
                "CN-350481, CN-350400, false",
        "CN-350400, CN-350000, false", "CN-350400, CN-350181, false", "CN-350000, CN-360000, false",
                "CN-110100, CN-110101, true",
        "CN-110100, CN-110200, false", "CN-100000, CN-100001, true", "CN-350010, CN-350010, true",
                "CN-350010, CN-350011, false"
    })
    void when_a_rule_is_of_a_place_then_it_holds_in_all_that_lies_there(String ofRule, String here, boolean holds) {
        ScreeningOptions options = new ScreeningOptions(DAY, 2, here, false);

        assertThat(options.select(rule().jurisdiction(ofRule).build())).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"STABLE, true, true", "TRIAL, false, true", "DRAFT, false, false", "RETIRED, false, false"})
    void when_a_rule_has_a_status_then_it_runs_or_not(RuleStatus status, boolean ordinarily, boolean withTrial) {
        Rule rule = rule().status(status).build();

        assertThat(ScreeningOptions.asOf(DAY).select(rule)).isEqualTo(ordinarily);
        assertThat(new ScreeningOptions(DAY, 2, "CN", true).select(rule)).isEqualTo(withTrial);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "2, 1, false", "2, 2, true", "4, 3, false", "4, 4, true"})
    void when_a_rule_asks_for_strictness_then_it_runs_from_there_on(int ofRule, int given, boolean runs) {
        assertThat(new ScreeningOptions(DAY, given, "CN", false)
                        .select(rule().strictness(ofRule).build()))
                .isEqualTo(runs);
    }

    @Test
    void when_a_rule_has_its_days_then_the_day_of_review_decides() {
        Rule rule = rule().effective(new InForce(DAY, DAY.plusDays(1))).build();

        assertThat(ScreeningOptions.asOf(DAY).select(rule)).isTrue();
        assertThat(ScreeningOptions.asOf(DAY.plusDays(1)).select(rule)).isTrue();
        assertThat(ScreeningOptions.asOf(DAY.minusDays(1)).select(rule)).isFalse();
        assertThat(ScreeningOptions.asOf(DAY.plusDays(2)).select(rule)).isFalse();
    }

    @Test
    void when_options_are_out_of_bounds_then_they_are_refused() {
        assertThatThrownBy(() -> new ScreeningOptions(DAY, 0, "CN", false)).hasMessageContaining("got 0");
        assertThatThrownBy(() -> new ScreeningOptions(DAY, 5, "CN", false)).hasMessageContaining("got 5");
        assertThatThrownBy(() -> new ScreeningOptions(DAY, 1, "CN-35", false)).hasMessageContaining("got `CN-35`");
    }

    @Test
    void when_no_rule_applies_then_the_screening_is_refused_since_it_would_call_everything_clean() {
        RuleSet set = RuleSet.of(List.of(pack("test", rule().strictness(4).build())));

        assertThatThrownBy(() -> Screening.of(set, ScreeningOptions.asOf(DAY)))
                .hasMessageContaining("no rule of")
                .hasMessageContaining("at strictness 2; give other rules or options");
    }
}
