package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.term;

import java.util.List;
import java.util.Set;
import org.gongkai.rule.Condition.Range;
import org.gongkai.rule.Condition.Side;
import org.gongkai.rule.Exclusion;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.text.Fold;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words near a finding that take it back. */
class ExclusionContextTest {
    private static RuleBuilder mark(Side side) {
        return term("r.r", "机密")
                .folds(Set.of(Fold.TRADITIONAL))
                .unless(new Exclusion("机密性", false))
                .unless(Exclusion.context(List.of("样例", "示例"), new Range(3, side)));
    }

    @ParameterizedTest
    @CsvSource({
        "AROUND, 样例：机密, false",
        "AROUND, 机密（示例）, false",
        "AROUND, 机密文件的示例, false",
        "AROUND, 机密文件内的示例, true",
        "AROUND, 樣例一二三机密, false",
        "AROUND, 样例一二三四机密, true",
        "AROUND, 样例一\u200B二三机密, false",
        "BEFORE, 样例：机密, false",
        "BEFORE, 机密示例, true",
        "AFTER, 机密示例, false",
        "AFTER, 样例：机密, true",
        "AROUND, 机密, true",
    })
    void when_a_word_stands_near_enough_on_its_side_then_the_finding_is_taken_back(
            Side side, String text, boolean isFound) {
        ScreeningReport report = screening(mark(side).build()).screen(SourceText.of(text));

        assertThat(report.findings()).hasSize(isFound ? 1 : 0);
        assertThat(report.takenBack()).hasSize(isFound ? 0 : 1);
    }

    @Test
    void when_a_phrase_and_a_word_could_both_take_back_then_the_first_of_them_is_told() {
        ScreeningReport report = screening(mark(Side.AROUND).build()).screen(SourceText.of("机密性，样例：机密"));

        assertThat(report.takenBack()).extracting(TakenBack::phrase).containsExactly(0, 1);
        assertThat(report.takenBack())
                .extracting(one -> one.location().span())
                .containsExactly(new TextSpan(0, 2), new TextSpan(7, 9));
    }

    @Test
    void when_the_word_stands_above_the_column_then_nothing_is_taken_back() {
        List<PlaceMark> cells = List.of(new PlaceMark(0, Place.of(PlaceKind.CELL, "A2")));
        SourceText source = SourceText.builder("x")
                .part(Place.of(PlaceKind.SHEET_ROW, "S row 2"), "机密", cells, List.of("样例"))
                .build();

        assertThat(screening(mark(Side.AROUND).build()).screen(source).findings())
                .hasSize(1);
    }
}
