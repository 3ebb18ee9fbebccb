package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Places in embedded files")
class EmbeddedPlacesTest {
    private static final Place CELL = Place.of(PlaceKind.CELL, "Sheet1!B7");

    @Test
    void when_a_place_lies_in_two_files_then_the_path_tells_the_outer_one_first() {
        Place place = CELL.within("名单.xlsx").within("附件.zip");

        assertThat(place).hasToString("附件.zip › 名单.xlsx › Sheet1!B7").isNotEqualTo(CELL);
        assertThat(place.path()).containsExactly("附件.zip", "名单.xlsx");
        assertThat(place.in(Locale.CHINESE)).isEqualTo("附件.zip › 名单.xlsx › Sheet1!B7");
    }

    @Test
    void when_a_source_is_embedded_then_parts_marks_headings_and_gaps_come_along() {
        SourceText inner = SourceText.builder("名单.xlsx")
                .part(
                        Place.of(PlaceKind.SHEET_ROW, "Sheet1 row 7"),
                        "甲\t乙",
                        List.of(new PlaceMark(0, Place.of(PlaceKind.CELL, "Sheet1!A7")), new PlaceMark(2, CELL)),
                        List.of("姓名", "证件号"))
                .part(Place.of(PlaceKind.FILE_NAME), "名单")
                .gap(Gap.of(GapCause.IMAGE_ONLY).inPart(0))
                .gap(Gap.of(GapCause.LIMIT))
                .build();

        SourceText outer = SourceText.builder("附件.zip")
                .part(Place.of(PlaceKind.TEXT), "正文")
                .embed("名单.xlsx", inner)
                .build();

        TextPart row = outer.part(1);
        assertThat(row.placeAt(2)).isEqualTo(CELL.within("名单.xlsx"));
        assertThat(row.headingAt(2)).isEqualTo("证件号");
        assertThat(row.headingAt(0)).isEqualTo("姓名");
        assertThat(outer.part(2).place()).hasToString("名单.xlsx › file name");
        assertThat(outer.gaps()).extracting(Gap::part).containsExactly(1, 2);
    }

    @Test
    void when_cells_and_headings_differ_in_number_then_the_part_is_refused() {
        SourceText.Builder builder = SourceText.builder("x");

        assertThatThrownBy(() -> builder.part(CELL, "甲", List.of(new PlaceMark(0, CELL)), List.of("a", "b")))
                .hasMessageContaining("2 for 1 cells");
    }

    @Test
    void when_rows_and_annotations_are_told_in_chinese_then_numbers_are_put_in_words() {
        assertThat(Place.of(PlaceKind.SHEET_ROW, "名单 row 7").in(Locale.CHINESE)).isEqualTo("名单第7行");
        assertThat(Place.of(PlaceKind.ANNOTATION, "page 3 no. 2").in(Locale.CHINESE))
                .isEqualTo("注释 第3页第2个");
    }
}
