package org.gongkai.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void when_tricks_stand_in_it_then_each_is_replaced() {
        assertThat(PlainText.of("a\u0000b\u001b[31m\u202ec\u2066d\u200fe\uD83Df\uDC00g\uFFFFh"))
                .isEqualTo("a�b�[31m�c�d�e�f�g�h");
    }

    @Test
    void when_lines_end_in_any_way_then_they_end_in_one() {
        assertThat(PlainText.of("a\r\nb\rc\nd\te\r")).isEqualTo("a\nb\nc\nd\te\n");
    }

    @Test
    void when_all_is_plain_then_nothing_changes() {
        assertThat(PlainText.of("公开😀𠮷é\u200D<&>\"'")).isEqualTo("公开😀𠮷é\u200D<&>\"'");
    }

    @Property
    void what_is_plain_stays_as_it_is(@ForAll String text) {
        String plain = PlainText.of(text);

        assertThat(PlainText.of(plain)).isEqualTo(plain);
        assertThat(plain.codePoints()).noneMatch(c -> c < ' ' && c != '\n' && c != '\t');
    }
}
