package org.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.rulepack.PackProblem;
import org.gongkai.rulepack.RulePackException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The inspection of a pack")
class PackInspectionTest {
    @TempDir
    private Path directory;

    private SamplePack pack;

    @BeforeEach
    void write() {
        pack = SamplePack.in(directory);
    }

    private List<String> errors() {
        return PackInspection.of(pack.underTest()).errors().stream()
                .map(PackProblem::toString)
                .toList();
    }

    private List<String> warnings() {
        return PackInspection.of(pack.underTest()).warnings().stream()
                .map(PackProblem::toString)
                .toList();
    }

    @Test
    void given_a_good_pack_then_nothing_is_told() {
        assertThat(errors()).isEmpty();
        assertThat(warnings()).isEmpty();
        assertThat(PackInspection.of(pack.underTest()).cases().results()).hasSize(9);
    }

    @Nested
    class given_a_pack_whose_files_are_wrong {
        @Test
        void when_it_does_not_load_then_the_files_alone_are_judged() {
            pack.change(SamplePack.SLIP, "severity: block", "severity: blok");

            assertThat(errors()).hasSize(1).first().asString().startsWith(SamplePack.SLIP + ":10: ");
            assertThat(PackInspection.of(pack.underTest()).cases().results()).isEmpty();
        }

        @Test
        void when_it_does_not_go_with_a_pack_before_it_then_that_is_told_once() {
            SamplePack other = SamplePack.in(directory.resolve("other"));
            other.change("pack.yaml", "name: sample", "name: other");

            PackInspection inspection = PackInspection.of(
                    pack.underTest().after(List.of(other.underTest().pack())));

            assertThat(inspection.errors()).hasSize(1);
            assertThat(inspection.errors().get(0).toString())
                    .startsWith("pack.yaml:1: ")
                    .contains("`yj.marks.slip` a second time", "; remove one or rename it");
        }

        @Test
        void when_lint_and_cases_both_find_faults_then_all_are_told_in_the_order_of_the_pack() {
            pack.change(SamplePack.DRAFT, "false-alarms: 谈到讨论稿的文字。", "false-alarms: 待定");
            pack.change(SamplePack.SLIP_CASES, "样例LZ000000", "LZ000000");

            assertThat(errors()).hasSize(2);
            assertThat(errors().get(0)).startsWith(SamplePack.SLIP_CASES + ":7: ");
            assertThat(errors().get(1)).startsWith(SamplePack.DRAFT + ":13: ");
        }

        @Test
        void when_it_does_not_load_then_lint_and_cases_tell_the_same_in_the_same_order() {
            pack.change(SamplePack.SLIP, "severity: block", "severity: blok");
            pack.change(SamplePack.SLIP_CASES, "rule: yj.marks.slip", "rule: yj.marks.slip\nhits: []");
            pack.change(SamplePack.DRAFT, "severity: review", "severity: look");

            RulePackException refused = catchThrowableOfType(
                    RulePackException.class, () -> pack.underTest().run());

            assertThat(refused.problems())
                    .extracting(PackProblem::file)
                    .containsExactly(SamplePack.SLIP, SamplePack.SLIP_CASES, SamplePack.DRAFT);
            assertThat(refused.problems())
                    .isEqualTo(PackInspection.of(pack.underTest()).errors());
        }
    }

    @Nested
    class given_a_layer_that_adjusts {
        private SamplePack base;

        @BeforeEach
        void write() {
            base = SamplePack.in(directory.resolve("base"));
            base.change("pack.yaml", "name: sample", "name: base");
            pack.change("pack.yaml", "rules: [marks/slip, marks/draft]", """
                    rules: []
                    adjusts:
                    - {rule: yj.marks.draft, reason: 从严, severity: block}
                    - {rule: yj.marks.silp, reason: 从严, strictness: 1}""");
        }

        private PackUnderTest layered() {
            return pack.underTest().after(List.of(base.underTest().pack()));
        }

        @Test
        void when_an_id_is_misspelt_then_its_entry_and_the_nearest_id_are_told_by_lint_and_test() {
            String told = "pack.yaml:11: the rule `yj.marks.silp` adjusted, which no pack before this one has; write"
                    + " `yj.marks.slip` or remove the entry";

            assertThat(PackInspection.of(layered()).errors())
                    .extracting(PackProblem::toString)
                    .contains(told);
            assertThatThrownBy(() -> layered().run())
                    .isInstanceOf(RulePackException.class)
                    .hasMessageContaining(told);
        }

        @Test
        void when_a_change_loosens_without_a_warrant_then_its_entry_is_told() {
            pack.change(
                    "pack.yaml",
                    "rule: yj.marks.silp, reason: 从严, strictness: 1",
                    "rule: yj.marks.slip, reason: 从宽, severity: review");

            assertThat(PackInspection.of(layered()).errors())
                    .extracting(PackProblem::toString)
                    .anySatisfy(error ->
                            assertThat(error).startsWith("pack.yaml:11: ").contains("loosens `yj.marks.slip`"));
        }
    }

    @Nested
    class given_a_case {
        @Test
        void when_it_fails_then_that_is_an_error_at_its_line() {
            pack.change(SamplePack.SLIP, "fold: [width]\n", "");

            assertThat(errors())
                    .containsExactly(SamplePack.SLIP_CASES + ":4: a case that fails, `两个`; mend the rule or the case");
        }

        @Test
        void when_a_gap_is_closed_then_that_is_a_warning() {
            pack.change(SamplePack.SLIP, "'LZ\\d{6}'", "'LZ[\\d〇一七三]{6}'");

            assertThat(errors()).isEmpty();
            assertThat(warnings())
                    .containsExactly(SamplePack.SLIP_CASES + ":9: a known gap that is closed, `汉字`; move it to `hit`");
        }

        @Test
        void when_another_rule_of_the_pack_finds_something_unsaid_then_that_is_an_error_until_it_is_said() {
            pack.change(SamplePack.SLIP_CASES, "单号LZ0001738", "讨论稿单号LZ0001738");

            assertThat(errors())
                    .containsExactly(SamplePack.SLIP_CASES
                            + ":6: a case in which `yj.marks.draft` finds something too, `更长`; write `also:"
                            + " [yj.marks.draft]` or let one of the rules leave it");

            pack.change(SamplePack.SLIP_CASES, "讨论稿单号LZ0001738}", "讨论稿单号LZ0001738, also: [yj.marks.draft]}");
            assertThat(errors()).isEmpty();
        }

        @Test
        void when_it_says_that_a_rule_finds_something_which_does_not_then_that_is_an_error() {
            pack.change(SamplePack.SLIP_CASES, "单号LZ0001738}", "单号LZ0001738, also: [yj.marks.draft]}");

            assertThat(errors())
                    .containsExactly(SamplePack.SLIP_CASES
                            + ":6: `also` with `yj.marks.draft`, which finds nothing in `更长`; remove it there or"
                            + " mend that rule");
        }

        @Test
        void when_a_rule_of_higher_severity_covers_a_hit_then_that_is_a_warning() {
            SamplePack base = SamplePack.in(directory.resolve("base"));
            base.change("pack.yaml", "name: sample", "name: base");
            base.change("pack.yaml", "[marks/slip, marks/draft]", "[marks/stronger]");
            base.write(
                    "marks/stronger/rule.yaml",
                    base.read(SamplePack.SLIP)
                            .replace("yj.marks.slip", "yj.marks.stronger")
                            .replace("'LZ\\d{6}', stands-alone: alphanumeric", "'（(讨论稿|征求意见)'"));

            List<PackProblem> warnings = PackInspection.of(
                            pack.underTest().after(List.of(base.underTest().pack())))
                    .warnings();

            assertThat(warnings)
                    .extracting(PackProblem::toString)
                    .containsExactly(SamplePack.DRAFT_CASES
                            + ":3: a hit that `yj.marks.stronger`, of higher severity, covers already, `标志`; see"
                            + " whether this rule is needed there");
        }
    }

    @Nested
    class given_a_rule {
        @Test
        void when_its_exclusions_take_every_hit_back_then_it_is_shadowed() {
            pack.change(SamplePack.SLIP, "- {phrase: 样例LZ000000}", "- {regex: '.{1,9}LZ\\d{6}'}");

            assertThat(errors())
                    .anyMatch(told -> told.equals(SamplePack.SLIP
                            + ":18: a rule whose every hit is taken back by its own `unless`; narrow the exclusions"
                            + " or remove them"));
        }

        @Test
        void when_a_part_that_is_found_is_that_of_another_rule_then_both_are_warned_of() {
            pack.change(
                    SamplePack.DRAFT,
                    "mark: {any: [讨论稿, 征求意见稿]}",
                    "mark: {any: [讨论稿, 征求意见稿]}\n  n: {regex: 'LZ\\d{6}', stands-alone: alphanumeric}");
            pack.change(SamplePack.DRAFT, "condition: mark", "condition: mark or n");
            pack.change(SamplePack.DRAFT, "find:", "fold: [width]\nfind:");

            assertThat(warnings())
                    .contains(
                            SamplePack.SLIP
                                    + ":15: the part `number`, which looks for the same as `n` of `yj.marks.draft`;"
                                    + " keep one of them, or write `yields-to` in one of the rules",
                            SamplePack.DRAFT
                                    + ":15: the part `n`, which looks for the same as `number` of `yj.marks.slip`;"
                                    + " keep one of them, or write `yields-to` in one of the rules");
        }

        @Test
        void when_the_same_part_only_supports_or_the_rule_yields_or_never_runs_beside_then_nothing_is_told() {
            String more = "mark: {any: [讨论稿, 征求意见稿]}\n  n: {regex: 'LZ\\d{6}', stands-alone: alphanumeric}";
            pack.change(SamplePack.DRAFT, "mark: {any: [讨论稿, 征求意见稿]}", more);
            pack.change(SamplePack.DRAFT, "find:", "fold: [width]\nfind:");
            pack.change(SamplePack.DRAFT, "condition: mark", "condition: mark without n within 3");
            assertThat(warnings()).isEmpty();

            pack.change(SamplePack.DRAFT, "mark without n within 3", "mark or n\nyields-to: [yj.marks.slip]");
            assertThat(warnings()).isEmpty();

            pack.change(SamplePack.DRAFT, "\nyields-to: [yj.marks.slip]", "");
            assertThat(warnings()).hasSize(2);
            pack.change(SamplePack.DRAFT, "strictness: 4", "jurisdiction: CN-110000\nstrictness: 4");
            pack.change(SamplePack.SLIP, "strictness: 1", "jurisdiction: CN-120000\nstrictness: 1");
            assertThat(warnings()).isEmpty();
        }
    }
}
