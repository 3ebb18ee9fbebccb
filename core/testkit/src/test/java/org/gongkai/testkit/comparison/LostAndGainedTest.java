package org.gongkai.testkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.testkit.comparison.NoticeChanges.MOBILES;
import static org.gongkai.testkit.comparison.NoticeChanges.OLD;
import static org.gongkai.testkit.comparison.NoticeChanges.changes;
import static org.gongkai.testkit.comparison.NoticeChanges.everywhere;
import static org.gongkai.testkit.comparison.NoticeChanges.mail;
import static org.gongkai.testkit.comparison.Packs.PHONE;
import static org.gongkai.testkit.comparison.Packs.pack;
import static org.gongkai.testkit.comparison.Packs.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Confidence;
import org.gongkai.rule.EntityKind;
import org.gongkai.rule.Exclusion;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleStatus;
import org.gongkai.screening.Outcome;
import org.gongkai.screening.Screening;
import org.gongkai.testkit.comparison.Notices.Plant;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What a change of rules loses and gains, on generated notices with known contents")
class LostAndGainedTest {
    @Nested
    class given_a_rule_that_finds_less {
        @Test
        void when_it_asks_for_a_label_then_numbers_without_one_are_lost() {
            Screening after = pack(Packs.phone(PHONE, 1)
                    .when(Condition.parse("number with label within 5 before"))
                    .confidence(new Confidence(0.8, Map.of()))
                    .build());

            List<String> expected = new ArrayList<>(everywhere("lost NOT_FOUND weaker", Plant.BARE, Plant.SAMPLE));
            expected.addAll(everywhere("changed [CONFIDENCE]", Plant.LABELLED));
            assertThat(changes(OLD, after)).containsExactlyInAnyOrderElementsOf(expected);
        }

        @Test
        void when_a_phrase_takes_samples_back_then_those_are_lost_by_it() {
            Screening after =
                    pack(phone().unless(new Exclusion("样例：1[3-9]\\d{9}", true)).build());

            assertThat(changes(OLD, after))
                    .containsExactlyInAnyOrderElementsOf(everywhere("lost TAKEN_BACK weaker", Plant.SAMPLE));
        }

        @Test
        void when_it_is_removed_then_all_is_lost_for_want_of_the_rule() {
            Screening after = pack(mail("t.other"));

            assertThat(changes(OLD, after).stream().filter(change -> change.contains("lost")))
                    .containsExactlyInAnyOrderElementsOf(everywhere("lost NO_RULE weaker", MOBILES));
        }

        @Test
        void when_it_becomes_a_draft_then_all_is_lost_because_it_does_not_run() {
            Screening after = pack(phone().status(RuleStatus.DRAFT).build(), mail("t.other"));

            assertThat(changes(OLD, after).stream().filter(change -> change.contains("lost")))
                    .containsExactlyInAnyOrderElementsOf(everywhere("lost NOT_RUN weaker", MOBILES));
        }

        @Test
        void when_it_yields_to_a_new_rule_then_it_is_lost_to_that_rule() {
            Screening after = pack(
                    phone().yieldsTo("t.winner").build(),
                    Packs.phone("t.winner", 1).when(Condition.parse("number")).build());

            List<String> expected = new ArrayList<>(everywhere("lost YIELDED weaker", MOBILES));
            expected.addAll(everywhere("gained NO_RULE", MOBILES));
            assertThat(changes(OLD, after)).containsExactlyInAnyOrderElementsOf(expected);
        }

        @Test
        void when_it_asks_for_names_and_there_is_no_recogniser_then_all_is_unexamined() {
            Rule names = phone().find("name", RulePart.entity(EntityKind.PERSON).build())
                    .when(Condition.parse("number with name within 20"))
                    .build();

            assertThat(changes(OLD, pack(names)))
                    .containsExactlyInAnyOrderElementsOf(everywhere("lost UNEXAMINED weaker", MOBILES));
        }

        @Test
        void when_a_check_of_a_rule_in_trial_fails_then_the_place_counts_as_unexamined() {
            Rule failing = phone().status(RuleStatus.TRIAL)
                    .find("broken", Packs.number().checked(Packs.BROKEN).build())
                    .when(Condition.parse("number or broken"))
                    .build();

            assertThat(changes(OLD, pack(failing)))
                    .containsExactlyInAnyOrderElementsOf(everywhere("lost UNEXAMINED weaker", MOBILES));
        }

        @Test
        void when_only_a_rule_in_trial_fails_then_others_there_are_examined() {
            Rule gone = phone().find("other", RulePart.terms(List.of("无此词")).build())
                    .when(Condition.parse("number and other"))
                    .build();
            Rule failing = phone("t.privacy.trial", 1)
                    .status(RuleStatus.TRIAL)
                    .find("broken", Packs.number().checked(Packs.BROKEN).build())
                    .when(Condition.parse("number and broken"))
                    .build();

            assertThat(changes(OLD, pack(gone, failing)))
                    .containsExactlyInAnyOrderElementsOf(everywhere("lost NOT_FOUND weaker", MOBILES));
        }

        @Test
        void when_a_check_fails_then_the_place_counts_as_unexamined_and_a_gap_is_told() {
            Rule failing = phone().find(
                            "broken", Packs.number().checked(Packs.BROKEN).build())
                    .when(Condition.parse("number or broken"))
                    .build();

            assertThat(changes(OLD, pack(failing)))
                    .containsExactlyInAnyOrderElementsOf(everywhere("lost UNEXAMINED weaker", MOBILES));
            ComparedDocument document =
                    PackComparison.between(OLD, pack(failing)).compare(SourceText.of("手机13900001234"));
            assertThat(document.openedGaps())
                    .singleElement()
                    .satisfies(gap -> assertThat(gap.cause()).isEqualTo(GapCause.RECOGNISER));
            assertThat(document.closedGaps()).isEmpty();
            assertThat(document.isComplete()).isFalse();
            assertThat(document.outcome())
                    .isEqualTo(new OutcomeMove(Outcome.PUBLISHABLE_AFTER_REDACTION, Outcome.REFER_FOR_REVIEW));
        }
    }

    @Nested
    class given_a_rule_that_finds_more {
        @Test
        void when_it_learns_landlines_then_exactly_those_are_gained_and_nothing_is_weaker() {
            Screening after = pack(
                    phone().find("landline", RulePart.pattern("0\\d{3}-\\d{8}").build())
                            .when(Condition.parse("number or landline"))
                            .build());

            assertThat(changes(OLD, after))
                    .containsExactlyInAnyOrderElementsOf(everywhere("gained NOT_FOUND", Plant.LANDLINE));
        }

        @Test
        void when_a_rule_is_added_then_its_findings_are_gained_and_the_rule_is_told() {
            Screening after = pack(phone().build(), mail("t.mail"));

            assertThat(changes(OLD, after))
                    .containsExactlyInAnyOrderElementsOf(everywhere("gained NO_RULE", Plant.MAIL));
            assertThat(PackComparison.between(OLD, after).ruleChanges())
                    .singleElement()
                    .satisfies(change -> assertThat(change.type()).isEqualTo(RuleChange.Type.ADDED));
        }
    }
}
