package org.gongkai.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.Gongkai;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.Test;

class CsvReportTest {
    private static final DocumentResult RESULT = Samples.result(
            "甲,\"乙\".txt",
            SourceText.builder("a")
                    .part(Place.of(PlaceKind.PARAGRAPH, 1), "甲13900001234，试行词")
                    .gap(Gap.of(GapCause.ENCRYPTED))
                    .build());
    private static final DocumentResult CLEAN = Samples.result("丙.txt", SourceText.of("无"));
    private static final ReportOptions CHINESE = Samples.options(Samples.GONGKAI, Locale.CHINESE, false);

    @Test
    void when_documents_are_added_then_each_finding_gap_and_clean_document_has_a_line() {
        List<List<String>> lines = read(Samples.csv(CHINESE, RESULT, CLEAN));

        assertThat(lines).hasSize(5).allMatch(line -> line.size() == 16);
        assertThat(lines.get(0)).startsWith("文件", "结论建议", "严重程度").endsWith("未审原因");
        assertThat(lines.get(1))
                .containsExactly(
                        "甲,\"乙\".txt",
                        "提交人工审查",
                        "阻断",
                        "移动电话号码",
                        "第1段",
                        "2–12",
                        "个人隐私（条例第15条）",
                        "《政府信息公开条例》第15条",
                        "应遮盖",
                        "t.privacy.phone",
                        "3",
                        "mobile-phone",
                        "",
                        "1.00",
                        "是",
                        "");
        assertThat(lines.get(2)).contains("提示", "否（试行）");
        assertThat(lines.get(3)).contains("未审", "已加密，无法审查", "整份文件", "encrypted");
        assertThat(lines.get(4)).startsWith("丙.txt", "未发现问题，可提请公开", "", "没有发现");
    }

    @Test
    void when_the_text_is_asked_for_then_it_stands_in_a_column_of_its_own() {
        List<List<String>> lines = read(Samples.csv(Samples.options(Samples.GONGKAI, Locale.ENGLISH, true), RESULT));

        assertThat(lines.get(0)).startsWith("File", "Outcome").endsWith("Text");
        assertThat(lines.get(1)).endsWith("13900001234");
    }

    @Test
    void when_a_spreadsheet_opens_it_then_mark_and_line_ends_are_what_it_expects() {
        String csv = Samples.csv(CHINESE, RESULT, CLEAN);

        assertThat(csv).startsWith("\uFEFF\"文件\"").endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "=",
                        "+",
                        "-",
                        "@",
                        "＝",
                        "＋",
                        "－",
                        "＠",
                        "\t",
                        "\r",
                        "\n",
                        "\"",
                        "'",
                        " ",
                        "　",
                        "\uFEFF",
                        "\u202e",
                        "\u0000",
                        ",",
                        ";",
                        "甲",
                        "cmd|'/c calc'!A1",
                        "1")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join("", words))
                .filter(word -> !word.isBlank());
    }

    @Property(tries = 300)
    void no_cell_starts_a_formula_and_every_line_reads_back(
            @ForAll @From("hostile") String file,
            @ForAll @From("hostile") String word,
            @ForAll @From("hostile") String label) {
        Gongkai gongkai = Samples.gongkai(Samples.pattern("t.word", "词")
                .title(new Wording(word, word))
                .says(new Wording(word, word))
                .kind("word")
                .build());
        SourceText source = SourceText.builder("a")
                .part(Place.of(PlaceKind.CELL, label), "词")
                .build();

        List<List<String>> lines = read(
                Samples.csv(Samples.options(gongkai, Locale.CHINESE, true), Samples.result(gongkai, file, source)));

        assertThat(lines).hasSize(2).allMatch(line -> line.size() == 17);
        assertThat(lines.get(1))
                .allSatisfy(cell -> assertThat(cell)
                        .doesNotContainPattern("^[\\s\u3000\uFEFF\"]*[=+\\-@＝＋－＠]")
                        .doesNotContainPattern("[\\p{Cntrl}\u202e]"));
        String plain = PlainText.of(file).replace('\n', ' ').replace('\t', ' ');
        assertThat(lines.get(1).get(0)).isIn(plain, "'" + plain);
    }

    /** Reads as RFC 4180 says, and nothing more. */
    private static List<List<String>> read(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        int i = 1;
        while (i < csv.length()) {
            assertThat(csv.charAt(i)).as("every cell is quoted").isEqualTo('"');
            StringBuilder cell = new StringBuilder();
            for (i++; csv.charAt(i) != '"' || i + 1 < csv.length() && csv.charAt(i + 1) == '"'; i++) {
                i += csv.charAt(i) == '"' ? 1 : 0;
                cell.append(csv.charAt(i));
            }
            line.add(cell.toString());
            if (csv.charAt(i + 1) == ',') {
                i += 2;
            } else {
                assertThat(csv.substring(i + 1, i + 3)).isEqualTo("\r\n");
                lines.add(line);
                line = new ArrayList<>();
                i += 3;
            }
        }
        return lines;
    }
}
