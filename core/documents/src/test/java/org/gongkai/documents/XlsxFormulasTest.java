package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.XlsxFixture.MAIN;
import static org.gongkai.documents.XlsxFixture.SHEET_ML;

import java.util.List;
import java.util.Locale;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Cells whose words are not in the sheet")
class XlsxFormulasTest {
    private static SourceText read(XlsxFixture fixture) {
        return DocumentReader.withDefaults().open("a.xlsx", fixture.build()).source();
    }

    private static XlsxFixture of(String cells) {
        return XlsxFixture.of("<row r=\"1\">" + cells + "</row>");
    }

    private static List<String> texts(SourceText source) {
        return source.parts().stream().map(TextPart::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A1\"><f>B1&amp;C1</f></c>",
                "<c r=\"A1\"><f>B1&amp;C1</f><v></v></c>",
                "<c r=\"A1\"><f>B1&amp;C1</f><v/></c>",
                "<c r=\"A1\" t=\"str\"><f>B1&amp;C1</f></c>",
                "<c r=\"A1\"><f t=\"shared\" si=\"0\"/></c>"
            })
    void when_a_formula_has_no_stored_result_then_the_sheet_has_one_gap(String cell) {
        SourceText source = read(of(cell + cell.replace("A1", "B1")).sheet("乙", "visible", "<row>" + cell + "</row>"));

        assertThat(source.gaps()).extracting(Gap::cause).containsOnly(GapCause.UNSUPPORTED);
        assertThat(source.gaps())
                .extracting(gap -> gap.says(Locale.ENGLISH))
                .satisfiesExactly(
                        first -> assertThat(first).contains("formulas without a stored result in sheet 1;"),
                        second -> assertThat(second).contains("sheet 2;"));
        assertThat(source.gaps().get(0).says(Locale.CHINESE)).contains("第1个工作表有未保存计算结果的公式");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A1\"><f>1+1</f><v>2</v></c>",
                "<c r=\"A1\" t=\"str\"><f>\"\"</f><v></v></c>",
                "<c r=\"A1\" t=\"str\"><f>B1</f><v>字</v></c>",
                "<c r=\"A1\" t=\"inlineStr\"><f>B1</f><is><t>字</t></is></c>",
                "<c r=\"A1\" s=\"0\"/>"
            })
    void when_the_result_is_stored_or_there_is_no_formula_then_nothing_is_missing(String cell) {
        assertThat(read(of("<c r=\"B1\"><f>2*2</f><v>4</v></c>" + cell)).gaps()).isEmpty();
    }

    @Test
    void when_there_are_two_tables_of_strings_then_both_are_read_and_that_is_a_gap() {
        XlsxFixture fixture = of("<c r=\"A1\" t=\"s\"><v>0</v></c>")
                .strings("<si><t>号13900001234</t></si><si><t>甲</t></si>")
                .typed(
                        "xl/more.xml",
                        SHEET_ML + "sharedStrings+xml",
                        "<sst" + MAIN + "><si><t>号13900005678</t></si><si><t>乙</t></si></sst>")
                .related("sharedStrings", "more.xml");

        SourceText source = read(fixture);

        assertThat(texts(source)).contains("号13900001234", "甲", "号13900005678", "乙");
        assertThat(source.parts())
                .extracting(part -> part.place().toString())
                .contains("hidden text unused string 2", "hidden text unused string 3", "hidden text unused string 4");
        assertThat(source.gaps()).extracting(Gap::cause).containsExactly(GapCause.UNREADABLE);
    }
}
