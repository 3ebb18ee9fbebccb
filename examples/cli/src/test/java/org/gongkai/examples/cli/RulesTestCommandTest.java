package org.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("gongkai rules test")
class RulesTestCommandTest {
    @TempDir
    private Path folder;

    private LocalPack pack;

    @BeforeEach
    void write() {
        pack = LocalPack.in(folder);
    }

    @Test
    void when_the_national_pack_is_tested_then_all_its_cases_pass() {
        Run run = Run.of("rules", "test", "--lang", "en", Repository.NATIONAL.toString());

        assertThat(run.out()).contains(" 0 failed").doesNotContain(": failed");
        assertThat(run.code()).isZero();
    }

    @Nested
    class given_a_pack_whose_cases_pass {
        @Test
        void when_it_is_tested_then_gaps_are_listed_and_a_table_shows_each_rule() {
            Run run = pack.rules("test");

            assertThat(run.code()).isZero();
            assertThat(run.out().lines())
                    .containsExactly(
                            folder.resolve("slip/cases.yaml") + ":9: local.marks.slip, gap: 汉字: known gap",
                            "rule              hits  misses  false alarms  gaps  precision  recall",
                            "local.marks.slip   2/2     2/2             0     1     100.0%  100.0%",
                            folder + ": 4 passed, 0 failed, 1 known gaps, 0 closed gaps, 0 not run");
        }

        @Test
        void when_it_is_told_in_chinese_then_the_columns_stand_straight() {
            List<String> lines =
                    Run.of("rules", "test", folder.toString()).out().lines().toList();

            assertThat(lines.get(1)).isEqualTo("规则              应命中  不应命中  误报  缺口  查准率  查全率");
            assertThat(lines.get(2)).isEqualTo("local.marks.slip     2/2       2/2     0     1  100.0%  100.0%");
            assertThat(TextTable.width(lines.get(1))).isEqualTo(TextTable.width(lines.get(2)));
        }

        @Test
        void when_a_gap_is_closed_then_that_is_told_and_does_not_fail() {
            pack.change("slip/rule.yaml", "\\d{6}", "[\\d〇一七三]{6}");

            Run run = pack.rules("test");

            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("gap: 汉字: closed gap, make it a hit", "0, closed 1");
        }
    }

    @Nested
    class given_a_rule_that_fails {
        @BeforeEach
        void spoil() {
            pack.change("slip/rule.yaml", "- {phrase: 样例LZ000000}", "- {regex: '号LZ\\d{6}'}");
        }

        @Test
        void when_it_is_tested_then_each_failure_has_file_line_and_stretches_and_no_text() {
            Run run = pack.rules("test");

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out())
                    .contains(
                            folder.resolve("slip/cases.yaml") + ":3: local.marks.slip, hit: 正文: failed\n"
                                    + "    expected 2..10\n    found    nothing\n"
                                    + "    taken back by `unless`, no. 1\n",
                            folder.resolve("slip/cases.yaml") + ":7: local.marks.slip, miss: 样例: failed\n"
                                    + "    expected nothing\n    found    4..12\n",
                            "1/2",
                            "66.6%",
                            "2 failed")
                    .doesNotContain("LZ000");
        }

        @Test
        void when_text_is_asked_for_then_the_stretches_are_shown() {
            assertThat(pack.rules("test", "--show-text").out())
                    .contains("expected 2..10 「LZ000173」", "found    4..12 「LZ000000」");
        }

        @Test
        void when_json_is_asked_for_then_it_says_the_same() throws IOException {
            Run run = pack.rules("test", "--format", "json");

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).doesNotContain("LZ000");
            JsonNode one = new JsonMapper().readTree(run.out()).get("packs").get(0);
            assertThat(one.get("passed").asBoolean()).isFalse();
            JsonNode rule = one.get("rules").get(0);
            assertThat(rule.get("rule").asText()).isEqualTo("local.marks.slip");
            assertThat(rule.get("hitsFound").asInt()).isEqualTo(1);
            assertThat(rule.get("falseAlarms").asInt()).isEqualTo(1);
            assertThat(rule.get("gapsOpen").asInt()).isEqualTo(1);
            JsonNode first = one.get("cases").get(0);
            assertThat(first.get("outcome").asText()).isEqualTo("failed");
            assertThat(first.get("line").asInt()).isEqualTo(3);
            assertThat(first.get("expected")).hasToString("[{\"part\":0,\"start\":2,\"end\":10}]");
            assertThat(first.get("found")).isEmpty();
            assertThat(pack.rules("test", "--format", "json", "--show-text").out())
                    .contains("\"text\":\"LZ000173\"");
        }
    }

    @Nested
    class given_other_words {
        @Test
        void when_a_rule_does_not_run_under_the_options_then_its_cases_are_not_run() {
            Run run = pack.rules("test", "--as-of", "2026-11-25");
            assertThat(run.out()).contains("0 not run");

            pack.change("slip/rule.yaml", "strictness: 1", "strictness: 3");
            assertThat(pack.rules("test").out()).contains("4 passed");
            assertThat(pack.rules("test", "--strictness", "2").out())
                    .contains("0 passed", "5 not run", "not run, its rule does not apply under the options");
        }

        @Test
        void when_two_packs_define_one_rule_then_that_is_told() {
            Path other = folder.resolve("other");
            LocalPack.in(other).change("pack.yaml", "name: local", "name: other");

            Run run = Run.of("rules", "test", folder.toString(), other.toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("`local.marks.slip` a second time");
        }

        @Test
        void when_a_pack_has_faults_or_the_form_is_unknown_then_the_code_is_2() {
            assertThat(pack.rules("test", "--format", "xml").code()).isEqualTo(2);
            pack.change("slip/rule.yaml", "version: 1", "version: one");
            Run run = pack.rules("test");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("slip/rule.yaml:3:");
        }

        @Test
        void when_a_name_holds_controls_then_the_terminal_does_not_see_them() {
            pack.change("slip/cases.yaml", "name: 汉字", "name: \"汉\\e[2J字\"");

            assertThat(pack.rules("test").out()).contains("汉�[2J字").doesNotContain("\u001b");
        }
    }
}
