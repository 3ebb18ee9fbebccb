package org.gongkai.testkit.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.testkit.comparison.NoticeChanges.MOBILES;
import static org.gongkai.testkit.comparison.NoticeChanges.OLD;
import static org.gongkai.testkit.comparison.NoticeChanges.changes;
import static org.gongkai.testkit.comparison.NoticeChanges.everywhere;
import static org.gongkai.testkit.comparison.Packs.PHONE;
import static org.gongkai.testkit.comparison.Packs.pack;
import static org.gongkai.testkit.comparison.Packs.phone;

import java.util.List;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Division;
import org.gongkai.rule.Mask;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Screening;
import org.gongkai.testkit.comparison.FindingChange.Type;
import org.gongkai.testkit.comparison.Notices.Plant;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("In what findings of both sets differ, on generated notices with known contents")
class ChangedFindingTest {
    @Nested
    class given_a_rule_that_finds_the_same_otherwise {
        private void allChanged(String what, Screening after) {
            assertThat(changes(OLD, after)).containsExactlyInAnyOrderElementsOf(everywhere("changed " + what, MOBILES));
        }

        @Test
        void when_it_is_reworded_then_only_the_words_differ() {
            allChanged(
                    "[WORDS]", pack(phone().says(new Wording("请遮", "Cover it")).build()));
            allChanged(
                    "[WORDS]", pack(phone().title(new Wording("手机号", "Mobile")).build()));
        }

        @Test
        void when_only_the_version_is_new_then_only_that_is_told() {
            allChanged(
                    "[VERSION]",
                    pack(Packs.phone(PHONE, 2).when(Condition.parse("number")).build()));
        }

        @Test
        void when_it_asks_for_less_then_it_is_weaker_and_when_it_asks_for_more_it_is_not() {
            Screening review = pack(phone().severity(Severity.REVIEW).build());

            allChanged("[SEVERITY] weaker", review);
            assertThat(changes(review, OLD))
                    .containsExactlyInAnyOrderElementsOf(everywhere("changed [SEVERITY]", MOBILES));
        }

        @Test
        void when_it_goes_into_trial_then_it_counts_no_more() {
            Screening trial = pack(phone().status(RuleStatus.TRIAL).build());

            allChanged("[COUNTS] weaker", trial);
            assertThat(changes(trial, OLD))
                    .containsExactlyInAnyOrderElementsOf(everywhere("changed [COUNTS]", MOBILES));
        }

        @Test
        void when_kind_ground_or_basis_change_then_each_is_told() {
            allChanged("[KIND]", pack(phone().kind("phone").build()));
            allChanged(
                    "[GROUND]",
                    pack(phone().ground(NonDisclosureGround.OTHER_THIRD_PARTY).build()));
            allChanged(
                    "[BASIS]", pack(phone().basis(LegalBasis.of("民法典", "1034")).build()));
        }

        @Test
        void when_what_must_not_be_covered_may_be_then_it_is_weaker() {
            Screening never =
                    pack(phone().redaction(RedactionStyle.NOT_PERMITTED).build());

            assertThat(changes(never, OLD))
                    .containsExactlyInAnyOrderElementsOf(everywhere("changed [COVERABLE, REDACTION] weaker", MOBILES));
            allChanged("[COVERABLE, REDACTION]", never);
        }

        @Test
        void when_an_address_stays_readable_up_to_a_smaller_division_then_it_is_weaker() {
            Screening county = pack(Mask.keepingTo(Division.COUNTY), phone().build());
            Screening township = pack(Mask.keepingTo(Division.TOWNSHIP), phone().build());

            assertThat(changes(county, township))
                    .containsExactlyInAnyOrderElementsOf(everywhere("changed [REDACTION] weaker", MOBILES));
            assertThat(changes(township, county))
                    .containsExactlyInAnyOrderElementsOf(everywhere("changed [REDACTION]", MOBILES));
        }

        @Test
        void when_more_stays_readable_then_it_is_weaker_and_when_less_does_it_is_not() {
            allChanged(
                    "[REDACTION]", pack(phone().redaction(RedactionStyle.COVER).build()));
            allChanged(
                    "[REDACTION]",
                    pack(phone().redaction(RedactionStyle.mask("other")).build()));
            allChanged("[REDACTION] weaker", pack(new Mask(6, 4, null), phone().build()));
            allChanged("[REDACTION] weaker", pack(new Mask(0, 6, null), phone().build()));
            allChanged("[REDACTION] weaker", pack(new Mask(0, 0, "0"), phone().build()));
            allChanged("[REDACTION]", pack(new Mask(0, 2, null), phone().build()));
        }
    }

    @Nested
    class given_a_rule_that_covers_another_stretch {
        private final Screening wider =
                pack(phone().find("labelled", RulePart.pattern("手机1[3-9]\\d{9}").build())
                        .when(Condition.parse("labelled or number"))
                        .build());

        @Test
        void when_it_covers_more_then_the_span_changes_and_nothing_is_weaker() {
            assertThat(changes(OLD, wider))
                    .hasSameSizeAs(everywhere("", Plant.LABELLED))
                    .allMatch(change -> change.contains("changed [SPAN") && !change.endsWith("weaker"));
        }

        @Test
        void when_it_covers_less_then_it_is_weaker() {
            assertThat(changes(wider, OLD))
                    .hasSameSizeAs(everywhere("", Plant.LABELLED))
                    .allMatch(change -> change.contains("changed [SPAN") && change.endsWith("weaker"));
        }

        @Test
        void when_both_places_are_asked_then_each_is_told_as_a_reader_counts() {
            FindingChange change = PackComparison.between(OLD, wider)
                    .compare(SourceText.of("手机13900001234"))
                    .changes()
                    .get(0);

            assertThat(change.placeBefore().characters()).hasToString("3–13");
            assertThat(change.place().characters()).hasToString("1–13");
        }
    }

    @Nested
    class given_several_findings_that_overlap {
        @Test
        void when_one_becomes_two_then_the_one_that_shares_most_is_its_heir_and_the_other_is_gained() {
            Screening whole = pack(letters("[a-f]{6}"));
            Screening halves = pack(letters("[a-b]{2}|[c-f]{4}"));

            List<FindingChange> changes = PackComparison.between(whole, halves)
                    .compare(SourceText.of("abcdef"))
                    .changes();

            assertThat(changes).extracting(FindingChange::type).containsExactly(Type.GAINED, Type.CHANGED);
            assertThat(changes.get(1).finding().location().span()).isEqualTo(new TextSpan(2, 6));
            assertThat(changes.get(1).weakens()).isTrue();
            assertThat(changes.get(0).coveredBy()).containsExactly("t.letters");
        }

        private static Rule letters(String pattern) {
            return Rule.builder("t.letters", 1)
                    .title(new Wording("字母", "letters"))
                    .says(new Wording("遮", "cover"))
                    .kind("letters")
                    .find("a", RulePart.pattern(pattern).build())
                    .when(Condition.parse("a"))
                    .build();
        }

        @Test
        void when_a_rule_has_a_new_id_then_what_is_lost_is_still_covered_by_it() {
            Screening renamed = pack(
                    Packs.phone("t.renamed", 1).when(Condition.parse("number")).build());

            List<FindingChange> changes = PackComparison.between(OLD, renamed)
                    .compare(SourceText.of("手机13900001234"))
                    .changes();

            assertThat(changes).extracting(FindingChange::type).containsExactlyInAnyOrder(Type.LOST, Type.GAINED);
            assertThat(changes)
                    .allSatisfy(change -> assertThat(change.coveredBy())
                            .containsExactly(change.type() == Type.LOST ? "t.renamed" : PHONE));
        }
    }
}
