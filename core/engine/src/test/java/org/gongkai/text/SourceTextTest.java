package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    private static final Place TEXT = Place.of(PlaceKind.TEXT);

    private static String digest(String name, String... parts) {
        SourceText.Builder builder = SourceText.builder(name);
        for (String part : parts) {
            builder.part(TEXT, part);
        }
        return builder.build().digest();
    }

    @Test
    void when_read_again_then_the_digest_is_the_same_and_has_its_form() {
        assertThat(digest("a", "甲", "乙")).isEqualTo(digest("a", "甲", "乙")).matches("sha256:[0-9a-f]{64}");
        assertThat(SourceText.of("甲").digest()).isEqualTo(digest("text", "甲"));
    }

    @Test
    void when_anything_of_the_content_differs_then_the_digest_differs() {
        assertThat(digest("a", "甲", "乙"))
                .isNotEqualTo(digest("b", "甲", "乙"))
                .isNotEqualTo(digest("a", "甲乙"))
                .isNotEqualTo(digest("a", "乙", "甲"))
                .isNotEqualTo(digest("a", "甲", "乙", ""))
                .isNotEqualTo(SourceText.builder("a")
                        .part(TEXT, "甲")
                        .part(Place.of(PlaceKind.HEADER), "乙")
                        .build()
                        .digest());
        assertThat(digest("a", "x".repeat(4096) + "y")).isNotEqualTo(digest("a", "x".repeat(4096) + "z"));
    }

    @Test
    void when_the_date_of_the_document_is_known_then_it_belongs_to_the_content() {
        SourceText.Builder source = SourceText.builder("a").part(TEXT, "甲");
        String undated = source.build().digest();
        LocalDate day = LocalDate.of(2016, 11, 22);

        assertThat(source.build().date()).isNull();
        assertThat(source.dated(day).build().date()).isEqualTo(day);
        assertThat(source.build().digest())
                .isNotEqualTo(undated)
                .isNotEqualTo(source.dated(day.plusDays(1)).build().digest());
        assertThat(source.dated(null).build().digest()).isEqualTo(undated);
    }

    @Test
    void when_halves_of_surrogate_pairs_differ_then_the_digest_differs() {
        assertThat(digest("a", "\uD800")).isNotEqualTo(digest("a", "\uD801")).isNotEqualTo(digest("a", "\uFFFD"));
    }

    @Test
    void when_a_part_is_asked_for_that_is_not_there_then_it_is_refused() {
        assertThatThrownBy(() -> SourceText.of("甲").part(1)).hasMessage("the source has parts 0 to 0, got 1");
        assertThatThrownBy(() -> SourceText.of("甲").part(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void when_a_gap_is_told_then_it_names_cause_part_and_detail_in_both_languages() {
        Gap gap = Gap.of(GapCause.IMAGE_ONLY).inPart(3).saying("第2页", "page 2");

        assertThat(gap.says(Locale.CHINA)).isEqualTo("图片中的文字未审查：第2页");
        assertThat(gap.says(Locale.US)).isEqualTo("text in an image was not examined: page 2");
        assertThat(gap)
                .hasToString("gap image-only in part 3")
                .isEqualTo(Gap.of(GapCause.IMAGE_ONLY).saying("第2页", "page 2").inPart(3));
        assertThat(gap.hashCode())
                .isEqualTo(Gap.of(GapCause.IMAGE_ONLY)
                        .saying("第2页", "page 2")
                        .inPart(3)
                        .hashCode());
    }

    @Test
    void when_a_place_is_told_then_in_the_reader_s_language() {
        assertThat(Place.of(PlaceKind.PARAGRAPH, 12).in(Locale.CHINA)).isEqualTo("第12段");
        assertThat(Place.of(PlaceKind.PARAGRAPH, 12)).hasToString("paragraph 12");
        assertThat(Place.of(PlaceKind.HEADER).in(Locale.CHINA)).isEqualTo("页眉");
        assertThatThrownBy(() -> Place.of(PlaceKind.PAGE, 0)).hasMessage("places count from 1, got 0");
    }
}
