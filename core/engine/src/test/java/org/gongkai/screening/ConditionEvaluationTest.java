package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.found;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.terms;

import java.util.List;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts are the letters A, B, C and, longer, 长长; a condition is given with the text and what it finds there. */
class ConditionEvaluationTest {
    private static Rule rule(String condition, String... span) {
        Condition parsed = Condition.parse(condition);
        RuleBuilder builder = org.gongkai.TestRules.rule("r.r").when(parsed);
        parsed.parts()
                .forEach(name -> builder.find(
                        name, terms(name.equals("long") ? "长长" : name.toUpperCase(java.util.Locale.ROOT))));
        List.of(span).forEach(builder::covering);
        return builder.build();
    }

    private static String result(String text, Rule rule) {
        return String.join("|", found(text, rule)).replace("r.r=", "");
    }

    @ParameterizedTest
    @CsvSource({
        "a, 甲A乙A, A|A",
        "a or b, BxA, B|A",
        "a or a, A, A",
        "a and b, 甲A乙, ''",
        "a and b, A甲BA, A|B|A",
        "a and b and c, AB, ''",
        "a and (b or c), AxC, A|C",
    })
    void when_parts_are_joined_then_all_that_takes_part_is_found(String condition, String text, String expected) {
        assertThat(result(text, rule(condition))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'2 of (a, b, c)', A甲C, A|C",
        "'2 of (a, b, c)', A甲A, ''",
        "'2 of (a, b, c)', ABCA, A|B|C|A",
        "'3 of (a, b, c)', AB, ''",
        "'1 of (a, b)', 甲B, B",
        "'2 of (a or b, c)', AB, ''",
        "'2 of (a or b, c)', BC, B|C",
        "'2 of (a then b within 1, c)', A1BC, A1B|C",
        "'d with 2 of (a, b) within 1', A1D1B, D",
        "'d with 2 of (a, b) within 1', A1D, ''",
        "a and not b, 甲A乙A, A|A",
        "a and not b, A甲B, ''",
        "not b and a, A, A",
        "not b and a, BA, ''",
        "a and not b and not c, A甲C, ''",
        "a and not (b then c within 1), ABA甲C, A|A",
        "a and not (b then c within 1), ABC, ''",
        "(a and not b) or c, ABC, C",
    })
    void when_parts_are_counted_or_absent_then_the_whole_part_of_the_text_decides(
            String condition, String text, String expected) {
        assertThat(result(text, rule(condition))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "a with b within 2 before, B12A, A",
        "a with b within 2 before, B123A, ''",
        "a with b within 2 before, AB, ''",
        "a with b within 0 after, AB, A",
        "a with b within 0 after, BA, ''",
        "a with b within 1 after, A12B, ''",
        "a with b within 1, A1B, A",
        "a with b within 1, B1A, A",
        "a with b within 1, B12A, ''",
        "a with b within 2, BxxAxxxA, A",
        "a without b within 1, B1A, ''",
        "a without b within 1, B12A12B, A",
        "a without b within 1 before, A1B, A",
        "a without b within 1 after, A1B, ''",
        "a with b within 3 without c within 3, B1A, A",
        "a with b within 3 without c within 3, B1A1C, ''",
        "a with (b or c) within 1, CA, A",
    })
    void when_a_neighbour_is_asked_then_side_and_distance_decide_and_it_is_not_covered(
            String condition, String text, String expected) {
        assertThat(result(text, rule(condition))).isEqualTo(expected);
    }

    @Test
    void when_a_distance_is_counted_then_what_nobody_sees_does_not_count() {
        assertThat(result("B\u200B\u200B1\u0301😀A", rule("a with b within 2 before")))
                .isEqualTo("A");
        assertThat(result("B\u200B\u200B1\u0301😀2A", rule("a with b within 2 before")))
                .isEmpty();
        assertThat(result("B" + "\u200B".repeat(5000) + "12A" + "\u200B".repeat(5000) + "A", rule("a with b within 2")))
                .isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource({
        "a then b within 2, A12B, A12B",
        "a then b within 2, A123B, ''",
        "a then b within 2, BA, ''",
        "a then b within 2, ABB, AB",
        "a then b within 1 then c within 1, A1B1C, A1B1C",
        "a then b within 0 then c within 0, AB1C, ''",
        "a then (b with c within 1) within 2, A1BC, A1B",
    })
    void when_parts_follow_each_other_then_the_whole_stretch_is_found(String condition, String text, String expected) {
        assertThat(result(text, rule(condition))).isEqualTo(expected);
    }

    @Test
    void when_a_neighbour_overlaps_then_it_is_near() {
        assertThat(result("A1B", rule("a without (a then b within 3) within 0")))
                .isEmpty();
        assertThat(result("xA", rule("a without (a then b within 3) within 0"))).isEqualTo("A");
    }

    @Test
    void when_a_neighbour_lies_inside_then_it_is_neither_before_nor_after() {
        assertThat(result("A1B1C", rule("(a then c within 3) with b within 0"))).isEqualTo("A1B1C");
        assertThat(result("A1B1C", rule("(a then c within 3) with b within 9 before")))
                .isEmpty();
        assertThat(result("A1B1C", rule("(a then c within 3) with b within 9 after")))
                .isEmpty();
    }

    @Test
    void when_a_neighbour_overlaps_at_one_end_then_it_stands_on_that_side() {
        String text = "A1B1C1D";
        String before = "(b then d within 4) with (a then c within 4) within 0 ";
        String after = "(a then c within 4) with (b then d within 4) within 0 ";

        assertThat(result(text, rule(before + "before"))).isEqualTo("B1C1D");
        assertThat(result(text, rule(before + "after"))).isEmpty();
        assertThat(result(text, rule(after + "after"))).isEqualTo("A1B1C");
        assertThat(result(text, rule(after + "before"))).isEmpty();
    }

    @Test
    void when_a_long_neighbour_covers_the_place_and_a_short_one_lies_between_then_the_long_one_is_seen() {
        assertThat(result("A1B1C12D", rule("c without ((a then d within 100) or b) within 0")))
                .isEmpty();
    }

    @Test
    void when_some_parts_are_named_in_span_then_only_they_are_covered() {
        assertThat(result("A1B", rule("a then b within 4", "b"))).isEqualTo("B");
        assertThat(result("A1B", rule("a and b", "b"))).isEqualTo("B");
        assertThat(result("A1B1C", rule("(a then b within 4) or c", "a", "c"))).isEqualTo("A|C");
    }

    @Test
    void when_findings_of_one_rule_lie_in_each_other_then_the_widest_stays() {
        assertThat(result("A1B", rule("a or b or (a then b within 4)"))).isEqualTo("A1B");
    }

    @Test
    void when_parts_stand_in_different_parts_of_the_text_then_they_do_not_come_together() {
        SourceText source = SourceText.builder("x")
                .part(Place.of(PlaceKind.PARAGRAPH, 1), "A")
                .part(Place.of(PlaceKind.PARAGRAPH, 2), "B")
                .build();

        for (String condition : List.of("a and b", "a with b within 9", "a then b within 9")) {
            assertThat(org.gongkai.TestRules.screening(rule(condition))
                            .screen(source)
                            .findings())
                    .isEmpty();
        }
    }
}
