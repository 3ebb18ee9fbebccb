package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.TestRules;
import org.gongkai.match.GapClass;
import org.gongkai.match.GapTolerance;
import org.gongkai.match.StandsAlone;
import org.gongkai.rule.Condition;
import org.gongkai.rule.FieldForm;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
    private static final FieldForm NAME = FieldForm.of(List.of("姓名", "联系人"));
    private static final FieldForm HAN = new FieldForm(List.of("姓名", "联系人"), "\\p{Han}{2,4}", 40);

    private static Rule field(RulePart.Builder part) {
        return rule("r.f")
                .folds(TestRules.allFolds())
                .find("name", part.build())
                .when(Condition.parse("name"))
                .build();
    }

    private static List<String> found(SourceText source, Rule rule) {
        return screening(rule).screen(source).findings().stream()
                .map(finding -> source.part(finding.location().part())
                        .text()
                        .substring(
                                finding.location().span().start(),
                                finding.location().span().end()))
                .toList();
    }

    private static String found(String text, FieldForm form) {
        return String.join("|", found(SourceText.of(text), field(RulePart.field(form))));
    }

    /** Builds a sheet whose first row is taken for headings; cells are split by {@code |}. */
    private static SourceText sheet(String... rows) {
        SourceText.Builder source = SourceText.builder("x");
        for (int r = 1; r <= rows.length; r++) {
            List<PlaceMark> cells = new ArrayList<>();
            String row = rows[r - 1].replace('|', '\t');
            cells.add(new PlaceMark(0, Place.of(PlaceKind.CELL, "S!A" + r)));
            for (int at = row.indexOf('\t'); at >= 0; at = row.indexOf('\t', at + 1)) {
                String column = Character.toString('A' + cells.size());
                cells.add(new PlaceMark(at + 1, Place.of(PlaceKind.CELL, "S!" + column + r)));
            }
            source.part(Place.of(PlaceKind.SHEET_ROW, "S row " + r), row, cells);
        }
        return source.build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "姓名：张三~张三",
                "姓名:张三~张三",
                "姓名＝张三~张三",
                "姓名 ＝　 张三 ~张三",
                "户主姓名：张三，电话略~张三",
                "姓名：张三。~张三",
                "姓名：张三、李四~张三",
                "姓名：张三；联系人：李四~张三|李四",
                "姓名：张三 住址云州~张三 住址云州",
                "姓名：\u200B张三\u200B，~张三",
                "姓\u200B名：张三~张三",
                "姓名张三~''",
                "姓名：~''",
                "姓名：，张三~''",
                "姓名：姓名~''",
                "姓名（签字）：张三~''",
            })
    void when_a_label_stands_before_a_separator_then_the_value_behind_it_is_found(String text, String values) {
        assertThat(found(text, NAME)).isEqualTo(values);
    }

    @Test
    void when_the_line_ends_then_the_value_does() {
        assertThat(found("姓名：张三\n联系人：李四\r\n姓名：\n王五", NAME)).isEqualTo("张三|李四");
        assertThat(found("姓名：张三\u2028王五", NAME)).isEqualTo("张三");
    }

    @Test
    void when_a_value_is_long_then_it_ends_after_so_many_characters() {
        assertThat(found("姓名：" + "张".repeat(50), NAME)).isEqualTo("张".repeat(40));
        assertThat(found("姓名：" + "𠮷".repeat(3), new FieldForm(List.of("姓名"), null, 2)))
                .isEqualTo("𠮷𠮷");
        assertThat(found("姓名：张 三", new FieldForm(List.of("姓名"), null, 2))).isEqualTo("张");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "姓名：张三丰先生~张三丰先",
                "姓名：张三 住址云州~张三",
                "姓名：\u200B張三~張三",
                "姓名：(张三)~''",
                "姓名：张~''",
            })
    void when_the_value_has_a_pattern_then_its_longest_match_at_the_start_is_found(String text, String values) {
        assertThat(found(text, HAN)).isEqualTo(values);
    }

    @Test
    void when_gap_and_neighbours_are_given_then_they_are_the_labels() {
        GapTolerance blanks = new GapTolerance(2, Set.of(GapClass.SPACE));
        Rule spaced = field(RulePart.field(NAME).withGap(blanks));
        Rule alone = field(RulePart.field(FieldForm.of(List.of("QQ"))).standingAlone(StandsAlone.ALPHANUMERIC));

        assertThat(found(SourceText.of("姓　名：张 三"), spaced)).containsExactly("张 三");
        assertThat(found(SourceText.of("QQ：12345"), alone)).containsExactly("12345");
        assertThat(found(SourceText.of("AQQ：12345"), alone)).isEmpty();
    }

    @Test
    void when_a_check_is_given_then_it_sees_the_value_folded() {
        NamedCheck even = new NamedCheck("even", "even", value -> value.matches("[0-9]+") && value.endsWith("0"));
        Rule any = field(RulePart.field(FieldForm.of(List.of("编号"))).checked(even));
        Rule pattern = field(
                RulePart.field(new FieldForm(List.of("编号"), "\\d{1,4}", 40)).checked(even));

        assertThat(found(SourceText.of("编号：１２３０"), any)).containsExactly("１２３０");
        assertThat(found(SourceText.of("编号：1231"), any)).isEmpty();
        assertThat(found(SourceText.of("编号：1201"), pattern)).containsExactly("120");
    }

    @Test
    void when_a_cell_stands_behind_the_label_then_its_text_is_the_value() {
        assertThat(found("姓名\t张三\t电话\t略", NAME)).isEqualTo("张三");
        assertThat(found("姓名：\t张三\t电话", NAME)).isEqualTo("张三");
        assertThat(found("姓名\t\t电话", NAME)).isEmpty();
        assertThat(found("姓名\t联系人\t电话", NAME)).isEqualTo("电话");
    }

    @Test
    void when_a_label_heads_a_column_then_every_cell_below_is_a_value() {
        assertThat(found(sheet("序号|姓名|部门", "1|张三|一处", "2| 李四 |二处", "3||三处"), field(RulePart.field(HAN))))
                .containsExactly("部门", "张三", "李四");
    }

    @ParameterizedTest
    @CsvSource({"户主姓名, true", "姓名*, true", "姓名（全称）, true", "姓名/电话, true", "姓名拼音, false", "联系人电话, false"})
    void when_a_heading_goes_on_behind_the_label_then_only_a_sign_may_follow(String heading, boolean isValue) {
        assertThat(found(sheet("序号|" + heading, "1|张三"), field(RulePart.field(HAN)))
                        .contains("张三"))
                .isEqualTo(isValue);
    }

    @Test
    void when_a_value_stands_behind_one_label_and_below_another_then_it_is_found_once() {
        Finding finding = screening(field(RulePart.field(NAME)))
                .screen(sheet("项目|联系人", "姓名|张三"))
                .findings()
                .get(0);

        assertThat(finding.location().place().label()).isEqualTo("S!B2");
        assertThat(finding.evidence()).containsExactly("field:姓名");
        assertThat(Traces.fates(Traces.trace(sheet("项目|联系人", "姓名|张三"), field(RulePart.field(NAME)))))
                .containsExactly(MatchFate.FOUND);
        assertThat(found(sheet("项目|联系人", "姓名|张三"), field(RulePart.field(NAME)))).containsExactly("张三");
    }

    @Test
    void when_a_form_has_a_label_below_a_label_then_the_label_is_no_value() {
        assertThat(found(sheet("姓名|张三", "联系人|李四"), field(RulePart.field(NAME)))).containsExactly("张三", "李四");
    }

    @Test
    void when_a_field_stands_near_something_then_conditions_see_its_value() {
        Rule rule = rule("r.f")
                .find("name", RulePart.field(NAME).build())
                .find("ill", TestRules.terms("高血压"))
                .when(Condition.parse("name with ill within 4 after"))
                .build();

        assertThat(found(SourceText.of("姓名：张三，患高血压"), rule)).containsExactly("张三");
        assertThat(found(SourceText.of("姓名：张三，身体健康无高血压"), rule)).isEmpty();
    }
}
