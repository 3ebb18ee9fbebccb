package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "HIDDEN, 名单 row 7, 隐藏内容 名单第7行",
        "HIDDEN, unused string 5, 隐藏内容 未使用的字符串5",
        "HIDDEN, cache 1 row 3, 隐藏内容 缓存1第3行",
        "HIDDEN, script 2, 隐藏内容 脚本2",
        "HIDDEN, scripted row 2, 隐藏内容 scripted第2行",
        "HIDDEN, page 3 content order, 隐藏内容 第3页（内容顺序）",
        "HIDDEN, table 1 row 2, 隐藏内容 表格1第2行",
        "ATTRIBUTE, link 3, 标记属性 链接3",
        "ATTRIBUTE, a href 1, 标记属性 a href 1",
        "PROPERTY, last author, 文档属性 最后修改者",
        "PROPERTY, custom 2, 文档属性 自定义2",
        "PROPERTY, 办理人, 文档属性 办理人",
        "REVISION, 1 page 2, 历史版本1第2页",
        "CELL, page 3!B7, page 3!B7",
        "CELL, table 1 row 2 column 3, 表格1第2行第3列",
        "SHEET_ROW, page 3 row 2, page 3第2行",
        "MAIL_HEADER, Subject, 邮件头 Subject",
    })
    void when_places_are_told_in_chinese_then_words_are_and_names_are_not(PlaceKind kind, String label, String zh) {
        assertThat(Place.of(kind, label).in(Locale.CHINESE)).isEqualTo(zh);
    }
}
