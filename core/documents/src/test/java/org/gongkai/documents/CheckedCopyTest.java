package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.redaction.RedactionPlan;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.rule.Condition;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleSet;
import org.gongkai.screening.Outcome;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningOptions;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A copy that is checked before it is handed out")
class CheckedCopyTest {
    private static final DocumentReader READER = DocumentReader.withDefaults();

    private static CheckedCopy redact(String name, String content, RedactionStyle style, String... atHand) {
        Screening screening = screening(style);
        OpenedDocument document = READER.open(name, content.getBytes(StandardCharsets.UTF_8));
        RedactionPlan plan =
                RedactionPlan.of(document.source(), screening.screen(document.source()), screening.ruleSet());
        return READER.redact(document, plan, screening, List.of(atHand));
    }

    private static Screening screening(RedactionStyle style) {
        Rule rule = Rule.builder("test.word", 1)
                .title(new Wording("试验词", "test word"))
                .says(new Wording("遮盖", "cover"))
                .kind("test-word")
                .find("word", RulePart.terms(List.of("试验专用词")).build())
                .when(Condition.parse("word"))
                .redaction(style)
                .build();
        RulePack pack = new RulePack(
                new PackEdition("test", "2026-11-25"),
                new Wording("试验", "test"),
                new RulePack.Contents(List.of(rule), List.of()),
                List.of());
        return Screening.of(RuleSet.of(List.of(pack)), ScreeningOptions.asOf(LocalDate.of(2026, 11, 25)));
    }

    @Nested
    class given_what_may_be_covered {
        @Test
        void when_all_checks_pass_then_copy_and_proof_are_handed_out() {
            CheckedCopy copy = redact("a.txt", "这里有试验专用词。", RedactionStyle.COVER);

            assertThat(new String(copy.file().bytes(), StandardCharsets.UTF_8)).isEqualTo("这里有█████。");
            assertThat(copy.redactions()).hasSize(1);
            assertThat(copy.proof().outcome()).isEqualTo(Outcome.PUBLISHABLE);
        }

        @Test
        void when_an_address_holds_the_word_in_percent_form_then_it_is_covered_there_too() {
            String percent = "%E8%AF%95%E9%AA%8C%E4%B8%93%E7%94%A8%E8%AF%8D";

            CheckedCopy copy =
                    redact("a.html", "<p><a href=\"/?q=" + percent + "\">试验专用词</a></p>", RedactionStyle.COVER);

            assertThat(new String(copy.file().bytes(), StandardCharsets.UTF_8))
                    .doesNotContain(percent)
                    .doesNotContain("试验专用词");
        }

        @Test
        void when_the_cited_attachment_is_at_hand_then_the_proof_lacks_nothing() {
            String text = "正文。\n附件：补助名单\n";

            assertThat(redact("a.txt", text, RedactionStyle.COVER).proof().isComplete())
                    .isFalse();
            assertThat(redact("a.txt", text, RedactionStyle.COVER, "补助名单.docx")
                            .proof()
                            .isComplete())
                    .isTrue();
        }
    }

    @Nested
    class given_a_risk {
        @Test
        void when_the_word_survives_in_another_spelling_then_the_leak_check_refuses() {
            String hex = "e8af95e9aa8ce4b893e794a8e8af8d";

            assertThatThrownBy(() -> redact("a.txt", "试验专用词 " + hex, RedactionStyle.COVER))
                    .isInstanceOf(RedactionRefusedException.class)
                    .hasMessageContaining("leak check")
                    .hasMessageNotContaining("试验专用词");
        }

        @Test
        void when_what_stands_in_its_place_is_found_again_then_the_second_screening_refuses() {
            RedactionStyle label = new RedactionStyle(RedactionStyle.Kind.LABEL, "［试验专用词］");

            assertThatThrownBy(() -> redact("a.txt", "这里有试验专用词。", label))
                    .isInstanceOf(RedactionRefusedException.class)
                    .hasMessageContaining("second screening");
        }

        @Test
        void when_it_may_not_be_covered_and_published_then_no_copy_is_made() {
            assertThatThrownBy(() -> redact("a.txt", "这里有试验专用词。", RedactionStyle.NOT_PERMITTED))
                    .isInstanceOf(RedactionRefusedException.class)
                    .hasMessageContaining("may not be covered");
        }
    }
}
