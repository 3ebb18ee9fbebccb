package org.gongkai.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pattern;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.term;
import static org.gongkai.redaction.Plans.plan;
import static org.gongkai.redaction.Plans.redacted;
import static org.gongkai.redaction.Plans.styled;

import java.util.List;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.screening.Finding;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningOptions;
import org.gongkai.screening.Submission;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RedactionPlanTest {
    private static final NonDisclosureGround PRIVACY = NonDisclosureGround.PERSONAL_PRIVACY;
    private static final Rule PHONE = pattern("r.phone", "1\\d{10}")
            .redaction(RedactionStyle.mask("phone"))
            .build();

    @Nested
    class given_findings {
        private final Rule review =
                term("r.review", "征求意见稿").severity(Severity.REVIEW).build();
        private final Rule notice =
                term("r.notice", "发文").severity(Severity.NOTICE).build();
        private final Rule trial =
                term("r.trial", "某村").status(RuleStatus.TRIAL).build();
        private final Screening screening =
                screening(new ScreeningOptions(DAY, 2, "CN", true), PHONE, review, notice, trial);
        private final SourceText source = SourceText.of("征求意见稿，某村发文，电话13812345678。");

        @Test
        void when_planned_then_blocking_findings_that_count_are_covered_and_no_others() {
            RedactionPlan plan = plan(source, screening);

            assertThat(plan.covers()).singleElement().satisfies(cover -> {
                assertThat(cover.why().rule()).isEqualTo("r.phone");
                assertThat(cover.span()).isEqualTo(new TextSpan(13, 24));
            });
            assertThat(plan.sourceDigest()).isEqualTo(source.digest());
            assertThat(plan).hasToString("plan of 1 covers, 0 released");
        }

        @Test
        void when_the_submission_has_attachments_then_only_the_main_text_is_planned() {
            Submission both = Submission.builder(source)
                    .attachment(SourceText.of("13912345678 13712345678"))
                    .build();

            assertThat(RedactionPlan.of(source, screening.screen(both), screening.ruleSet())
                            .covers())
                    .hasSize(1);
        }

        @Test
        void when_the_report_is_of_another_text_or_of_other_rules_then_it_is_refused() {
            var report = screening.screen(source);

            assertThatThrownBy(() -> RedactionPlan.of(SourceText.of("别的"), report, screening.ruleSet()))
                    .hasMessageContaining("screen this text with these rules first");
            assertThatThrownBy(() ->
                            RedactionPlan.of(source, report, screening(PHONE).ruleSet()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class given_a_person {
        private final Screening screening = screening(PHONE);
        private final SourceText source = SourceText.of("王大妈，电话13812345678。");
        private final RedactionPlan plan = plan(source, screening);
        private final Finding finding = screening.screen(source).findings().get(0);

        @Test
        void when_a_passage_is_added_then_it_is_covered_with_ground_and_reason() {
            RedactedText redacted =
                    RedactedText.of(source, plan.adding(0, new TextSpan(0, 3), PRIVACY, "低保户姓名"), screening);

            assertThat(redacted.text().part(0).text()).isEqualTo("███，电话138****5678。");
            assertThat(redacted.redactions().get(0).reasons()).containsExactly(new Cover.Why(null, PRIVACY, "低保户姓名"));
            assertThat(plan.covers()).as("the plan itself is as it was").hasSize(1);
        }

        @Test
        void when_a_finding_is_released_then_it_stands_and_the_second_screening_lets_it() {
            RedactionPlan released = plan.releasing(finding, "本机关值班电话");
            RedactedText redacted = RedactedText.of(source, released, screening);

            assertThat(redacted.text().part(0).text()).isEqualTo(source.part(0).text());
            assertThat(redacted.redactions()).isEmpty();
            assertThat(redacted.proof().findings()).hasSize(1);
            assertThat(released.releases()).extracting(Release::reason).containsExactly("本机关值班电话");
        }

        @Test
        void when_one_of_two_is_released_then_the_other_is_covered() {
            SourceText two = SourceText.of("13812345678，13912345678");
            List<Finding> both = screening.screen(two).findings();
            RedactedText redacted =
                    RedactedText.of(two, plan(two, screening).releasing(both.get(1), "办公电话"), screening);

            assertThat(redacted.text().part(0).text()).isEqualTo("138****5678，13912345678");
        }

        @Test
        void when_no_reason_is_given_then_it_is_refused() {
            assertThatThrownBy(() -> plan.adding(0, new TextSpan(0, 3), PRIVACY, " "))
                    .hasMessageContaining("blank");
            assertThatThrownBy(() -> plan.releasing(finding, "")).hasMessageContaining("blank");
        }

        @Test
        void when_the_plan_has_no_such_finding_then_it_cannot_be_released() {
            Finding other = screening(pattern("r.other", "1\\d{10}").build())
                    .screen(source)
                    .findings()
                    .get(0);

            assertThatThrownBy(() -> plan.releasing(other, "理由"))
                    .hasMessageContaining("the plan has no such finding: r.other v1");
        }

        @Test
        void when_an_added_passage_lies_beyond_its_part_then_it_is_refused() {
            RedactionPlan beyond = plan.adding(0, new TextSpan(18, 99), PRIVACY, "理由");
            RedactionPlan nowhere = plan.adding(7, new TextSpan(0, 1), PRIVACY, "理由");

            assertThatThrownBy(() -> beyond.redactions(source))
                    .hasMessage("a cover ends at 99, its part has 18 positions");
            assertThatThrownBy(() -> nowhere.redactions(source)).hasMessageContaining("got 7");
        }

        @Test
        void when_an_added_passage_cuts_a_character_then_all_of_it_is_covered() {
            SourceText emoji = SourceText.of("a😀😀b");
            RedactionPlan cut = plan(emoji, screening).adding(0, new TextSpan(2, 4), PRIVACY, "理由");

            assertThat(cut.redactions(emoji))
                    .singleElement()
                    .satisfies(r -> assertThat(r.span()).isEqualTo(new TextSpan(1, 5)));
            assertThat(RedactedText.of(emoji, cut, screening).text().part(0).text())
                    .isEqualTo("a██b");
        }

        @Test
        void when_the_plan_meets_another_source_then_it_is_refused() {
            SourceText other = SourceText.of("王大妈，电话13812345679。");

            assertThatThrownBy(() -> plan.redactions(other)).hasMessageContaining("made for another source");
            assertThatThrownBy(() -> RedactedText.of(other, plan, screening))
                    .hasMessageContaining("made for another source");
            assertThatThrownBy(() -> SecondScreening.of(other, plan)).hasMessageContaining("made for another source");
        }

        @Test
        void when_the_second_screening_has_other_rules_or_options_then_it_is_refused() {
            Screening weaker = screening(new ScreeningOptions(DAY, 1, "CN", false), PHONE);
            Screening other = screening(pattern("r.else", "x{9}").build());

            for (Screening wrong : List.of(weaker, other)) {
                assertThatThrownBy(() -> RedactedText.of(source, plan, wrong))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("made with other rules or options");
            }
        }
    }

    @Nested
    class given_a_mark_that_may_not_be_covered {
        private final Rule mark = term("r.mark", "绝密")
                .redaction(RedactionStyle.NOT_PERMITTED)
                .ground(NonDisclosureGround.STATE_SECRET)
                .basis(LegalBasis.of("保守国家秘密法", "1"))
                .build();
        private final Screening screening = screening(mark, PHONE);
        private final SourceText source = SourceText.of("绝密 13812345678");

        @Test
        void when_it_stands_then_nothing_is_handed_out() {
            RedactionPlan plan = plan(source, screening);

            assertThat(plan.blockers()).hasSize(1);
            assertThat(plan.covers()).hasSize(1);
            assertThatThrownBy(() -> RedactedText.of(source, plan, screening))
                    .isInstanceOf(RedactionRefusedException.class)
                    .hasMessageContaining("holds what may not be covered and published");
        }

        @Test
        void when_a_person_released_it_then_the_rest_is_covered() {
            RedactionPlan plan = plan(source, screening);
            RedactionPlan released = plan.releasing(plan.blockers().get(0), "已解密");

            assertThat(RedactedText.of(source, released, screening)
                            .text()
                            .part(0)
                            .text())
                    .isEqualTo("绝密 138****5678");
        }

        @Test
        void when_it_is_written_into_a_cover_then_that_is_refused() {
            assertThatThrownBy(() -> new Cover(
                            0, new TextSpan(0, 2), RedactionStyle.NOT_PERMITTED, new Cover.Why(null, null, "x")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void when_names_are_covered_then_persons_are_told_apart_throughout_the_text() {
        Rule name = styled("r.name", "(张|欧阳)(三|四|修)", new RedactionStyle(RedactionStyle.Kind.PERSON_NAME, null))
                .build();

        assertThat(redacted("张三、张四和欧阳修；张三。", name)).isEqualTo("张某1、张某2和欧阳某；张某1。");
    }

    @Test
    void when_a_jurisdiction_has_its_mask_then_it_is_applied() {
        var masks = List.of(
                org.gongkai.TestRules.MASKS,
                new org.gongkai.rule.MaskTable(
                        "cn-350481", "永安", java.util.Map.of("phone", new org.gongkai.rule.Mask(2, 3, null))));
        var set = org.gongkai.rule.RuleSet.of(
                List.of(org.gongkai.TestRules.pack("test", masks, java.util.List.of(), PHONE)));
        Screening there = Screening.of(set, new ScreeningOptions(DAY, 2, "CN-350481", false));
        SourceText source = SourceText.of("13812345678");

        assertThat(RedactedText.of(source, plan(source, there), there)
                        .text()
                        .part(0)
                        .text())
                .isEqualTo("13******678");
    }
}
