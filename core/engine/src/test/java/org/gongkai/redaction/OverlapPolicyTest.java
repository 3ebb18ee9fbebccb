package org.gongkai.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.pattern;
import static org.gongkai.TestRules.screening;
import static org.gongkai.redaction.Plans.label;
import static org.gongkai.redaction.Plans.plan;
import static org.gongkai.redaction.Plans.redacted;
import static org.gongkai.redaction.Plans.styled;

import java.util.List;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.screening.Screening;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;

/** Covers that overlap make one stretch; how it reads is a stated policy. */
class OverlapPolicyTest {
    @Test
    void when_one_that_hides_all_covers_the_others_then_it_decides() {
        assertThat(redacted(
                        "x138y",
                        styled("r.a", "\\d{3}", label("［隐去］")).build(),
                        styled("r.b", "\\d{2}", RedactionStyle.mask("phone")).build()))
                .isEqualTo("x［隐去］y");
    }

    @Test
    void when_one_would_keep_what_another_hides_then_a_bar_covers_both() {
        Rule wide = styled("r.wide", "\\d{11}", RedactionStyle.mask("phone")).build();

        assertThat(redacted("13812345678", wide, pattern("r.inner", "138").build()))
                .isEqualTo("███████████");
        assertThat(redacted(
                        "13812345678",
                        wide,
                        styled("r.other", "\\d{11}", RedactionStyle.mask("id")).build()))
                .isEqualTo("███████████");
        assertThat(redacted(
                        "13812345678",
                        wide,
                        styled("r.same", "\\d{11}", RedactionStyle.mask("phone"))
                                .build()))
                .isEqualTo("138****5678");
    }

    @Test
    void when_two_cover_the_same_and_one_hides_all_then_it_decides_whatever_its_name() {
        for (String id : List.of("r.a", "r.z")) {
            assertThat(redacted(
                            "13812345678",
                            styled("r.m", "\\d{11}", RedactionStyle.mask("phone"))
                                    .build(),
                            styled(id, "\\d{11}", label("隐")).build()))
                    .isEqualTo("隐");
        }
    }

    @Test
    void when_none_covers_the_other_then_a_bar_covers_both_and_all_reasons_are_kept() {
        Screening screening = screening(
                styled("r.a", "[a-m]{3}", label("甲")).build(),
                styled("r.b", "[c-z]{3}", label("乙")).build());
        SourceText source = SourceText.of("-abcxy-");
        RedactedText redacted = RedactedText.of(source, plan(source, screening), screening);

        assertThat(redacted.text().part(0).text()).isEqualTo("-█████-");
        assertThat(redacted.redactions())
                .singleElement()
                .satisfies(
                        r -> assertThat(r.reasons()).extracting(Cover.Why::rule).containsExactly("r.a", "r.b"));
    }

    @Test
    void when_they_only_touch_then_each_reads_its_own_way() {
        assertThat(redacted(
                        "ab12",
                        styled("r.a", "[ab]{2}", label("甲")).build(),
                        styled("r.b", "\\d{2}", label("乙")).build()))
                .isEqualTo("甲乙");
    }
}
