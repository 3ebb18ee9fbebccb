package org.gongkai.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;

class CharacterRangeTest {
    @Test
    void when_the_part_has_lines_then_characters_count_within_the_line_and_a_pair_counts_once() {
        SourceText source = SourceText.builder("a")
                .part(
                        Place.of(PlaceKind.TEXT),
                        "😀一\n😀：13900001234",
                        List.of(
                                new PlaceMark(0, Place.of(PlaceKind.LINE, 1)),
                                new PlaceMark(4, Place.of(PlaceKind.LINE, 2))))
                .build();
        DocumentResult result = Samples.result("a", source);

        CharacterRange range = CharacterRange.of(
                source.part(0), result.report().findings().get(0).location());

        assertThat(range).isEqualTo(new CharacterRange(3, 13));
        assertThat(range.in(Locale.CHINESE)).isEqualTo("第 3–13 字");
        assertThat(range.in(Locale.ENGLISH)).isEqualTo("characters 3–13");
    }

    @Test
    void when_it_ends_before_it_starts_then_it_is_refused() {
        assertThatThrownBy(() -> new CharacterRange(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CharacterRange(0, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
