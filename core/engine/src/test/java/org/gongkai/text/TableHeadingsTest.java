package org.gongkai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableHeadingsTest {
    private final SourceText.Builder builder = SourceText.builder("x");

    private TextPart row(String label, String... cells) {
        return row(Place.of(PlaceKind.TABLE_ROW, label), cells);
    }

    private TextPart row(Place place, String... cells) {
        List<PlaceMark> marks = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < cells.length; i++) {
            marks.add(new PlaceMark(at, Place.of(PlaceKind.CELL, "column " + i)));
            at += cells[i].length() + 1;
        }
        int id = builder.nextPart();
        return builder.part(place, String.join("\t", cells), marks).build().part(id);
    }

    @Test
    void when_the_first_row_reads_as_headings_then_it_stands_above_the_rows_below() {
        TextPart first = row("1 row 1", "姓名", " 身份证号\n（18位）", "");
        TextPart second = row("1 row 2", "甲", "530000", "");

        assertThat(first.headings()).isEmpty();
        assertThat(second.headings()).containsExactly("姓名", "身份证号\n（18位）", "");
        assertThat(second.headingAt(3)).isEqualTo("身份证号\n（18位）");
    }

    @Test
    void when_a_title_runs_over_the_table_then_the_row_below_it_holds_the_headings() {
        row("1 row 1", "人员名单");
        row("1 row 2", "姓名", "电话");

        assertThat(row("1 row 3", "甲", "1").headings()).containsExactly("姓名", "电话");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13900000001", "这一格写着很长的一段话，显然不是什么列标题，而是正文内容本身"})
    void when_the_first_row_holds_data_then_nothing_is_a_heading(String cell) {
        row("1 row 1", "甲", cell);

        assertThat(row("1 row 2", "乙", "2").headings()).isEmpty();
    }

    @Test
    void when_rows_differ_in_cells_or_table_or_file_then_the_headings_are_not_theirs() {
        row("1 row 1", "姓名", "电话");

        assertThat(row("1 row 2", "甲", "1", "x").headings()).isEmpty();
        assertThat(row("2 row 2", "甲", "1").headings()).isEmpty();
        assertThat(row(Place.of(PlaceKind.TABLE_ROW, "1 row 2").within("a.docx"), "甲", "1")
                        .headings())
                .isEmpty();
        assertThat(row(Place.of(PlaceKind.HIDDEN, "table 1 row 3"), "甲", "1").headings())
                .as("a row with what is hidden in it")
                .containsExactly("姓名", "电话");
    }

    private TextPart sheetRow(int row, String... columnsAndCells) {
        List<PlaceMark> marks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columnsAndCells.length; i += 2) {
            text.append(i == 0 ? "" : "\t");
            marks.add(new PlaceMark(text.length(), Place.of(PlaceKind.CELL, "名单!" + columnsAndCells[i] + row)));
            text.append(columnsAndCells[i + 1]);
        }
        int id = builder.nextPart();
        Place place = Place.of(PlaceKind.SHEET_ROW, "名单 row " + row);
        return builder.part(place, text.toString(), marks).build().part(id);
    }

    @Test
    void when_rows_of_a_sheet_leave_columns_out_then_each_cell_has_the_heading_of_its_own_column() {
        sheetRow(1, "A", "人员名单");
        sheetRow(2, "A", "姓名", "B", "护照", "D", "备注");

        assertThat(sheetRow(4, "A", "甲", "D", "无").headings()).containsExactly("姓名", "备注");
        assertThat(sheetRow(5, "B", "1").headings()).containsExactly("护照");
        assertThat(sheetRow(6, "A", "乙", "C", "x").headings()).containsExactly("姓名", "");
    }

    @Test
    void when_another_sheet_begins_then_it_has_headings_of_its_own() {
        sheetRow(1, "A", "姓名", "B", "护照");

        assertThat(row(Place.of(PlaceKind.SHEET_ROW, "名单2 row 2"), "甲", "1").headings())
                .isEmpty();
    }
}
