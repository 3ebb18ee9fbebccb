package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPartTest {
    private static TextPart part(String text) {
        return SourceText.of(text).part(0);
    }

    @Nested
    class given_pairs_of_surrogates {
        private final TextPart part = part("a😀𠮷b\uD83Dc\uDE00");

        @ParameterizedTest
        @CsvSource({
            "0,1,0,1", "1,3,1,2", "3,5,2,3", "5,6,3,4", "0,9,0,7", "6,7,4,5", "8,9,6,7", "1,2,1,2", "2,3,1,2", "2,4,1,3"
        })
        void when_a_span_is_counted_in_code_points_then_pairs_count_once(int start, int end, int from, int to) {
            assertThat(part.codePoints(new TextSpan(start, end))).isEqualTo(new TextSpan(from, to));
        }

        @Test
        void when_the_span_reaches_beyond_the_part_then_it_is_refused() {
            assertThatThrownBy(() -> part.codePoints(new TextSpan(8, 10)))
                    .hasMessage("the span ends at 10, the part has 9 positions");
        }
    }

    @Nested
    class given_finer_places {
        private final TextPart row = SourceText.builder("x")
                .part(
                        Place.of(PlaceKind.TABLE_ROW, "1 row 1"),
                        "张三\t李四\t",
                        List.of(mark(0, "A1"), mark(3, "B1"), mark(6, "C1")))
                .build()
                .part(0);

        private PlaceMark mark(int from, String cell) {
            return new PlaceMark(from, Place.of(PlaceKind.CELL, cell));
        }

        @Test
        void when_asked_for_a_position_then_the_last_mark_before_it_answers() {
            assertThat(IntStream.range(0, 7)
                            .mapToObj(i -> row.placeAt(i).label())
                            .toList())
                    .containsExactly("A1", "A1", "A1", "B1", "B1", "B1", "C1");
        }

        @Test
        void when_no_mark_lies_before_then_the_part_s_own_place_answers() {
            TextPart late = SourceText.builder("x")
                    .part(Place.of(PlaceKind.PARAGRAPH, 3), "abc", List.of(mark(2, "A1")))
                    .build()
                    .part(0);

            assertThat(late.placeAt(1)).isEqualTo(Place.of(PlaceKind.PARAGRAPH, 3));
            assertThat(late.placeAt(2).label()).isEqualTo("A1");
        }

        @Test
        void when_marks_lie_out_of_order_or_beyond_then_they_are_refused() {
            SourceText.Builder builder = SourceText.builder("x");

            assertThatThrownBy(() -> builder.part(Place.of(PlaceKind.TEXT), "abc", List.of(mark(2, "B"), mark(1, "A"))))
                    .hasMessageContaining("got 1");
            assertThatThrownBy(() -> builder.part(Place.of(PlaceKind.TEXT), "abc", List.of(mark(4, "A"))))
                    .hasMessageContaining("got 4");
        }
    }

    @Test
    void when_a_distance_is_measured_then_what_nobody_sees_does_not_count() {
        String text = "甲\u200B\u0301😀\uDB40\uDD00乙丙";
        TextPart part = part(text);
        int end = text.indexOf('丙');

        assertThat(part.isWithin(1, end, 2)).isTrue();
        assertThat(part.isWithin(1, end, 1)).isFalse();
        assertThat(part.isWithin(3, 3, 0)).isTrue();
    }

    @Property
    void code_points_agree_with_the_jdk(@ForAll String text, @ForAll int a, @ForAll int b) {
        int start = Math.floorMod(a, text.length() + 1);
        int end = start + 1 + Math.floorMod(b, 20);
        if (end > text.length() || isInPair(text, start) || isInPair(text, end)) {
            return;
        }

        assertThat(part(text).codePoints(new TextSpan(start, end)))
                .isEqualTo(new TextSpan(text.codePointCount(0, start), text.codePointCount(0, end)));
    }

    private static boolean isInPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
