package org.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("gongkai rules lint, docs, new, schema")
class RulesAuthorCommandsTest {
    @TempDir
    private Path directory;

    private LocalPack pack;

    @BeforeEach
    void write() {
        pack = LocalPack.in(directory.resolve("pack"));
    }

    @Nested
    class given_lint {
        @Test
        void when_the_pack_is_good_then_the_code_is_0() {
            Run run = pack.rules("lint");

            assertThat(run.out()).endsWith(": 0 faults, 0 warnings\n");
            assertThat(run.code()).isZero();
        }

        @Test
        void when_a_case_shows_a_fault_then_file_line_and_remedy_are_told_and_the_code_is_2() {
            pack.change("slip/cases.yaml", "单号LZ0001738", "手机13812345678，单号LZ0001738");
            pack.change("slip/cases.yaml", "填写样例LZ000000", "LZ000000");

            Run run = pack.rules("lint");

            assertThat(run.out())
                    .contains("pack/slip/cases.yaml:7: a case that fails, `样例`; mend the rule or the case", "1 faults");
            assertThat(run.code()).isEqualTo(2);
        }

        @Test
        void when_it_is_told_in_chinese_then_faults_remedies_warnings_and_sum_are_chinese() {
            pack.change("slip/cases.yaml", "填写样例LZ000000", "LZ000000");
            pack.change("slip/rule.yaml", "\\d{6}", "[\\d〇一七三]{6}");

            Run run = pack.rules("lint", "--lang", "zh");

            assertThat(run.out())
                    .contains(
                            "slip/cases.yaml:7: 用例不通过：`样例`; 改规则或者改用例\n",
                            "警告：",
                            "slip/cases.yaml:9: 已知缺口已补：`汉字`; 移到 `hit`\n",
                            "：1 处错误，1 条警告\n");
        }

        @Test
        void when_a_pack_does_not_load_then_test_and_screen_say_why_in_the_language_asked_for() {
            pack.change("slip/rule.yaml", "severity: block", "severity: blok");
            String folder = directory.resolve("pack").toString();

            assertThat(Run.of("rules", "test", folder).err())
                    .contains("规则包 `local` 有 1 个问题：", "slip/rule.yaml:10: 没有这个严重程度：`blok`; 写其中之一：`block`");
            assertThat(Run.of("rules", "test", "--lang", "en", folder).err())
                    .contains("rule pack `local` has 1 problem:", "unknown severity `blok`; write one of `block`");
            assertThat(Run.of("screen", "--rules", folder, folder).err()).contains("没有这个严重程度");
        }

        @Test
        void when_a_gap_is_closed_then_that_is_a_warning_and_the_code_is_0() {
            pack.change("slip/rule.yaml", "\\d{6}", "[\\d〇一七三]{6}");

            Run run = pack.rules("lint");

            assertThat(run.out()).contains("warning: ", "slip/cases.yaml:9: a known gap that is closed", "1 warnings");
            assertThat(run.code()).isZero();
        }

        @Test
        void when_the_edition_before_is_given_then_a_change_without_a_new_version_is_told() {
            LocalPack earlier = LocalPack.in(directory.resolve("earlier"));
            earlier.change("pack.yaml", "2026-11-25", "2026-11-01");
            pack.change("slip/rule.yaml", "LZ\\d{6}", "(LZ|LX)\\d{6}");

            assertThat(pack.rules("lint").code()).isZero();
            Run run =
                    pack.rules("lint", "--against", directory.resolve("earlier").toString());
            assertThat(run.out()).contains("slip/rule.yaml:3: ");
            assertThat(run.code()).isEqualTo(2);
        }
    }

    @Nested
    class given_docs {
        @Test
        void when_they_are_written_then_both_languages_have_their_pages() {
            Path out = directory.resolve("docs/rules");

            Run run = pack.rules("docs", "--out", out.toString());

            assertThat(run.code()).isZero();
            assertThat(run.out()).isEqualTo("4 pages, 4 of them changed\n");
            assertThat(out.resolve("local.marks.slip.md")).content().contains("# Slip\n");
            assertThat(directory.resolve("docs/zh/rules/local.marks.slip.md"))
                    .content()
                    .contains("# 单号\n");
            assertThat(pack.rules("docs", "--out", out.toString()).out()).contains("0 of them changed");
        }

        @Test
        void when_somebody_elses_file_stands_there_then_the_code_is_2() throws IOException {
            Files.createDirectories(directory.resolve("docs"));
            Files.writeString(directory.resolve("docs/README.md"), "mine");

            Run run = pack.rules("docs", "--out", directory.resolve("docs").toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("`README.md` stands where a page belongs");
        }

        @Test
        void when_the_folder_cannot_be_written_then_the_code_is_2() throws IOException {
            Path file = Files.writeString(directory.resolve("file"), "");

            Run run = pack.rules("docs", "--out", file.resolve("rules").toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("the pages cannot be written (");
        }

        @Test
        void when_two_packs_are_named_or_no_folder_then_the_code_is_2() {
            assertThat(pack.rules("docs").code()).isEqualTo(2);
            assertThat(pack.rules("docs", "--out", "x", directory.toString()).err())
                    .contains("more than one pack");
        }
    }

    @Nested
    class given_new {
        @Test
        void when_a_rule_is_started_filled_in_and_tested_then_it_passes() throws IOException {
            Path rule = directory.resolve("pack/article-16/seal-number");

            Run made = Run.of(
                    "rules",
                    "new",
                    rule.toString(),
                    "--id",
                    "local.marks.seal-number",
                    "--kind",
                    "slip",
                    "--lang",
                    "en");

            assertThat(made.code()).isZero();
            assertThat(made.out())
                    .contains("seal-number/rule.yaml\n", "cases.yaml\n", "pack.yaml\n", "fill in every TODO");
            assertThat(pack.rules("lint").code()).isEqualTo(2);
            fill(rule.resolve("rule.yaml"), "ground: TODO", "ground: internal-affairs");
            fill(rule.resolve("rule.yaml"), "law: TODO, article: \"TODO\"", "law: 政府信息公开条例, article: \"16\"");
            fill(rule.resolve("rule.yaml"), "[TODO]", "[印模编号]");
            fill(rule.resolve("rule.yaml"), "TODO, en: TODO", "印模编号, en: Seal number");
            fill(rule.resolve("cases.yaml"), "TODO⟦TODO⟧", "见⟦印模编号⟧");
            fill(rule.resolve("cases.yaml"), "text: TODO", "text: 印章编号");
            fill(rule.resolve("cases.yaml"), "TODO", "例");

            assertThat(pack.rules("lint").out()).endsWith(": 0 faults, 0 warnings\n");
            assertThat(pack.rules("test").out()).contains("local.marks.seal-number   2/2     2/2");
        }

        private static void fill(Path file, String from, String to) throws IOException {
            String text = Files.readString(file);
            assertThat(text).contains(from);
            Files.writeString(file, text.replaceAll("(?m)^(?!#)(.*)" + java.util.regex.Pattern.quote(from), "$1" + to));
        }

        @Test
        void when_the_rule_exists_then_nothing_is_written_and_the_code_is_2() {
            Run run = Run.of(
                    "rules",
                    "new",
                    directory.resolve("pack/slip").toString(),
                    "--id",
                    "local.marks.slip",
                    "--kind",
                    "slip");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("`pack.yaml` lists");
            assertThat(pack.rules("lint").code()).isZero();
        }

        @Test
        void when_there_is_no_pack_then_its_edition_is_the_day_of_review() {
            Path rule = directory.resolve("fresh/slip");

            Run.of("rules", "new", rule.toString(), "--id", "a.slip", "--kind", "slip", "--as-of", "2026-12-01");

            assertThat(directory.resolve("fresh/pack.yaml")).content().contains("edition: 2026-12-01\n");
        }
    }

    @Nested
    class given_schema {
        @Test
        void when_a_file_is_named_then_its_schema_is_printed_alone() throws IOException {
            for (String file : new String[] {"rule", "cases", "pack", "masks", "suppressions"}) {
                Run run = Run.of("rules", "schema", file);

                assertThat(run.code()).isZero();
                assertThat(new JsonMapper().readTree(run.out()).get("title").asText())
                        .isEqualTo(file + ".yaml");
            }
            assertThat(Run.of("rules", "schema").out())
                    .isEqualTo(Run.of("rules", "schema", "rule").out());
        }

        @Test
        void when_there_is_no_such_file_then_the_names_are_told() {
            Run run = Run.of("rules", "schema", "rules");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("no schema of `rules`; write one of `rule`, `cases`");
        }
    }
}
