package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lists of terms in files of their own")
@Timeout(60)
class TermListTest {
    @TempDir
    private Path directory;

    private PackOnDisk pack;

    @BeforeEach
    void write() {
        pack = FullRule.addTo(PackOnDisk.in(directory));
    }

    @Nested
    class given_a_text_file {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                甲\\n\\n乙\\n | 2: a blank where a term belongs; remove it
                甲\\n乙\\n\u3000\\n | 3: a blank where a term belongs; remove it
                甲\\n 乙\\n | 2: blanks around the term ` 乙`; remove them
                甲\\n乙\u3000\\n | 2: blanks around the term `乙　`; remove them
                甲\\n乙\\t丙\\n | 2: a tab or a line break in the term `乙\\u0009丙`; write a blank or remove it
                甲\\r\\n乙\\r\\n甲\\r\\n | 3: the term `甲` a second time, after line 1; remove one of them
                甲\\n乙\u200B丙\\n | 2: the character U+200B, which nobody sees; remove it
                \uFEFF甲\\n | 1: a byte order mark at the start; save the file as UTF-8 without one
                """)
        void when_a_line_is_no_term_then_it_is_named(String text, String expected) {
            pack.write(FullRule.TEXT_LIST, text.translateEscapes());

            assertThat(pack.problems()).containsExactly(FullRule.TEXT_LIST + ":" + expected);
        }

        @Test
        void when_it_has_bytes_of_another_charset_then_the_line_is_named() {
            pack.write(FullRule.TEXT_LIST, new byte[] {'a', '\n', (byte) 0xD6, (byte) 0xD0, '\n'});

            assertThat(pack.problems())
                    .containsExactly(FullRule.TEXT_LIST + ":2: bytes that are not UTF-8; save the file as UTF-8");
        }

        @Test
        void when_it_is_empty_then_the_part_has_no_term() {
            pack.write(FullRule.TEXT_LIST, "# nothing\n");

            assertThat(pack.problems())
                    .containsExactly(FullRule.FILE + ":16: the part `text` has no term, or a blank one;"
                            + " write at least one character to look for");
        }

        @Test
        void when_it_has_too_many_terms_then_it_is_refused() {
            pack.write(FullRule.TEXT_LIST, lines(100_001));

            assertThat(pack.problems())
                    .containsExactly(FullRule.TEXT_LIST + ":100001: more than 100000 terms in a list; split it");
        }

        @Test
        void when_it_has_60000_terms_then_they_are_all_there() {
            pack.write(FullRule.TEXT_LIST, lines(60_000));

            assertThat(RulePacks.inDirectory(pack.root())
                            .rules()
                            .get(2)
                            .parts()
                            .get("text")
                            .terms())
                    .hasSize(60_000);
        }

        @Test
        void when_it_is_huge_then_it_is_refused() {
            pack.write(FullRule.TEXT_LIST, new byte[(1 << 23) + 1]);

            assertThat(pack.problems())
                    .containsExactly(FullRule.TEXT_LIST + ":1: a file of more than 8388608 bytes; split it");
        }

        @Test
        void when_several_lists_together_are_too_many_then_the_rule_is_named() {
            pack.write(FullRule.TEXT_LIST, lines(99_999))
                    .write("terms/more.txt", lines(99_998))
                    .change(FullRule.FILE, "find:\n", "find:\n  more: {list: terms/more.txt}\n")
                    .change(FullRule.FILE, "(text, table, name)", "(text, more, table, name)");

            assertThat(pack.problems())
                    .containsExactly(FullRule.FILE + ":15: more than 200000 terms in the pack; split the pack");
        }

        private static byte[] lines(int count) {
            StringBuilder lines = new StringBuilder();
            IntStream.range(0, count).forEach(i -> lines.append("项目").append(i).append('\n'));
            return lines.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    @Nested
    class given_terms_that_read_alike {
        private List<String> warnings() {
            return PackLint.inDirectory(pack.root()).warnings().stream()
                    .map(PackProblem::toString)
                    .toList();
        }

        @Test
        void when_they_stand_in_a_list_then_the_rule_is_warned() {
            pack.write(FullRule.TEXT_LIST, "甲A\n甲Ａ\n乙\n");

            assertThat(warnings())
                    .containsExactly(FullRule.FILE + ":16: a list with 1 terms that read like another one once folded;"
                            + " keep one of each");
        }

        @Test
        void when_they_stand_in_the_rule_then_the_second_is_named() {
            pack.change(PackOnDisk.RULE, "[身份证, 公民身份号码, 证件号码]", "[身份证, ID, ＩＤ]");

            assertThat(warnings())
                    .containsExactly(PackOnDisk.RULE + ":18: the terms `ID` and `ＩＤ`, which read alike once folded;"
                            + " keep one of them");
        }
    }

    @Nested
    class given_a_table {
        @Test
        void when_two_parts_name_a_column_that_it_lacks_then_both_are_told() {
            pack.change(FullRule.FILE, "column: 项目名称}, gap", "column: 名称}, gap")
                    .change(FullRule.FILE, "find:\n", "find:\n  more: {list: {file: terms/projects.csv, column: 名称}}\n")
                    .change(FullRule.FILE, "(text, table, name)", "(text, more, table, name)");

            String told = ": the column `名称`, which the list does not have; write one of `序号`, `项目名称`";
            assertThat(pack.problems()).containsExactly(FullRule.FILE + ":16" + told, FullRule.FILE + ":18" + told);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                序号,项目名称\\n1,甲\\n2,甲\\n | 3: the term `甲` a second time, after line 2; remove one of them
                序号,项目名称\\n"1\\n1",乙\\n2,甲\\n3,甲\\n | 5: the term `甲` a second time, after line 4; remove one of them
                序号,项目名称\\n1,甲\\n2,\\n | 3: a blank where a term belongs; remove it
                序号,项目名称\\n1, 甲\\n | 2: blanks around the term ` 甲`; remove them
                序号,项目名称\\n1,"甲\\n乙"\\n | 2: a tab or a line break in the term `甲\\u000A乙`; write a blank or remove it
                序号,项目名称\\n1,甲\\n2,乙,丙\\n | 3: a line of 3 fields below 2 headings; write as many fields as headings
                序号,项目名称\\n1,甲\\n\\n2,乙\\n | 3: a line of 1 fields below 2 headings; write as many fields as headings
                项目名称,项目名称\\n1,甲\\n | 1: the heading `项目名称` a second time; rename one of them
                序号,项目名称\\n1,甲\\n2,"乙\\n | 3: text that is not CSV; close every quote, and double those within
                序号,项目名称\\n1,"甲"乙\\n | 2: text that is not CSV; close every quote, and double those within
                """)
        void when_a_line_is_wrong_then_it_is_named(String text, String expected) {
            pack.write(FullRule.TABLE, text.translateEscapes());

            assertThat(pack.problems()).containsExactly(FullRule.TABLE + ":" + expected);
        }

        @Test
        void when_it_is_empty_then_it_is_refused() {
            pack.write(FullRule.TABLE, "");

            assertThat(pack.problems())
                    .containsExactly(FullRule.TABLE + ":1: a file with nothing in it;"
                            + " write a line of headings and the terms below");
        }
    }
}
