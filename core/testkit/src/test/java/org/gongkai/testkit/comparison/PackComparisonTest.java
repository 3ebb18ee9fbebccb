package org.gongkai.testkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.testkit.comparison.NoticeChanges.OLD;
import static org.gongkai.testkit.comparison.NoticeChanges.changes;
import static org.gongkai.testkit.comparison.NoticeChanges.mail;
import static org.gongkai.testkit.comparison.Packs.PHONE;
import static org.gongkai.testkit.comparison.Packs.pack;
import static org.gongkai.testkit.comparison.Packs.phone;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.rule.Adjustment;
import org.gongkai.rule.Exclusion;
import org.gongkai.rule.Mask;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningOptions;
import org.gongkai.screening.Submission;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Two rule sets compared")
class PackComparisonTest {
    @Nested
    class given_the_rules_themselves {
        @Test
        void when_a_rule_that_finds_nothing_changes_then_it_is_told_with_its_keys() {
            Screening before = pack(phone().build(), mail("t.mail"));
            Screening after = pack(
                    phone().unless(new Exclusion("不会出现", false)).strictness(3).build(), mail("t.mail"));

            assertThat(PackComparison.between(before, after).ruleChanges())
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.keys()).containsExactly("strictness", "unless");
                        assertThat(change.isRunBefore()).isTrue();
                        assertThat(change.isRunAfter()).isFalse();
                        assertThat(change.isVersionKept()).isTrue();
                    });
        }

        @Test
        void when_only_words_or_status_change_then_no_new_version_is_asked_for() {
            Screening after = pack(phone().status(RuleStatus.TRIAL)
                    .says(new Wording("改", "new"))
                    .build());

            assertThat(PackComparison.between(OLD, after).ruleChanges().get(0).isVersionKept())
                    .isFalse();
        }

        @Test
        void when_a_mask_table_changes_then_its_rules_are_told() {
            assertThat(PackComparison.between(OLD, pack(new Mask(1, 1, null), phone().build()))
                            .ruleChanges()
                            .get(0)
                            .keys())
                    .containsExactly("masks");
        }

        @Test
        void when_a_layer_changes_a_rule_then_it_is_told_as_it_stands_on_the_day() {
            Screening trial = Packs.adjusted(Adjustment.builder(PHONE, "试点")
                    .status(RuleStatus.TRIAL)
                    .by("某市")
                    .until(LocalDate.of(2026, 12, 31))
                    .build());

            assertThat(PackComparison.between(OLD, trial).ruleChanges())
                    .singleElement()
                    .satisfies(change -> assertThat(change.keys()).containsExactly("status"));
        }

        @Test
        void when_a_layer_changes_what_is_found_then_the_rule_s_own_version_may_stay() {
            Screening milder = Packs.adjusted(Adjustment.builder(PHONE, "试点")
                    .severity(Severity.REVIEW)
                    .by("某市")
                    .until(LocalDate.of(2026, 12, 31))
                    .build());

            assertThat(PackComparison.between(OLD, milder).ruleChanges())
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.keys()).containsExactly("severity");
                        assertThat(change.isVersionKept()).isFalse();
                    });
        }

        @Test
        void when_what_a_layer_changed_has_ended_then_nothing_differs_and_that_is_told() {
            Screening ended = Packs.adjusted(Adjustment.builder(PHONE, "试点")
                    .severity(Severity.REVIEW)
                    .by("某市")
                    .until(LocalDate.of(2026, 11, 27))
                    .build());
            PackComparison comparison = PackComparison.between(OLD, ended);

            assertThat(comparison.ruleChanges()).isEmpty();
            ComparisonSummary summary = new ComparisonSummary(comparison, 1);
            for (String report :
                    List.of(Comparisons.text(summary, Locale.ENGLISH), Comparisons.page(summary, Locale.ENGLISH))) {
                assertThat(report).contains("rule " + PHONE + " by city ended on 2026-11-27");
            }
            assertThat(Comparisons.json(summary, Locale.ENGLISH).replaceAll("\\s", ""))
                    .contains("\"lapsed\":[{\"rule\":\"" + PHONE + "\",\"pack\":\"city\",\"until\":\"2026-11-27\"}]");
        }

        @Test
        void when_the_contents_differ_under_one_edition_then_that_is_told() {
            assertThat(PackComparison.between(OLD, pack(phone().strictness(2).build()))
                            .isEditionKept())
                    .isTrue();
            assertThat(PackComparison.between(OLD, OLD).isEditionKept()).isFalse();
        }

        @Test
        void when_the_options_differ_then_the_comparison_is_refused() {
            Screening other =
                    Screening.of(OLD.ruleSet(), new ScreeningOptions(LocalDate.of(2026, 11, 28), 3, "CN", true));

            assertThatThrownBy(() -> PackComparison.between(OLD, other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("give both the same");
        }
    }

    @Test
    void when_the_reader_left_a_gap_then_both_sets_have_it_and_nothing_changed() {
        ComparedDocument document = PackComparison.between(OLD, OLD)
                .compare(SourceText.builder("a")
                        .part(Place.of(PlaceKind.PARAGRAPH, 1), "无")
                        .gap(Gap.of(GapCause.ENCRYPTED))
                        .gap(Gap.of(GapCause.ENCRYPTED))
                        .build());

        assertThat(document.openedGaps()).isEmpty();
        assertThat(document.closedGaps()).isEmpty();
        assertThat(document.isChanged()).isFalse();
        assertThat(document.isComplete()).isFalse();
    }

    @Test
    void when_something_changes_in_an_attachment_then_the_place_names_it() {
        Submission submission = Submission.builder(SourceText.of("正文"))
                .attachment(SourceText.of("手机13900001234"))
                .build();

        List<FindingChange> changes = PackComparison.between(OLD, pack(mail("t.mail")))
                .compare(submission)
                .changes();

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.place().text()).isEqualTo(1);
            assertThat(change.place().shown().zh()).startsWith("附件1 › ");
        });
    }

    @Test
    void when_phrases_take_more_back_then_both_counts_are_told() {
        Screening after =
                pack(phone().unless(new Exclusion("样例：1[3-9]\\d{9}", true)).build());

        assertThat(PackComparison.between(OLD, after)
                        .compare(SourceText.of("样例：13700000000"))
                        .takenBack())
                .isEqualTo(Map.of(PHONE, new TakenBackCount(0, 1)));
    }
}
