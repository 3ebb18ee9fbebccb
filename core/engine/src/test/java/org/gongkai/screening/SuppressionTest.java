package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.pattern;
import static org.gongkai.TestRules.screening;
import static org.gongkai.screening.Cases.KEY;
import static org.gongkai.screening.Cases.KEYED;
import static org.gongkai.screening.Cases.PHONE;
import static org.gongkai.screening.Cases.SCREENING;
import static org.gongkai.screening.Cases.UNTIL;
import static org.gongkai.screening.Cases.entry;
import static org.gongkai.screening.Cases.found;
import static org.gongkai.screening.Cases.report;
import static org.gongkai.screening.Cases.suppressing;

import java.util.List;
import org.gongkai.Gongkai;
import org.gongkai.redaction.RedactedText;
import org.gongkai.redaction.RedactionPlan;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Findings that a person suppresses one by one")
class SuppressionTest {
    private static final String TEXT = "值班电话13912345678。联系人王某的手机号码为13700001111，请勿外传。";

    private static ScreeningReport on(java.time.LocalDate day, Suppressions list, String text) {
        return screening(ScreeningOptions.asOf(day), PHONE).suppressing(list).screen(SourceText.of(text));
    }

    @Nested
    class given_an_entry_that_holds {
        private final List<Finding> before = found(KEYED, TEXT);
        private final Suppressions list = suppressing(KEYED, before.get(0));
        private final ScreeningReport report = report(list, TEXT);

        @Test
        void when_screened_then_its_finding_is_told_apart_and_does_not_count() {
            assertThat(report.findings()).containsExactly(before.get(1));
            assertThat(report.suppressed()).singleElement().satisfies(one -> {
                assertThat(one.finding()).isEqualTo(before.get(0));
                assertThat(one.finding().fingerprint()).isEqualTo(one.entry().fingerprint());
                assertThat(one.entry()).isEqualTo(list.entries().get(0));
            });
            assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHABLE_AFTER_REDACTION);
            assertThat(report.unusedSuppressions()).isEmpty();
            assertThat(report.expiredSuppressions()).isEmpty();
            assertThat(report.suppressions()).isSameAs(list);
        }

        @Test
        void when_all_are_suppressed_then_nothing_counts() {
            ScreeningReport none = report(suppressing(KEYED, before.get(0), before.get(1)), TEXT);

            assertThat(none.findings()).isEmpty();
            assertThat(none.outcome()).isEqualTo(Outcome.PUBLISHABLE);
            assertThat(none.suppressed())
                    .extracting(one -> one.finding().location())
                    .isSorted();
        }

        @Test
        void when_the_finding_is_not_there_then_the_entry_is_unused() {
            ScreeningReport elsewhere = report(list, "办公电话13912345678");

            assertThat(elsewhere.findings()).hasSize(1);
            assertThat(elsewhere.suppressed()).isEmpty();
            assertThat(elsewhere.unusedSuppressions()).isEqualTo(list.entries());
        }

        @Test
        void when_its_last_day_is_past_then_the_finding_is_back_and_the_entry_is_told_as_expired() {
            assertThat(on(UNTIL, list, TEXT).suppressed()).hasSize(1);

            ScreeningReport past = on(UNTIL.plusDays(1), list, TEXT);

            assertThat(past.findings()).hasSize(2);
            assertThat(past.suppressed()).isEmpty();
            assertThat(past.expiredSuppressions()).isEqualTo(list.entries());
            assertThat(past.unusedSuppressions()).isEmpty();
        }

        @Test
        void when_it_names_another_rule_then_it_suppresses_nothing() {
            SuppressedFinding right = list.entries().get(0);
            SuppressedFinding wrong =
                    new SuppressedFinding(right.fingerprint(), "t.card", right.reason(), right.by(), right.until());

            assertThat(report(KEYED.with(List.of(wrong)), TEXT).findings()).hasSize(2);
        }

        @Test
        void when_a_copy_is_made_under_a_list_without_a_key_then_what_is_suppressed_stays_too() {
            Suppressions counting = suppressing(
                    Suppressions.unkeyed(), found(Suppressions.unkeyed(), TEXT).get(0));
            SourceText source = SourceText.of(TEXT);
            ScreeningReport found = SCREENING.suppressing(counting).screen(source);

            RedactedText copy =
                    RedactedText.of(source, RedactionPlan.of(source, found, SCREENING.ruleSet()), SCREENING);

            assertThat(copy.text().part(0).text()).isEqualTo("值班电话13912345678。联系人王某的手机号码为███████████，请勿外传。");
            assertThat(copy.proof().findings())
                    .as("the proof counts nothing away")
                    .hasSize(1);
        }

        @Test
        void when_a_copy_is_made_then_what_is_suppressed_stays_and_the_rest_is_covered() {
            String close = "电话13912345678，手机13700001111";
            Suppressions first = suppressing(KEYED, found(KEYED, close).get(0));
            Screening screening = SCREENING.suppressing(first);
            SourceText source = SourceText.of(close);
            ScreeningReport found = screening.screen(source);

            RedactionPlan plan = RedactionPlan.of(source, found, screening.ruleSet());

            assertThat(RedactedText.of(source, plan, SCREENING).text().part(0).text())
                    .as("although what is around it reads otherwise now, and the screening given has no list")
                    .isEqualTo("电话13912345678，手机███████████");
        }
    }

    @Nested
    class given_rules_that_yield {
        private final Rule order =
                pattern("t.order", "62\\d{14}").severity(Severity.NOTICE).build();
        private final Rule card =
                pattern("t.card", "62\\d{14}").yieldsTo("t.order").build();
        private final Screening screening = screening(order, card);
        private final SourceText source = SourceText.of("订单6212345678901234");

        @Test
        void when_the_winner_is_suppressed_then_what_gave_way_to_it_is_back() {
            Finding winner =
                    screening.suppressing(KEYED).screen(source).findings().get(0);
            assertThat(winner.rule().id()).isEqualTo("t.order");
            assertThat(winner.alternatives()).containsExactly("t.card");

            ScreeningReport report =
                    screening.suppressing(suppressing(KEYED, winner)).screen(source);

            assertThat(report.findings()).extracting(one -> one.rule().id()).containsExactly("t.card");
            assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHABLE_AFTER_REDACTION);

            Suppressions both = suppressing(KEYED, winner, report.findings().get(0));
            assertThat(screening.suppressing(both).screen(source).findings()).isEmpty();
        }
    }

    @Nested
    class given_a_chain_of_rules_that_yield {
        private final Rule first = pattern("t.a", "\\d{4}").build();
        private final Rule second = pattern("t.b", "\\d{6}").yieldsTo("t.a").build();
        private final Rule third = pattern("t.c", "[a-z]\\d{3}").yieldsTo("t.b").build();
        private final Screening screening = screening(first, second, third);
        private final SourceText source = SourceText.of("a1231234");

        @Test
        void when_the_end_of_the_chain_is_suppressed_then_what_is_back_pushes_nothing_out() {
            List<Finding> before = screening.suppressing(KEYED).screen(source).findings();
            assertThat(before).extracting(one -> one.rule().id()).containsExactly("t.c", "t.a");

            ScreeningReport report =
                    screening.suppressing(suppressing(KEYED, before.get(1))).screen(source);

            assertThat(report.findings()).extracting(one -> one.rule().id()).containsExactly("t.c", "t.b");
        }
    }

    @Nested
    class given_a_submission {
        @Test
        void when_attachments_have_findings_then_they_can_be_suppressed_too() {
            Submission submission = Submission.builder(SourceText.of("正文"))
                    .attachment(SourceText.of(TEXT))
                    .build();
            Finding inAttachment =
                    SCREENING.suppressing(KEYED).screen(submission).findings().get(0);

            ScreeningReport report =
                    SCREENING.suppressing(suppressing(KEYED, inAttachment)).screen(submission);

            assertThat(report.suppressed())
                    .singleElement()
                    .satisfies(
                            one -> assertThat(one.finding().location().text()).isEqualTo(1));
        }
    }

    @Nested
    class given_lists {
        private final Finding keyed = found(KEYED, TEXT).get(0);
        private final Finding counted = found(Suppressions.unkeyed(), TEXT).get(0);

        @Test
        void when_key_and_fingerprints_do_not_go_together_then_they_are_refused() {
            assertThatThrownBy(() -> Suppressions.unkeyed().with(List.of(entry(keyed))))
                    .hasMessageContaining("was made with a key; give that key");
            assertThatThrownBy(() -> KEYED.with(List.of(entry(counted))))
                    .hasMessageContaining("was made without a key; make it anew with the key");
            assertThatThrownBy(() -> KEYED.with(List.of(entry(keyed), entry(keyed, DAY))))
                    .hasMessageContaining("a second time; remove one entry");
            assertThatThrownBy(() -> Suppressions.NONE.with(List.of(entry(keyed))))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> Suppressions.keyed(new byte[15]))
                    .hasMessage("a key has 16 bytes or more, got 15; make it of random bytes");
        }

        @Test
        void when_a_key_is_changed_after_it_was_given_then_the_list_keeps_the_one_it_got() {
            byte[] key = KEY.clone();
            Suppressions list = suppressing(Suppressions.keyed(key), keyed);
            java.util.Arrays.fill(key, (byte) 0);

            assertThat(report(list, TEXT).suppressed()).hasSize(1);
            assertThat(list).hasToString("1 suppressions under a key");
        }

        @Test
        void when_a_list_has_no_key_then_it_serves_one_document_and_the_front_door_takes_it_not() {
            Suppressions list = suppressing(Suppressions.unkeyed(), counted);

            assertThat(report(list, TEXT).suppressed()).hasSize(1);
            assertThatThrownBy(() -> Gongkai.builder().suppressions(list))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("suppressions without a key hold for one document");
        }

        @Test
        void when_the_front_door_has_a_list_then_it_works_with_it() {
            Gongkai gongkai = Gongkai.builder()
                    .rules(pack("test", PHONE))
                    .asOf(DAY)
                    .suppressions(suppressing(KEYED, keyed))
                    .build();
            SourceText source = SourceText.of(TEXT);
            ScreeningReport report = gongkai.screen(source);

            assertThat(report.suppressed()).hasSize(1);
            assertThat(gongkai.redact(source, gongkai.plan(source, report))
                            .text()
                            .part(0)
                            .text())
                    .isEqualTo("值班电话13912345678。联系人王某的手机号码为███████████，请勿外传。");
        }

        @Test
        void when_findings_of_two_rules_count_alike_then_each_can_be_suppressed() {
            String both = "手机13912345678，卡号6212345678901234";
            List<Finding> found = found(Suppressions.unkeyed(), both);
            assertThat(found.get(0).fingerprint()).isEqualTo(found.get(1).fingerprint());

            ScreeningReport report = report(suppressing(Suppressions.unkeyed(), found.get(0), found.get(1)), both);

            assertThat(report.suppressed()).hasSize(2);
            assertThat(report.findings()).isEmpty();
        }

        @Test
        void when_an_entry_says_nothing_then_it_is_refused() {
            Fingerprint known = entry(keyed).fingerprint();

            assertThatThrownBy(() -> new SuppressedFinding(known, "t.phone", " ", "某办", UNTIL))
                    .hasMessage("a blank reason; say why");
            assertThatThrownBy(() -> new SuppressedFinding(known, "t.phone", "因", " ", UNTIL))
                    .hasMessage("a blank `by`; say who answers for it");
        }
    }

    @Test
    void when_a_rule_in_trial_finds_something_then_that_can_be_suppressed_too() {
        Rule trial = pattern("t.trial", "13\\d{9}").status(RuleStatus.TRIAL).build();
        Screening screening = screening(new ScreeningOptions(DAY, 2, "CN", true), trial);
        SourceText source = SourceText.of(TEXT);
        Finding finding = screening.suppressing(KEYED).screen(source).findings().get(0);

        ScreeningReport report =
                screening.suppressing(suppressing(KEYED, finding)).screen(source);

        assertThat(report.trialFindings()).containsExactly(java.util.Map.entry("t.trial", 1));
        assertThat(report.suppressed()).hasSize(1);
    }
}
