package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.XlsxFixture.MAIN;
import static org.gongkai.documents.XlsxFixture.SHEET_ML;
import static org.gongkai.documents.XlsxFixture.number;
import static org.gongkai.documents.XlsxFixture.row;

import java.util.List;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What stands above the cells of a sheet")
class XlsxHeadingsTest {
    private static final String DATA = row(3, "张某", "4299", "科长") + row(4, "李某", "5399", "科员");

    private static List<String> headings(XlsxFixture fixture, String place) {
        SourceText source =
                DocumentReader.withDefaults().open("a.xlsx", fixture.build()).source();
        return source.parts().stream()
                .filter(part -> part.place().toString().equals(place))
                .findFirst()
                .map(TextPart::headings)
                .orElseThrow();
    }

    @Nested
    class given_a_header_row {
        @Test
        void when_rows_stand_below_then_they_have_its_words_and_it_has_none() {
            XlsxFixture sheet = XlsxFixture.of(row(2, "姓名", "证件\n号码", "职务") + DATA);

            assertThat(headings(sheet, "Sheet1 row 4")).containsExactly("姓名", "证件号码", "职务");
            assertThat(headings(sheet, "Sheet1 row 2")).isEmpty();
        }

        @Test
        void when_cells_are_empty_then_each_has_the_heading_of_its_own_column() {
            XlsxFixture sheet = XlsxFixture.of(row(2, "姓名", "证件号码", "职务") + row(3, "", "5399"));

            assertThat(headings(sheet, "Sheet1 row 3")).containsExactly("证件号码");
        }

        @Test
        void when_a_merged_title_and_a_note_stand_above_then_they_are_passed_over() {
            XlsxFixture sheet = XlsxFixture.of(row(1, "2026年拟录用人员名单")
                            + row(2, "单位：某局", "日期：2026年")
                            + row(3, "姓名", "证件号码", "职务")
                            + row(4, "张某", "4299", "科长"))
                    .after("<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>");

            assertThat(headings(sheet, "Sheet1 row 4")).containsExactly("姓名", "证件号码", "职务");
        }

        @Test
        void when_it_stands_again_further_down_then_it_is_a_header_there_too() {
            XlsxFixture sheet = XlsxFixture.of(
                    row(2, "姓名", "证件号码", "职务") + DATA + row(5, "姓名", "证件号码", "职务") + row(6, "王某", "1", "科员"));

            assertThat(headings(sheet, "Sheet1 row 5")).isEmpty();
            assertThat(headings(sheet, "Sheet1 row 6")).containsExactly("姓名", "证件号码", "职务");
        }

        @Test
        void when_another_block_has_another_header_then_that_one_counts() {
            XlsxFixture sheet = XlsxFixture.of(row(2, "姓名", "证件号码", "职务") + DATA + row(8, "单位", "金额") + "<row r=\"9\">"
                    + XlsxFixture.inline("A9", "某局") + number("B9", "12") + "</row>");

            assertThat(headings(sheet, "Sheet1 row 9")).containsExactly("单位", "金额");
        }

        @Test
        void when_a_blank_row_parts_the_data_then_the_header_still_counts() {
            XlsxFixture sheet = XlsxFixture.of(row(2, "姓名", "证件号码", "职务") + DATA + "<row r=\"7\">"
                    + XlsxFixture.inline("A7", "王某") + number("B7", "42991234") + number("C7", "3") + "</row>");

            assertThat(headings(sheet, "Sheet1 row 7")).containsExactly("姓名", "证件号码", "职务");
        }

        @Test
        void when_a_heading_is_a_sentence_then_it_is_none() {
            XlsxFixture sheet = XlsxFixture.of(
                    row(2, "姓名", "证件号码", "说".repeat(41), "职务", "备注", "等次") + row(3, "张某", "1", "2", "3", "4", "5"));

            assertThat(headings(sheet, "Sheet1 row 3")).containsExactly("姓名", "证件号码", "", "职务", "备注", "等次");
        }
    }

    @Nested
    class given_merged_headings {
        @Test
        void when_groups_stand_above_then_both_levels_are_told() {
            XlsxFixture sheet = XlsxFixture.of(
                            row(1, "姓名", "联系方式", "", "备注") + row(2, "", "手机", "邮箱") + row(3, "张某", "1", "2", "3"))
                    .after("<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:D2\"/>"
                            + "</mergeCells>");

            assertThat(headings(sheet, "Sheet1 row 3")).containsExactly("姓名", "联系方式 手机", "联系方式 邮箱", "备注");
            assertThat(headings(sheet, "Sheet1 row 2")).isEmpty();
        }

        @Test
        void when_one_heading_spans_columns_then_it_stands_above_each() {
            XlsxFixture sheet = XlsxFixture.of(row(1, "序号", "联系方式") + row(2, "1", "2", "3"))
                    .after("<mergeCells><mergeCell ref=\"B1:C1\"/></mergeCells>");

            assertThat(headings(sheet, "Sheet1 row 2")).containsExactly("序号", "联系方式", "联系方式");
        }
    }

    @Nested
    class given_no_header_row {
        @Test
        void when_the_first_row_is_data_then_there_are_none() {
            assertThat(headings(
                            XlsxFixture.of(row(1, "张某", "13900001234") + row(2, "李某", "13900001235")), "Sheet1 row 2"))
                    .isEmpty();
        }

        @Test
        void when_it_is_a_form_of_labels_and_values_then_there_are_none() {
            assertThat(headings(XlsxFixture.of(row(1, "姓名：", "张某") + row(2, "电话：", "1390")), "Sheet1 row 2"))
                    .isEmpty();
        }

        @Test
        void when_a_table_names_its_columns_then_they_count() {
            XlsxFixture sheet = XlsxFixture.of(row(1, "13900001234", "x@y") + row(2, "13900001235", "z@y"))
                    .sheetPart(
                            "table",
                            SHEET_ML + "table+xml",
                            "<table" + MAIN
                                    + " id=\"1\" displayName=\"t\" ref=\"A1:B2\" headerRowCount=\"0\"><tableColumns>"
                                    + "<tableColumn id=\"1\" name=\"手机\"/><tableColumn id=\"2\" name=\"邮_x000a_箱\"/>"
                                    + "</tableColumns></table>");

            assertThat(headings(sheet, "Sheet1 row 1")).containsExactly("手机", "邮箱");
        }

        @Test
        void when_there_is_one_column_then_its_first_short_cell_counts() {
            XlsxFixture sheet = XlsxFixture.of(row(1, "姓名") + row(2, "张某") + row(3, "李某"));

            assertThat(headings(sheet, "Sheet1 row 3")).containsExactly("姓名");
        }
    }
}
