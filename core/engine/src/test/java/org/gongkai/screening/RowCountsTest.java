package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.term;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.rule.Rule;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;

class RowCountsTest {
    private static final Rule THREE = term("r.rows", "低保").rowsNeeded(3).build();

    private static List<String> found(SourceText source, Rule... rules) {
        return screening(rules).screen(source).findings().stream()
                .map(finding -> finding.rule().id() + "@" + finding.location().part())
                .toList();
    }

    private static SourceText.Builder rows(PlaceKind kind, String... labels) {
        SourceText.Builder source = SourceText.builder("x");
        for (String label : labels) {
            source.part(Place.of(kind, label), "低保");
        }
        return source;
    }

    @Test
    void when_enough_rows_of_one_table_have_a_finding_then_all_of_them_count() {
        assertThat(found(rows(PlaceKind.TABLE_ROW, "1 row 1", "1 row 2").build(), THREE))
                .isEmpty();
        assertThat(found(
                        rows(PlaceKind.TABLE_ROW, "1 row 1", "1 row 2", "1 row 4")
                                .build(),
                        THREE))
                .hasSize(3);
        assertThat(found(
                        rows(PlaceKind.SHEET_ROW, "名单 row 1", "名单 row 2", "名单 row 3")
                                .build(),
                        THREE))
                .hasSize(3);
    }

    @Test
    void when_rows_lie_in_different_tables_or_files_then_they_do_not_count_together() {
        assertThat(found(
                        rows(PlaceKind.TABLE_ROW, "1 row 1", "1 row 2", "2 row 1")
                                .build(),
                        THREE))
                .isEmpty();
        SourceText inner = rows(PlaceKind.TABLE_ROW, "1 row 3").build();
        assertThat(found(
                        rows(PlaceKind.TABLE_ROW, "1 row 1", "1 row 2")
                                .embed("a.docx", inner)
                                .build(),
                        THREE))
                .isEmpty();
        SourceText twice = SourceText.builder("x")
                .embed("a.docx", rows(PlaceKind.TABLE_ROW, "1 row 1", "1 row 2").build())
                .embed("b.docx", rows(PlaceKind.TABLE_ROW, "1 row 1", "1 row 2").build())
                .build();
        assertThat(found(twice, THREE)).isEmpty();
    }

    @Test
    void when_a_row_has_several_findings_or_parts_then_it_is_one_row() {
        SourceText.Builder source = rows(PlaceKind.SHEET_ROW, "S row 1");

        source.part(Place.of(PlaceKind.SHEET_ROW, "S row 2"), "低保\t低保");
        source.part(Place.of(PlaceKind.SHEET_ROW, "S row 2"), "低保");
        assertThat(found(source.build(), THREE)).isEmpty();
        assertThat(found(
                        source.part(Place.of(PlaceKind.SHEET_ROW, "S row 9"), "低保")
                                .build(),
                        THREE))
                .hasSize(5);
    }

    @Test
    void when_a_row_is_hidden_then_it_counts_with_those_shown() {
        SourceText.Builder source = rows(PlaceKind.SHEET_ROW, "S row 1", "S row 2");

        assertThat(found(
                        source.part(Place.of(PlaceKind.HIDDEN, "S row 3"), "低保").build(), THREE))
                .hasSize(3);
    }

    @Test
    void when_something_is_found_outside_tables_then_it_does_not_count() {
        SourceText.Builder source = rows(PlaceKind.TABLE_ROW, "1 row 1", "1 row 2", "1 row 3");
        source.part(Place.of(PlaceKind.PARAGRAPH, 1), "低保");

        assertThat(found(source.build(), THREE)).containsExactly("r.rows@0", "r.rows@1", "r.rows@2");
        assertThat(found(SourceText.of("低保低保低保"), THREE)).isEmpty();
    }

    @Test
    void when_too_few_rows_have_one_then_rules_that_yield_to_it_are_found_after_all() {
        Rule loser = term("r.a", "低保").yieldsTo("r.rows").build();
        SourceText few = rows(PlaceKind.TABLE_ROW, "1 row 1", "1 row 2").build();
        SourceText many =
                rows(PlaceKind.TABLE_ROW, "1 row 1", "1 row 2", "1 row 3").build();

        assertThat(found(few, THREE, loser)).containsExactly("r.a@0", "r.a@1");
        assertThat(found(many, THREE, loser)).containsExactly("r.rows@0", "r.rows@1", "r.rows@2");
    }

    @Test
    void when_tables_are_long_then_counting_stays_linear() {
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= 50_000; i++) {
            labels.add("S row " + i);
        }
        Rule all = term("r.rows", "低保").rowsNeeded(10_000).build();

        assertThat(found(
                        rows(PlaceKind.SHEET_ROW, labels.toArray(String[]::new)).build(), all))
                .hasSize(50_000);
    }
}
