package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.text.TextPart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Numbers of a sheet, as shown and as stored")
class XlsxNumbersTest {
    private static List<String> texts(XlsxFixture fixture) {
        return DocumentReader.withDefaults().open("a.xlsx", fixture.build()).source().parts().stream()
                .filter(part -> part.place().label().endsWith("row 1"))
                .map(TextPart::text)
                .toList();
    }

    private static XlsxFixture cell(String format, String stored) {
        return XlsxFixture.of("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + stored + "</v></c></row>")
                .formats(format);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    General       | 5.39901197103060E+17 | 539901197103060000
                    General       | 13900001234.0        | 13900001234
                    General       | 0.1                  | 0.1
                    General       | -12                  | -12
                    0             | 12.6                 | 13
                    0.00          | 1.5                  | 1.50
                    #,##0         | 1234567              | 1,234,567
                    #,##0.00      | 1234.5               | 1,234.50
                    0%            | 0.25                 | 25%
                    0.0%          | 0.256                | 25.6%
                    000000        | 123                  | 000123
                    000-0000-0000 | 13900001234          | 139-0000-1234
                    0.##          | 1.5                  | 1.5
                    #.##          | 0.5                  | .5
                    0"元"         | 12                   | 12元
                    "编号"0000    | 7                    | 编号0007
                    \\N\\o0       | 7                    | No7
                    0;(0)         | -5                   | (5)
                    0;-0;"零"     | 0                    | 零
                    0,            | 12345                | 12
                    [>100]"多";0  | 101                  | 多
                    [>100]"多";0  | 99                   | 99
                    [$¥-804]#,##0 | 1200                 | ¥1,200
                    # ?/?         | 0.5                  | 0.5
                    0.00E+00      | 12345                | 12345
                    @             | 13900001234          | 13900001234
                    1             | 12.4                 | 12
                    4             | 1234.5               | 1,234.50
                    10            | 0.5                  | 50.00%
                    49            | 5.5E3                | 5500
                    """)
    void when_a_format_is_given_then_it_is_shown_so(String format, String stored, String shown) {
        assertThat(texts(cell(format, stored))).first().isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    14                      | 32874      | 1990/1/1
                    31                      | 32874      | 1990年1月1日
                    57                      | 32874      | 1990年1月
                    58                      | 32874      | 1月1日
                    22                      | 32874.75   | 1990/1/1 18:00
                    33                      | 0.75       | 18时00分00秒
                    55                      | 0.75       | 下午6时00分
                    46                      | 1.5        | 36:00:00
                    yyyy-mm-dd              | 1          | 1900-01-01
                    yyyy-mm-dd              | 61         | 1900-03-01
                    yy.m.d                  | 45292      | 24.1.1
                    yyyy-mm-dd hh:mm:ss.000 | 45292.5    | 2024-01-01 12:00:00.000
                    [$-F800]dddd, mmmm dd   | 45292      | 2024年1月1日
                    aaaa                    | 45292      | 星期一
                    mmm d                   | 45292      | Jan 1
                    h:mm AM/PM              | 0.5        | 12:00 PM
                    yyyy/m/d                | 99999999   | 99999999
                    """)
    void when_it_is_a_date_then_it_is_shown_as_one(String format, String stored, String shown) {
        assertThat(texts(cell(format, stored))).first().isEqualTo(shown);
    }

    @Test
    void when_days_are_counted_from_1904_then_the_date_is_right() {
        assertThat(texts(cell("14", "0").book("<workbookPr date1904=\"1\"/>"))).containsExactly("1904/1/1");
    }

    @Test
    void when_less_is_shown_than_stored_then_the_stored_form_is_a_part_of_its_own() {
        assertThat(texts(cell("#,##0", "13900001234"))).containsExactly("13,900,001,234", "13900001234");
        assertThat(texts(cell("0.0%", "0.25612"))).containsExactly("25.6%", "0.25612");
        assertThat(texts(cell("m月d日", "32874"))).containsExactly("1月1日", "1990-01-01");
        assertThat(texts(cell(";;;", "13900001234"))).containsExactly("13900001234");
        assertThat(texts(cell("General", "0013900"))).containsExactly("13900", "0013900");
    }

    @Test
    void when_all_that_is_stored_is_shown_then_there_is_no_other_part() {
        assertThat(texts(cell("yyyy\"年\"m\"月\"d\"日\"", "32874"))).containsExactly("1990年1月1日");
        assertThat(texts(cell("000000", "123"))).containsExactly("000123");
        assertThat(texts(cell("General", "0.30000000000000004"))).containsExactly("0.3");
    }
}
