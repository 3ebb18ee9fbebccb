package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {
    private static String fold(String text, Fold... folds) {
        return FoldTable.of(Set.of(folds)).fold(text);
    }

    @ParameterizedTest
    @CsvSource({
        "WIDTH, ＡＢｚ１２（）％, ABz12()%",
        "WIDTH, ﹙﹚﹣, ()-",
        "WIDTH, 𝟏𝟐𝟛, 123",
        "CASE, aBzé, ABZé",
        "TRADITIONAL, 絕祕機國⺟, 绝秘机国母",
        "DIGIT, 二〇٢５०, 二0250",
        "DIGIT, 𝟏𑁦𐒠, 100",
        "DASH, a‐–—−－─━b, a-------b",
        "INVISIBLE, 绝\u200B\u00AD\uFEFF\uFE0F\u202E密, 绝密",
        "COMBINING, 绝\u0301\u20DD\u302A密, 绝密",
    })
    void when_folded_then_as_the_table_says(Fold fold, String text, String folded) {
        assertThat(fold(text, fold)).isEqualTo(folded);
        for (Fold other : EnumSet.complementOf(EnumSet.of(fold))) {
            assertThat(fold("绝A1", other)).isEqualTo("绝A1");
        }
    }

    @Test
    void when_only_width_is_folded_then_digits_of_other_scripts_stay() {
        assertThat(fold("𐒠٢", Fold.WIDTH)).isEqualTo("𐒠٢");
    }

    @Test
    void when_blanks_of_any_width_are_folded_then_they_are_blanks_but_breaks_and_tabs_stay() {
        assertThat(fold("a\u00A0b\u3000c\u2003d\te\nf", Fold.WIDTH)).isEqualTo("a b c d\te\nf");
    }

    @Test
    void when_tags_and_selectors_of_the_rare_plane_are_folded_then_they_are_gone() {
        assertThat(fold(
                        "绝" + Character.toString(0xE0100) + Character.toString(0xE0041) + Character.toString(0x1D173)
                                + "密",
                        Fold.INVISIBLE))
                .isEqualTo("绝密");
    }

    @Test
    void when_nothing_is_folded_then_the_text_is_as_it_was() {
        String text = "a\u200B😀\uD800絕１";

        assertThat(FoldTable.of(Set.of()).fold(text)).isEqualTo(text);
    }

    @Test
    void when_characters_were_dropped_then_spans_lead_back_to_the_original() {
        String text = "\u200B绝\u200B😀\u200B密\u0301。";
        FoldedText view = FoldedText.of(text, FoldTable.of(Set.of(Fold.INVISIBLE, Fold.COMBINING)));

        assertThat(view.toString()).isEqualTo("绝😀密。");
        assertThat(view.original(0, 1)).isEqualTo(new TextSpan(1, 2));
        assertThat(view.original(1, 3)).isEqualTo(new TextSpan(3, 5));
        assertThat(view.original(0, 4)).isEqualTo(new TextSpan(1, 8));
        assertThat(view.original(4, 5)).isEqualTo(new TextSpan(8, 9));
    }

    @Test
    void when_a_rare_digit_became_an_ascii_one_then_its_span_is_the_whole_pair() {
        FoldedText view = FoldedText.of("x𝟏y", FoldTable.of(Set.of(Fold.DIGIT)));

        assertThat(view.toString()).isEqualTo("x1y");
        assertThat(view.original(1, 2)).isEqualTo(new TextSpan(1, 3));
        assertThat(view.original(2, 3)).isEqualTo(new TextSpan(3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\uDC00", "a\uD800", "\uDC00\uD800", "\uD83D\u200B\uDE00"})
    void when_half_pairs_stand_in_the_text_then_they_stay_and_lead_back(String text) {
        FoldedText view = FoldedText.of(text, FoldTable.of(EnumSet.allOf(Fold.class)));

        assertThat(view.toString()).isEqualTo(text.replace("a", "A").replace("\u200B", ""));
        assertThat(view.original(0, view.length())).isEqualTo(new TextSpan(0, text.length()));
    }

    @Test
    void when_visibility_is_asked_then_it_tells_what_a_reader_sees() {
        assertThat(Visibility.isUnseen('\u200B')).isTrue();
        assertThat(Visibility.isUnseen('\u0301')).isTrue();
        assertThat(Visibility.isUnseen(0xE0100)).isTrue();
        assertThat(Visibility.isUnseen('密')).isFalse();
        assertThat(Visibility.isUnseen('\n')).isFalse();
        assertThat(Visibility.isBlank('\u3000')).isTrue();
        assertThat(Visibility.isBlank('\t')).isFalse();
        assertThat(Visibility.isDash('—')).isTrue();
        assertThat(Visibility.isDash('一')).isFalse();
    }
}
