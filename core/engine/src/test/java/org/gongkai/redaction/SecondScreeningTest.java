package org.gongkai.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pattern;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.term;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.rule.Condition;
import org.gongkai.rule.FieldForm;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rule.RulePart;
import org.gongkai.screening.Screening;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;

class SecondScreeningTest {
    private static RedactionPlan plan(SourceText source, Screening screening) {
        return RedactionPlan.of(source, screening.screen(source), screening.ruleSet());
    }

    @Test
    void when_a_mask_leaves_what_its_own_rule_finds_then_nothing_is_handed_out() {
        Rule leaky = pattern("r.leaky", "[\\d*]{11}")
                .redaction(RedactionStyle.mask("phone"))
                .build();
        Screening screening = screening(leaky);
        SourceText source = SourceText.of("电话13812345678");

        assertThatThrownBy(() -> RedactedText.of(source, plan(source, screening), screening))
                .isInstanceOfSatisfying(RedactionRefusedException.class, refused -> {
                    assertThat(refused).hasMessage("the second screening still finds r.leaky at text");
                    assertThat(refused.says(Locale.CHINA)).isEqualTo("遮盖后复查仍发现：测试（全文）");
                });
    }

    @Test
    void when_the_value_of_a_field_is_covered_then_the_cover_that_stands_there_now_is_no_leak() {
        Screening screening = screening(name("r.name").build());
        SourceText source = SourceText.of("姓名：张三，联系人：李四");
        RedactedText redacted = RedactedText.of(source, plan(source, screening), screening);

        assertThat(redacted.text().part(0).text()).isEqualTo("姓名：张某，联系人：李某");
        assertThat(redacted.proof().findings()).hasSize(2);
        SecondScreening second = SecondScreening.of(source, plan(source, screening));
        assertThatThrownBy(() -> second.require(SourceText.of("姓名：张某，联系人：李四"), screening))
                .hasMessageContaining("still finds r.name");
    }

    @Test
    void when_another_rule_finds_the_cover_of_a_field_then_nothing_is_handed_out() {
        Screening screening =
                screening(name("r.name").build(), pattern("r.other", "张某").build());
        SourceText source = SourceText.of("姓名：张三");

        assertThatThrownBy(() -> RedactedText.of(source, plan(source, screening), screening))
                .hasMessageContaining("still finds r.other");
    }

    private static RuleBuilder name(String id) {
        FieldForm form = new FieldForm(List.of("姓名", "联系人"), "\\p{Han}{2,4}", 40);
        return rule(id).find("name", RulePart.field(form).build())
                .when(Condition.parse("name"))
                .redaction(new RedactionStyle(RedactionStyle.Kind.PERSON_NAME, null));
    }

    @Test
    void when_covering_makes_a_new_finding_then_nothing_is_handed_out() {
        Screening screening = screening(
                pattern("r.label", "甲")
                        .redaction(new RedactionStyle(RedactionStyle.Kind.LABEL, "密"))
                        .build(),
                term("r.made", "机密").build());
        SourceText source = SourceText.of("机甲");

        assertThatThrownBy(() -> RedactedText.of(source, plan(source, screening), screening))
                .hasMessageContaining("still finds r.made");
    }

    @Test
    void when_another_occurrence_of_the_rule_survives_in_a_copy_then_a_release_of_one_does_not_free_it() {
        Screening screening = screening(pattern("r.phone", "1\\d{10}").build());
        SourceText source = SourceText.of("13812345678 13912345678");
        RedactionPlan plan = plan(source, screening);
        RedactionPlan released =
                plan.releasing(screening.screen(source).findings().get(0), "办公电话");
        SecondScreening second = SecondScreening.of(source, released);

        assertThat(second.require(SourceText.of("x 13812345678 y"), screening).findings())
                .hasSize(1);
        assertThatThrownBy(() -> second.require(SourceText.of("13812345678 13912345678"), screening))
                .isInstanceOf(RedactionRefusedException.class);
    }

    @Test
    void when_a_check_fails_the_second_time_then_nothing_is_handed_out() {
        AtomicBoolean fails = new AtomicBoolean();
        Rule rule = rule("r.fails")
                .find(
                        "a",
                        RulePart.pattern("\\d{4}")
                                .checked(new NamedCheck("fails", "x", number -> {
                                    if (fails.get()) {
                                        throw new IllegalStateException(number);
                                    }
                                    return number.equals("1111");
                                }))
                                .build())
                .when(Condition.parse("a"))
                .build();
        Screening screening = screening(rule);
        SourceText source = SourceText.of("1111 2222");
        RedactionPlan plan = plan(source, screening);
        fails.set(true);

        assertThatThrownBy(() -> RedactedText.of(source, plan, screening))
                .isInstanceOf(RedactionRefusedException.class)
                .hasMessageStartingWith("the second screening failed: a recogniser was absent or failed")
                .hasMessageNotContaining("2222");
    }

    @Test
    void when_the_source_had_gaps_then_the_copy_has_them_too_and_the_proof_tells() {
        Screening screening = screening(term("r.r", "秘密").build());
        SourceText source = SourceText.builder("x")
                .part(Place.of(PlaceKind.TEXT), "秘密")
                .dated(DAY)
                .gap(Gap.of(GapCause.IMAGE_ONLY))
                .gap(Gap.of(GapCause.RECOGNISER).saying("人名", "names"))
                .build();

        RedactedText redacted = RedactedText.of(source, plan(source, screening), screening);

        assertThat(redacted.text().gaps()).isEqualTo(source.gaps());
        assertThat(redacted.text().date()).isEqualTo(DAY);
        assertThat(redacted.proof().isComplete()).isFalse();
        assertThat(redacted.text().name()).isEqualTo("x");
    }
}
