package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;

import java.util.Locale;
import org.gongkai.rule.Condition;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;

class FailedCheckTest {
    private static final Rule FAILING = rule("r.fails")
            .find(
                    "a",
                    RulePart.pattern("\\d{4}")
                            .checked(new NamedCheck("fails", "x", number -> {
                                if (number.equals("6666")) {
                                    throw new IllegalStateException("cannot read " + number);
                                }
                                return true;
                            }))
                            .build())
            .when(Condition.parse("a"))
            .build();

    @Test
    void when_a_check_throws_then_that_part_is_a_gap_and_the_others_are_screened() {
        SourceText source = SourceText.builder("x")
                .part(Place.of(PlaceKind.PARAGRAPH, 1), "1234")
                .part(Place.of(PlaceKind.PARAGRAPH, 2), "6666")
                .part(Place.of(PlaceKind.PARAGRAPH, 3), "5678")
                .build();

        ScreeningReport report = screening(FAILING).screen(source);

        assertThat(report.findings()).extracting(f -> f.location().part()).containsExactly(0, 2);
        assertThat(report.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.cause()).isEqualTo(GapCause.RECOGNISER);
            assertThat(gap.part()).isEqualTo(1);
            assertThat(gap.says(Locale.ENGLISH))
                    .contains("java.lang.IllegalStateException")
                    .doesNotContain("6666");
        });
        assertThat(report.outcome()).isEqualTo(Outcome.REFER_FOR_REVIEW);
    }
}
