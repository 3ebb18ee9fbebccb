package org.gongkai.testkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.testkit.comparison.Packs.PHONE;
import static org.gongkai.testkit.comparison.Packs.pack;
import static org.gongkai.testkit.comparison.Packs.phone;

import java.util.List;
import java.util.Map;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Confidence;
import org.gongkai.rule.Exclusion;
import org.gongkai.rule.RulePart;
import org.gongkai.screening.Outcome;
import org.gongkai.screening.Screening;
import org.gongkai.testkit.comparison.FindingChange.Type;
import org.gongkai.testkit.comparison.Notices.Notice;
import org.gongkai.testkit.comparison.Notices.Plant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The summary of a comparison")
class ComparisonSummaryTest {
    private static final List<Notice> NOTICES = Notices.generate(120);
    private static final Screening OLD = pack(phone().build());
    private static final Screening LABELLED_ONLY = pack(Packs.phone(PHONE, 2)
            .when(Condition.parse("number with label within 5 before"))
            .confidence(new Confidence(0.8, Map.of()))
            .build());

    private static int planted(Plant... kinds) {
        return NOTICES.stream().mapToInt(notice -> notice.planted(kinds).size()).sum();
    }

    private static boolean has(Notice notice, Plant... kinds) {
        return !notice.planted(kinds).isEmpty();
    }

    @Test
    void when_a_rule_finds_less_then_findings_documents_and_outcomes_are_counted_as_planted() {
        ComparisonSummary summary = Comparisons.onNotices(OLD, LABELLED_ONLY, 3);

        assertThat(summary.documents()).isEqualTo(120);
        assertThat(summary.incomplete()).isZero();
        assertThat(summary.count(Type.LOST)).isEqualTo(planted(Plant.BARE, Plant.SAMPLE));
        assertThat(summary.count(Type.CHANGED)).isEqualTo(planted(Plant.LABELLED));
        assertThat(summary.count(Type.GAINED)).isZero();
        assertThat(summary.weakening()).isEqualTo(planted(Plant.BARE, Plant.SAMPLE));
        assertThat(summary.changed()).isEqualTo((int) NOTICES.stream()
                .filter(notice -> has(notice, Plant.BARE, Plant.SAMPLE, Plant.LABELLED))
                .count());
        int looser = (int) NOTICES.stream()
                .filter(notice -> has(notice, Plant.BARE, Plant.SAMPLE) && !has(notice, Plant.LABELLED))
                .count();
        assertThat(summary.of(Outcome.PUBLISHABLE_AFTER_REDACTION, Outcome.PUBLISHABLE))
                .isEqualTo(looser)
                .isPositive();
        assertThat(summary.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.touched().documents()).isEqualTo(summary.changed());
            assertThat(rule.touched().looser()).isEqualTo(looser);
            assertThat(rule.touched().stricter()).isZero();
        });
    }

    @Test
    void when_changes_are_alike_then_the_first_are_listed_and_the_others_counted() {
        RuleSummary rule = Comparisons.onNotices(OLD, LABELLED_ONLY, 3).rules().get(0);

        assertThat(rule.groups()).extracting(ChangeGroup::type).containsExactly(Type.LOST, Type.CHANGED);
        assertThat(rule.groups()).allSatisfy(group -> {
            assertThat(group.examples()).hasSize(3);
            assertThat(group.leftOut()).isEqualTo(group.count() - 3).isPositive();
        });
        String first = NOTICES.stream()
                .filter(notice -> has(notice, Plant.BARE, Plant.SAMPLE))
                .findFirst()
                .orElseThrow()
                .name();
        assertThat(rule.groups().get(0).examples().get(0).document()).isEqualTo(first);
    }

    @Test
    void when_no_example_is_wanted_then_all_are_counted_all_the_same() {
        ComparisonSummary summary = Comparisons.onNotices(OLD, LABELLED_ONLY, 0);

        assertThat(summary.rules().get(0).groups())
                .allSatisfy(group -> assertThat(group.leftOut()).isEqualTo(group.count()));
        assertThat(summary.moved())
                .allSatisfy(moved -> assertThat(moved.leftOut()).isEqualTo(moved.documents()));
    }

    @Test
    void when_documents_move_both_ways_then_those_let_through_come_first() {
        Screening after = pack(
                LABELLED_ONLY.ruleSet().rules().get(0),
                Packs.phone("t.landline", 1)
                        .find("fixed", RulePart.pattern("0\\d{3}-\\d{8}").build())
                        .when(Condition.parse("fixed with number within 0"))
                        .build());

        assertThat(Comparisons.onNotices(OLD, after, 3).moved())
                .isNotEmpty()
                .allSatisfy(moved -> assertThat(moved.outcome().isLooser()).isTrue());
        assertThat(Comparisons.onNotices(after, OLD, 3).moved())
                .isNotEmpty()
                .allSatisfy(moved -> assertThat(moved.outcome().isStricter()).isTrue());
    }

    @Test
    void when_only_what_was_taken_back_differs_then_the_rule_is_told_and_no_document_counts_as_changed() {
        Screening before =
                pack(phone().unless(new Exclusion("样例：1[3-9]\\d{9}", true)).build());
        Screening after = pack(Packs.phone(PHONE, 1)
                .when(Condition.parse("number without sample within 3 before"))
                .find("sample", RulePart.terms(List.of("样例")).build())
                .build());

        ComparisonSummary summary = Comparisons.onNotices(before, after, 3);

        assertThat(summary.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.takenBack()).isEqualTo(new TakenBackCount(planted(Plant.SAMPLE), 0));
            assertThat(rule.groups()).isEmpty();
        });
        assertThat(summary.changed()).isZero();
    }

    @Test
    void when_too_many_examples_are_asked_for_then_that_is_refused() {
        PackComparison comparison = PackComparison.between(OLD, OLD);

        assertThatThrownBy(() -> new ComparisonSummary(comparison, 1001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ComparisonSummary(comparison, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
