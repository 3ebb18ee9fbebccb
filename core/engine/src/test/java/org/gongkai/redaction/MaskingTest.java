package org.gongkai.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.rule.Mask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
    private static String mask(int first, int last, String value) {
        return Masking.apply(new Mask(first, last, null), value);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 4, 13812345678, 138****5678",
        "2, 3, 11010519491231002X, 11*************02X",
        "3, 4, １３８１２３４５６７８, １３８****５６７８",
        "3, 4, 138 1234-5678, 138 ****-5678",
        "0, 4, 13812345678, *******5678",
        "0, 0, 13812345678, ***********",
        "1, 1, 😀𠮷b, 😀*b",
        "3, 4, 1234567, *******",
        "3, 4, 12, **",
    })
    void when_a_mask_is_applied_then_first_and_last_stay(int first, int last, String value, String masked) {
        assertThat(mask(first, last, value)).isEqualTo(masked);
    }

    @Test
    void when_a_value_is_too_short_for_its_mask_then_nothing_of_it_stays() {
        assertThat(mask(3, 4, "1234567")).isEqualTo("*******");
        assertThat(mask(3, 4, "12345678")).isEqualTo("123*5678");
    }

    @Test
    void when_tabs_and_line_breaks_stand_in_the_value_then_they_stay_and_the_unseen_goes() {
        assertThat(mask(3, 4, "138\t1234\r\n56\u200B7\u03018")).isEqualTo("138\t****\r\n5678");
        assertThat(Masking.cover("张 三\t李\n四\u200B")).isEqualTo("███\t█\n█");
    }

    @ParameterizedTest
    @CsvSource({"a@b.cn, *@b.cn", "abc@b.cn, a**@b.cn", "@b.cn, @****", "abc, a**", "a@, *@", "*@b.cn, ██████"})
    void when_all_from_a_character_on_is_kept_then_only_what_stands_before_is_masked(String value, String masked) {
        assertThat(Masking.apply(new Mask(1, 0, "@"), value)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"*, █", "***, ███", "█, *", "'', ███", "\u200B, ███", "' ', █"})
    void when_the_value_reads_like_its_own_cover_then_the_cover_differs_all_the_same(String value, String masked) {
        assertThat(mask(3, 4, value)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"█, ██", "███, ████", "'', ███", "' ', █", "█\u200B, █"})
    void when_a_bar_is_covered_by_a_bar_then_it_is_longer(String value, String covered) {
        assertThat(Masking.cover(value)).isEqualTo(covered);
    }

    @Test
    void when_nothing_but_breaks_is_covered_then_they_stay_and_a_bar_is_added() {
        assertThat(Masking.cover("\t\n")).isEqualTo("\t\n█");
    }
}
