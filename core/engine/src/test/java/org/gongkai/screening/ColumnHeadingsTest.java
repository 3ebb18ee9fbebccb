package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.terms;

import java.util.List;
import java.util.Map;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Confidence;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.Zone;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnHeadingsTest {
    private static final List<PlaceMark> CELLS = List.of(
            new PlaceMark(0, Place.of(PlaceKind.CELL, "A5")),
            new PlaceMark(5, Place.of(PlaceKind.CELL, "B5")),
            new PlaceMark(10, Place.of(PlaceKind.CELL, "C5")));

    private static SourceText row(String... headings) {
        return SourceText.builder("x")
                .part(Place.of(PlaceKind.SHEET_ROW, "Sheet1 row 5"), "1111\t2222\t3333", CELLS, List.of(headings))
                .build();
    }

    private static RuleBuilder number() {
        return rule("r.n").find("n", RulePart.pattern("\\d{4}").build()).find("label", terms("护照", "证件"));
    }

    private static List<String> found(String condition, SourceText source) {
        RuleBuilder rule = condition.contains("order") ? number().find("order", terms("订单")) : number();
        return screening(rule.when(Condition.parse(condition)).build()).screen(source).findings().stream()
                .map(f -> f.location().place().label())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "n with label within 4, B5",
        "n with label within 4 before, B5",
        "n with label within 4 after, ''",
        "n without label within 4, 'A5,C5'",
    })
    void when_a_word_stands_above_a_column_then_it_is_before_and_around_every_cell_of_it(
            String condition, String cells) {
        assertThat(String.join(",", found(condition, row("姓名", "护照号码", "")))).isEqualTo(cells);
    }

    @Test
    void when_a_condition_is_put_together_then_the_heading_must_meet_all_of_it() {
        assertThat(found("n with (label and order) within 4", row("护照", "订单证件", "订单")))
                .containsExactly("B5");
    }

    @Test
    void when_a_row_has_no_headings_then_only_its_own_words_count() {
        assertThat(found("n with label within 4", row())).isEmpty();
    }

    @Test
    void when_the_heading_supports_a_match_then_confidence_and_evidence_tell_so() {
        Finding finding = screening(number().when(Condition.parse("n"))
                        .confidence(new Confidence(0.5, Map.of("label", 0.9)))
                        .build())
                .screen(row("姓名", "护照号码", ""))
                .findings()
                .get(1);

        assertThat(finding.confidence()).isEqualTo(0.9);
        assertThat(finding.evidence()).containsExactly("context:护照");
    }

    @Test
    void when_a_word_counts_in_a_zone_only_then_a_heading_is_not_that_zone() {
        SourceText source = row("护照", "", "");
        Condition near = Condition.parse("n with label within 4");

        assertThat(screening(rule("r.z")
                                .find("n", RulePart.pattern("\\d{4}").build())
                                .find(
                                        "label",
                                        RulePart.terms(List.of("护照"))
                                                .in(Zone.parse("title").orElseThrow())
                                                .build())
                                .when(near)
                                .build())
                        .screen(source)
                        .findings())
                .isEmpty();
    }
}
