package org.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.NumberChecks;
import org.gongkai.rulepack.RuleCase.Marked;
import org.gongkai.rulepack.RulePackException;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A pack under test")
class PackUnderTestTest {
    @TempDir
    private Path directory;

    private SamplePack pack;

    @BeforeEach
    void write() {
        pack = SamplePack.in(directory);
    }

    private RuleConfusion confusion(String rule) {
        return pack.underTest().run().rules().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private CaseResult result(String name) {
        return pack.underTest().run().results().stream()
                .filter(one -> one.of().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class given_a_good_pack {
        @Test
        void when_its_cases_run_then_trial_rules_and_strict_ones_run_too_and_all_pass() {
            CaseReport report = pack.underTest().run();

            assertThat(report.isPassed()).isTrue();
            assertThat(report.with(CaseOutcome.PASSED)).hasSize(8);
            assertThat(report.with(CaseOutcome.OPEN_GAP)).hasSize(1);
            assertThat(report.rules())
                    .extracting(RuleConfusion::toString)
                    .containsExactly(
                            "yj.marks.slip: 2/2 hits, 2/2 misses, 0 false alarms",
                            "yj.marks.draft: 2/2 hits, 2/2 misses, 0 false alarms");
            assertThat(report.total().marked()).isEqualTo(5);
            assertThat(report.total().precision()).isEqualTo(1);
            assertThat(report.total().recall()).isEqualTo(1);
        }

        @Test
        void when_a_strictness_is_given_then_what_does_not_run_at_it_is_not_run_and_counts_nowhere() {
            CaseReport report = pack.underTest().atStrictness(3).run();

            assertThat(report.with(CaseOutcome.NOT_RUN)).hasSize(4);
            assertThat(report.isPassed()).isTrue();
            assertThat(report.rules().get(1).hits()).isZero();
            assertThat(report.rules().get(1).marked()).isZero();
            assertThat(report.rules().get(1).notRun()).isEqualTo(4);
        }
    }

    @Nested
    class given_a_rule_that_misses_and_raises_false_alarms {
        @Test
        void when_one_of_two_stretches_is_lost_then_recall_says_so() {
            pack.change(SamplePack.SLIP, "fold: [width]\n", "");

            RuleConfusion confusion = confusion("yj.marks.slip");

            assertThat(confusion.hitsFound()).isEqualTo(1);
            assertThat(confusion.markedFound()).isEqualTo(2);
            assertThat(confusion.marked()).isEqualTo(3);
            assertThat(confusion.recall()).isEqualTo(2 / 3.0);
            assertThat(confusion.precision()).isEqualTo(1);
            assertThat(confusion.failed()).isEqualTo(1);
            assertThat(result("两个").missed()).containsExactly(new Marked(0, new TextSpan(11, 19)));
        }

        @Test
        void when_a_miss_is_hit_then_it_is_a_false_alarm() {
            pack.change(SamplePack.SLIP, "unless:\n- {phrase: 样例LZ000000}\n", "");

            RuleConfusion confusion = confusion("yj.marks.slip");

            assertThat(confusion.missesClean()).isEqualTo(1);
            assertThat(confusion.falseAlarms()).isEqualTo(1);
            assertThat(confusion.precision()).isEqualTo(3 / 4.0);
            assertThat(result("样例").outcome()).isEqualTo(CaseOutcome.FAILED);
        }

        @Test
        void when_more_is_found_than_marked_then_it_is_lost_and_a_false_alarm_at_once() {
            pack.change(SamplePack.SLIP, "'LZ\\d{6}'", "'号?LZ\\d{6}'");

            RuleConfusion confusion = confusion("yj.marks.slip");

            assertThat(result("正文").missed()).containsExactly(new Marked(0, new TextSpan(2, 10)));
            assertThat(result("正文").unmarked()).containsExactly(new Marked(0, new TextSpan(1, 10)));
            assertThat(confusion.hitsFound()).isEqualTo(1);
            assertThat(confusion.falseAlarms()).isEqualTo(1);
        }

        @Test
        void when_the_rules_own_phrase_took_it_back_then_the_result_says_which() {
            pack.change(SamplePack.SLIP, "- {phrase: 样例LZ000000}", "- {phrase: 样例LZ000000}\n- {regex: '号LZ\\d{6}'}");

            assertThat(result("正文").exclusions()).containsExactly(1);
            assertThat(result("样例").exclusions()).containsExactly(0);
        }

        @Test
        void when_a_gap_is_found_as_marked_then_it_is_closed() {
            pack.change(SamplePack.SLIP, "'LZ\\d{6}'", "'LZ[\\d〇一七三]{6}'");

            assertThat(result("汉字").outcome()).isEqualTo(CaseOutcome.CLOSED_GAP);
            assertThat(confusion("yj.marks.slip").gapsClosed()).isEqualTo(1);
            assertThat(confusion("yj.marks.slip").gapsOpen()).isZero();
            assertThat(confusion("yj.marks.slip").falseAlarms()).isZero();
        }
    }

    @Nested
    class given_a_gap_without_marks {
        @Test
        void when_nothing_is_found_there_then_it_is_open_and_once_something_is_it_is_closed() {
            pack.change(SamplePack.SLIP_CASES, "单号⟦LZ〇〇〇一七三⟧", "单号LZ〇〇〇一七三");
            assertThat(result("汉字").outcome()).isEqualTo(CaseOutcome.OPEN_GAP);

            pack.change(SamplePack.SLIP, "'LZ\\d{6}'", "'LZ[\\d〇一七三]{6}'");
            assertThat(result("汉字").outcome()).isEqualTo(CaseOutcome.CLOSED_GAP);
        }

        @Test
        void when_other_than_marked_is_found_then_it_stays_open() {
            pack.change(SamplePack.SLIP, "'LZ\\d{6}'", "'LZ(\\d{6}|〇)'");
            pack.change(SamplePack.SLIP, "stands-alone: alphanumeric", "stands-alone: digit");

            assertThat(result("汉字").found()).hasSize(1);
            assertThat(result("汉字").outcome()).isEqualTo(CaseOutcome.OPEN_GAP);
        }
    }

    @Nested
    class given_what_a_rule_applies_to {
        @Test
        void when_it_holds_for_one_place_then_its_cases_run_there() {
            pack.change(SamplePack.SLIP, "strictness: 1", "jurisdiction: CN-350481\nstrictness: 1");

            assertThat(pack.underTest().run().with(CaseOutcome.NOT_RUN)).isEmpty();
            assertThat(pack.underTest().at("CN-110000").run().with(CaseOutcome.NOT_RUN))
                    .hasSize(5);
        }

        @Test
        void when_it_starts_later_or_has_ended_then_its_cases_run_on_a_day_on_which_it_applies() {
            pack.change(SamplePack.SLIP, "strictness: 1", "effective: {from: 2027-01-01}\nstrictness: 1");
            pack.change(SamplePack.DRAFT, "strictness: 4", "effective: {to: 2025-12-31}\nstrictness: 4");

            assertThat(pack.underTest().run().with(CaseOutcome.NOT_RUN)).isEmpty();
            assertThat(pack.underTest().on(LocalDate.of(2026, 12, 31)).run().with(CaseOutcome.NOT_RUN))
                    .hasSize(9);
        }

        @Test
        void when_it_is_a_draft_then_its_cases_do_not_run() {
            pack.change(SamplePack.SLIP, "status: stable", "status: draft");

            assertThat(pack.underTest().run().with(CaseOutcome.NOT_RUN)).hasSize(5);
        }
    }

    @Nested
    class given_packs_and_checks {
        @Test
        void when_one_before_it_has_its_name_then_the_pack_itself_counts() {
            SamplePack other = SamplePack.in(directory.resolve("other"));
            other.change(SamplePack.SLIP, "LZ\\d{6}", "NOTHING");

            PackUnderTest layered =
                    pack.underTest().after(List.of(other.underTest().pack()));

            assertThat(layered.packs()).hasSize(1);
            assertThat(layered.run().isPassed()).isTrue();
        }

        @Test
        void when_another_pack_defines_a_rule_again_then_that_is_told() {
            SamplePack other = SamplePack.in(directory.resolve("other"));
            other.change("pack.yaml", "name: sample", "name: other");

            assertThatThrownBy(() -> pack.underTest()
                            .after(List.of(other.underTest().pack()))
                            .run())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("`yj.marks.slip` a second time");
        }

        @Test
        void when_a_check_fails_on_a_text_then_its_miss_does_not_pass() {
            pack.change(SamplePack.SLIP, "stands-alone: alphanumeric", "check: own");
            NumberChecks failing = NumberChecks.standard().with(new NamedCheck("own", "own", folded -> {
                throw new IllegalStateException();
            }));

            CaseReport report = pack.underTest().with(failing).run();

            assertThat(report.with(CaseOutcome.FAILED))
                    .extracting(one -> one.of().name())
                    .contains("更长", "样例");
        }

        @Test
        void when_the_check_is_unknown_then_the_pack_does_not_load() {
            pack.change(SamplePack.SLIP, "stands-alone: alphanumeric", "check: own");

            assertThatThrownBy(() -> pack.underTest().run()).isInstanceOf(RulePackException.class);
        }
    }
}
