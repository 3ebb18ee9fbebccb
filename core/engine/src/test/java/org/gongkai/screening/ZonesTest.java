package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;

import java.util.List;
import org.gongkai.TestRules;
import org.gongkai.rule.Condition;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.Zone;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {
    private static final String MARK = "机密";

    private static List<String> foundIn(SourceText source, String... zones) {
        RulePart.Builder part = RulePart.terms(List.of(MARK));
        for (String zone : zones) {
            part.in(Zone.parse(zone).orElseThrow());
        }
        return screening(rule("r.r")
                        .find("a", part.build())
                        .when(Condition.parse("a"))
                        .build())
                .screen(source)
                .findings()
                .stream()
                .map(f -> f.location().part() + "@" + f.location().span().start())
                .toList();
    }

    private static SourceText at(Place place, String text) {
        return SourceText.builder("x").part(place, text).build();
    }

    @ParameterizedTest
    @CsvSource({
        "page-header, HEADER, true",
        "page-header, FOOTER, true",
        "page-header, PARAGRAPH, false",
        "title, TITLE, true",
        "title, TEXT, false",
        "file-name, FILE_NAME, true",
        "file-name, TITLE, false",
        "properties, PROPERTY, true",
        "properties, HEADER, false",
        "first-lines(1), PARAGRAPH, true",
        "first-lines(1), TEXT, true",
        "first-lines(1), PAGE, true",
        "first-lines(1), LINE, true",
        "first-lines(1), TABLE_ROW, true",
        "first-lines(1), TEXT_BOX, true",
        "first-lines(1), HEADER, false",
        "first-lines(1), PROPERTY, false",
        "first-lines(1), COMMENT, false",
        "first-cell, CELL, false"
    })
    void when_a_part_stands_somewhere_then_its_zone_says_whether_it_counts(
            String zone, PlaceKind kind, boolean counts) {
        assertThat(foundIn(at(Place.of(kind), MARK), zone)).hasSize(counts ? 1 : 0);
    }

    @Test
    void when_several_zones_are_named_then_one_is_enough() {
        assertThat(foundIn(at(Place.of(PlaceKind.TITLE), MARK), "page-header", "title"))
                .hasSize(1);
    }

    @Test
    void when_first_lines_are_counted_then_over_all_parts_and_only_lines_that_hold_something() {
        SourceText source = SourceText.builder("x")
                .part(Place.of(PlaceKind.HEADER), "机密\n1\n2\n3")
                .part(Place.of(PlaceKind.PARAGRAPH, 1), "\n \n\u3000\u00A0\n机密\n\n机密")
                .part(Place.of(PlaceKind.PARAGRAPH, 2), "")
                .part(Place.of(PlaceKind.PARAGRAPH, 3), "\u200B\r\n第三行机密\r\n机密")
                .part(Place.of(PlaceKind.PARAGRAPH, 4), "机密")
                .part(Place.of(PlaceKind.TEXT_BOX, 1), "机密\n机密\n机密\n机密")
                .build();

        assertThat(foundIn(source, "first-lines(3)")).containsExactly("1@6", "1@10", "3@6", "5@0", "5@3", "5@6");
        assertThat(foundIn(source, "first-lines(4)")).contains("3@10").doesNotContain("4@0");
    }

    @Test
    void when_the_99th_line_is_asked_then_it_is_the_last_that_counts() {
        assertThat(foundIn(at(Place.of(PlaceKind.TEXT), "x\n".repeat(98) + MARK + "\n" + MARK), "first-lines(99)"))
                .containsExactly("0@196");
        assertThat(foundIn(at(Place.of(PlaceKind.TEXT), "x\n".repeat(150) + MARK), "first-lines(99)"))
                .isEmpty();
        SourceText.Builder many = SourceText.builder("x");
        for (int i = 1; i <= 150; i++) {
            many.part(Place.of(PlaceKind.PARAGRAPH, i), i == 99 || i == 100 || i == 150 ? MARK : "x");
        }
        assertThat(foundIn(many.build(), "first-lines(99)")).containsExactly("98@0");
    }

    @Test
    void when_the_first_cell_is_asked_then_only_that_of_a_first_row_counts() {
        SourceText source = SourceText.builder("x")
                .part(Place.of(PlaceKind.TABLE_ROW, "1 row 1"), "表 机密\t机密")
                .part(Place.of(PlaceKind.TABLE_ROW, "1 row 2"), "机密\t机密")
                .part(Place.of(PlaceKind.TABLE_ROW, "1 row 11"), "机密\t机密")
                .part(Place.of(PlaceKind.TABLE_ROW, "2 row 1"), "机密")
                .part(Place.of(PlaceKind.TABLE_ROW, "3 row 1"), "\t机密")
                .build();

        assertThat(foundIn(source, "first-cell")).containsExactly("0@2", "3@0");
    }

    @Test
    void when_files_lie_in_a_file_then_each_has_first_lines_and_first_cells_of_its_own() {
        SourceText notice = at(Place.of(PlaceKind.PARAGRAPH, 1), MARK);
        SourceText sheet = at(Place.of(PlaceKind.SHEET_ROW, "Sheet1 row 1"), MARK + "\t" + MARK);
        SourceText archive = SourceText.builder("x.zip")
                .part(Place.of(PlaceKind.PARAGRAPH, 1), "正文")
                .embed("a.docx", notice)
                .embed("b.xlsx", sheet)
                .build();

        assertThat(foundIn(archive, "first-lines(1)")).containsExactly("1@0", "2@0", "2@3");
        assertThat(foundIn(archive, "first-cell")).containsExactly("2@0");
    }

    private static List<String> foundIn(SourceText source, Zone zone) {
        RulePart part = RulePart.terms(List.of(MARK)).in(zone).build();
        return screening(rule("r.r")
                        .folds(TestRules.allFolds())
                        .find("a", part)
                        .when(Condition.parse("a"))
                        .build())
                .screen(source)
                .findings()
                .stream()
                .map(f -> f.location().part() + "@" + f.location().span().start())
                .toList();
    }

    @Test
    void when_a_property_is_named_then_only_that_one_counts() {
        SourceText source = SourceText.builder("x")
                .part(Place.of(PlaceKind.PROPERTY, "author"), MARK)
                .part(Place.of(PlaceKind.PROPERTY, "last author"), MARK)
                .part(Place.of(PlaceKind.ATTRIBUTE, "author"), MARK)
                .part(Place.of(PlaceKind.PROPERTY, "title"), MARK)
                .build();

        assertThat(foundIn(source, Zone.property(List.of("author", "title")))).containsExactly("0@0", "3@0");
        assertThat(foundIn(source, Zone.property(List.of("Author", "TITLE"))))
                .as("a capital letter must not silence a rule")
                .containsExactly("0@0", "3@0");
    }

    @Test
    void when_a_column_is_named_then_only_cells_below_a_heading_that_holds_the_word_count() {
        List<PlaceMark> cells = List.of(
                new PlaceMark(0, Place.of(PlaceKind.CELL, "A2")), new PlaceMark(3, Place.of(PlaceKind.CELL, "B2")));
        SourceText source = SourceText.builder("x")
                .part(Place.of(PlaceKind.SHEET_ROW, "S row 2"), "机密\t机密", cells, List.of("密级", "文件密級（拟）"))
                .part(Place.of(PlaceKind.SHEET_ROW, "S row 3"), "机密\t机密", cells, List.of("名称", ""))
                .part(Place.of(PlaceKind.SHEET_ROW, "S row 4"), "密级\t机密")
                .part(Place.of(PlaceKind.PARAGRAPH, 1), "密级：机密")
                .build();

        assertThat(foundIn(source, Zone.column(List.of("保密", "密级")))).containsExactly("0@0", "0@3");
        assertThat(foundIn(source, Zone.column(List.of("名称")))).containsExactly("1@0");
    }
}
