package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.term;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.TestRules;
import org.gongkai.redaction.RedactedText;
import org.gongkai.redaction.RedactionPlan;
import org.gongkai.rule.Condition;
import org.gongkai.rule.EntityKind;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All combinations of what may stand in a report, against the table in words of the contract. */
class OutcomeTest {
    private static final Rule[] RULES = {
        term("r.block", "甲").build(),
        term("r.mark", "乙").redaction(RedactionStyle.NOT_PERMITTED).build(),
        term("r.review", "丙").severity(Severity.REVIEW).build(),
        term("r.notice", "丁")
                .severity(Severity.NOTICE)
                .redaction(RedactionStyle.NOT_PERMITTED)
                .build(),
        term("r.trial", "戊")
                .status(RuleStatus.TRIAL)
                .redaction(RedactionStyle.NOT_PERMITTED)
                .build(),
        term("r.trial-review", "戊")
                .status(RuleStatus.TRIAL)
                .severity(Severity.REVIEW)
                .build()
    };
    private static final Screening SCREENING = screening(new ScreeningOptions(DAY, 2, "CN", true), RULES);

    static List<Integer> combinations() {
        List<Integer> all = new ArrayList<>();
        for (int bits = 0; bits < 64; bits++) {
            all.add(bits);
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void when_a_report_holds_these_then_the_outcome_is_the_table_s(int bits) {
        boolean[] has = new boolean[6];
        StringBuilder text = new StringBuilder("正文");
        for (int k = 0; k < 6; k++) {
            has[k] = (bits >> k & 1) == 1;
            text.append(has[k] && k < 5 ? "甲乙丙丁戊".charAt(k) : '无');
        }
        SourceText.Builder source = SourceText.builder("x").part(Place.of(PlaceKind.TEXT), text.toString());
        if (has[5]) {
            source.gap(Gap.of(GapCause.IMAGE_ONLY));
        }

        ScreeningReport report = SCREENING.screen(source.build());

        Outcome expected = has[5] || has[1] || has[2]
                ? Outcome.REFER_FOR_REVIEW
                : has[0] ? Outcome.PUBLISHABLE_AFTER_REDACTION : Outcome.PUBLISHABLE;
        assertThat(report.outcome()).isEqualTo(expected);
        assertThat(report.isComplete()).isEqualTo(!has[5]);
    }

    @Test
    void when_an_attachment_has_a_finding_or_gap_then_it_counts_for_the_whole() {
        SourceText clean = SourceText.of("无");
        SourceText unread =
                SourceText.builder("扫描件").gap(Gap.of(GapCause.UNREADABLE)).build();

        assertThat(SCREENING
                        .screen(Submission.builder(clean)
                                .attachment(SourceText.of("甲"))
                                .build())
                        .outcome())
                .isEqualTo(Outcome.PUBLISHABLE_AFTER_REDACTION);
        ScreeningReport report =
                SCREENING.screen(Submission.builder(clean).attachment(unread).build());
        assertThat(report.outcome()).isEqualTo(Outcome.REFER_FOR_REVIEW);
        assertThat(report.gaps(0)).isEmpty();
        assertThat(report.gaps(1)).hasSize(1);
        assertThat(report.sourceDigest(1)).isEqualTo(unread.digest());
    }

    @Test
    void when_screened_again_or_by_many_threads_then_the_report_is_the_same() {
        SourceText source = SourceText.of("甲乙丙丁戊".repeat(50));
        List<Finding> first = SCREENING.screen(source).findings();

        assertThat(java.util.stream.IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> SCREENING.screen(source).findings())
                        .toList())
                .allMatch(first::equals);
        assertThat(first).extracting(Finding::location).isSorted();
    }

    @Test
    void when_the_only_finding_is_suppressed_by_its_count_then_the_proof_of_a_copy_still_shows_it() {
        SourceText source = SourceText.of("值班电话13912345678");
        Suppressions counting = Cases.suppressing(
                Suppressions.unkeyed(),
                Cases.found(Suppressions.unkeyed(), "值班电话13912345678").get(0));
        ScreeningReport found = Cases.SCREENING.suppressing(counting).screen(source);

        RedactedText copy =
                RedactedText.of(source, RedactionPlan.of(source, found, Cases.SCREENING.ruleSet()), Cases.SCREENING);

        assertThat(copy.proof().findings()).hasSize(1);
        assertThat(copy.proof().suppressed()).isEmpty();
    }

    @Test
    void when_a_rule_in_trial_asks_for_names_that_nobody_finds_then_its_gap_is_told_apart() {
        Rule person = TestRules.rule("t.person")
                .status(RuleStatus.TRIAL)
                .find("who", RulePart.entity(EntityKind.PERSON).build())
                .when(Condition.parse("who"))
                .build();
        ScreeningReport report =
                screening(new ScreeningOptions(DAY, 2, "CN", true), person).screen(SourceText.of("张三"));

        assertThat(report.trialGaps()).hasSize(1);
        assertThat(report.gaps()).isEmpty();
    }
}
