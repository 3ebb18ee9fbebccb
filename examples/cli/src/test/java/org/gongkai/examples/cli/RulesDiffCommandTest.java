package org.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("gongkai rules diff")
class RulesDiffCommandTest {
    private static final String NUMBER = "QD20260001";

    @TempDir
    private Path folder;

    private Path corpus;
    private String old;
    private String neu;

    @BeforeEach
    void write_two_packs_and_a_corpus() throws IOException {
        old = pack("old", "number");
        neu = pack("new", "number with label within 4 before");
        corpus = Files.createDirectory(folder.resolve("corpus"));
        for (int k = 1; k <= 12; k++) {
            Files.writeString(
                    corpus.resolve("notice-" + k + ".txt"),
                    switch (k % 3) {
                        case 0 -> "清单号" + NUMBER + "。";
                        case 1 -> "另见" + NUMBER + "。";
                        default -> "无。";
                    });
        }
    }

    private String pack(String name, String condition) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(name));
        Files.writeString(pack.resolve("pack.yaml"), """
                format: 1
                name: local
                edition: 2026-11-25
                title: {zh: 本地, en: Local}
                licence: Apache-2.0
                statutes: []
                kinds: [list-number]
                rules: [number]
                """);
        Files.createDirectories(pack.resolve("number"));
        Files.writeString(pack.resolve("number/rule.yaml"), """
                format: 1
                id: local.test.number
                version: 1
                status: stable
                title: {zh: 清单号, en: List number}
                kind: list-number
                strictness: 1
                severity: block
                detects: 号
                misses: 无
                false-alarms: 无
                find:
                  number: {regex: 'QD\\d{8}'}
                  label: {any: [清单号]}
                condition: CONDITION
                confidence: {base: 0.9, with: {label: 0.9}}
                redaction: {style: cover}
                says: {zh: 遮, en: Cover}
                """.replace("CONDITION", condition));
        return pack.toString();
    }

    private Run diff(String before, String after, String... more) {
        List<String> args = new ArrayList<>(List.of("rules", "diff", before, after, "--as-of", "2026-11-28"));
        args.addAll(Arrays.asList(more));
        if (!args.contains("--corpus")) {
            args.addAll(List.of("--corpus", corpus.toString()));
        }
        return Run.of(args.toArray(new String[0]));
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    @Nested
    class given_a_rule_that_finds_less {
        @Test
        void when_files_are_screened_with_both_then_what_is_lost_is_told_and_fails_the_run() throws IOException {
            Run run = diff(old, neu, "--format", "json");

            JsonNode told = json(run);
            assertThat(told.at("/documents/compared").asInt()).isEqualTo(12);
            assertThat(told.at("/findings/lost").asInt()).isEqualTo(4);
            assertThat(told.at("/findings/gained").asInt()).isZero();
            assertThat(told.at("/byRule/0/rule").asText()).isEqualTo("local.test.number");
            assertThat(told.at("/documents/moved/0/documents").asInt()).isEqualTo(4);
            assertThat(told.at("/before/packs/0/name").asText()).isEqualTo("national");
            assertThat(told.at("/before/packs/1/name").asText()).isEqualTo("local");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out() + run.err()).doesNotContain(NUMBER);
        }

        @Test
        void when_they_are_exchanged_then_all_is_gained_and_nothing_fails() throws IOException {
            Run run = diff(neu, old, "--format", "json");

            assertThat(json(run).at("/findings/gained").asInt()).isEqualTo(4);
            assertThat(run.code()).isZero();
        }

        @Test
        void when_failing_is_switched_off_then_the_run_does_not_fail() {
            assertThat(diff(old, neu, "--fail-on", "none").code()).isZero();
        }

        @Test
        void when_several_work_at_once_then_every_form_is_the_same_byte_for_byte() {
            for (String form : List.of("text", "json", "html")) {
                assertThat(diff(old, neu, "--format", form, "--jobs", "4").out())
                        .isEqualTo(
                                diff(old, neu, "--format", form, "--jobs", "1").out())
                        .isNotEmpty();
            }
        }

        @Test
        void when_fewer_examples_are_wanted_then_the_others_are_counted() {
            assertThat(diff(old, neu, "--examples", "1", "--lang", "en").out())
                    .contains("notice-1.txt", "3 more not listed")
                    .doesNotContain("notice-10.txt");
            assertThat(diff(old, neu, "--examples", "1001").code()).isEqualTo(2);
        }

        @Test
        void when_the_page_goes_to_a_file_then_it_is_whole() throws IOException {
            Path page = folder.resolve("diff.html");
            Run run = diff(old, neu, "--format", "html", "--out", page.toString());

            assertThat(run.out()).isEmpty();
            assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        }
    }

    @Nested
    class given_packs_by_other_ways {
        @Test
        void when_a_pack_is_compared_with_itself_then_nothing_differs() throws IOException {
            JsonNode told = json(diff(old, old, "--format", "json"));

            assertThat(told.get("rules")).isEmpty();
            assertThat(told.get("byRule")).isEmpty();
            assertThat(told.at("/documents/changed").asInt()).isZero();
        }

        @Test
        void when_bundled_is_named_then_the_other_pack_is_all_that_differs() throws IOException {
            JsonNode told = json(diff("bundled", old, "--format", "json"));

            assertThat(told.at("/rules/0/change").asText()).isEqualTo("added");
            assertThat(told.at("/findings/gained").asInt()).isEqualTo(8);
        }

        @Test
        void when_a_folder_holds_the_bundled_pack_then_it_takes_its_place() throws IOException {
            JsonNode told = json(diff("bundled", Repository.NATIONAL.toString(), "--format", "json"));

            assertThat(told.at("/after/packs")).hasSize(1);
            assertThat(told.at("/after/digest")).isEqualTo(told.at("/before/digest"));
        }

        @Test
        void when_packs_are_layered_below_both_then_they_make_no_difference() throws IOException {
            JsonNode told = json(diff("bundled", "bundled", "--rules", old, "--format", "json"));

            assertThat(told.at("/before/packs")).hasSize(2);
            assertThat(told.get("rules")).isEmpty();
        }

        @Test
        void when_bundled_is_both_wanted_and_not_then_that_is_told() {
            assertThat(diff("bundled", old, "--no-bundled-rules").err()).contains("contradict each other");
            assertThat(diff(old, neu, "--no-bundled-rules").code()).isEqualTo(1);
        }

        @Test
        void when_a_pack_or_the_form_is_wrong_then_nothing_is_compared() {
            assertThat(diff(old, folder.resolve("none").toString()).code()).isEqualTo(2);
            assertThat(diff(old, neu, "--format", "csv").err())
                    .contains("no report of the form `csv`", "`text`, `json`, `html`");
            assertThat(Run.of("rules", "diff", old, neu).code()).isEqualTo(2);
        }
    }

    @Nested
    class given_json_lines {
        private Path lines(String... lines) throws IOException {
            return Files.write(folder.resolve("corpus.jsonl"), List.of(lines), StandardCharsets.UTF_8);
        }

        @Test
        void when_a_line_is_bad_then_it_is_told_and_the_others_are_compared() throws IOException {
            Path file = lines(
                    "{\"id\":\"a\",\"text\":\"另见QD20260001\"}",
                    "{\"id\":\"b\"",
                    "{\"id\":\"c\",\"html\":\"<p>另见QD20260001</p>\",\"attachments\":[{\"name\":\"x\",\"text\":\"见QD20260001\"}]}");
            Run run = diff(old, neu, "--corpus", file.toString());

            assertThat(run.err()).contains("corpus.jsonl:2: ", "2 documents in");
            assertThat(run.out()).contains("corpus.jsonl:1 a", "corpus.jsonl:3 c", "附件1 › ");
            assertThat(run.code()).isEqualTo(2);
        }

        @Test
        void when_several_work_at_once_then_the_order_is_that_of_the_lines() throws IOException {
            String[] lines = new String[40];
            for (int k = 0; k < lines.length; k++) {
                lines[k] = "{\"id\":" + k + ",\"text\":\"" + "文".repeat(k % 7 * 100) + "见QD20260001\"}";
            }
            String file = lines(lines).toString();

            assertThat(diff(old, neu, "--corpus", file, "--jobs", "4", "--examples", "40")
                            .out())
                    .isEqualTo(diff(old, neu, "--corpus", file, "--jobs", "1", "--examples", "40")
                            .out())
                    .contains("corpus.jsonl:40 39");
        }
    }

    @Nested
    class given_what_should_not_be_seen_or_cannot {
        @Test
        void when_either_pack_finds_something_in_a_name_then_it_is_hidden_unless_asked_for() throws IOException {
            Files.writeString(corpus.resolve("a" + NUMBER + ".txt"), "另见" + NUMBER);

            for (String[] packs : new String[][] {{old, neu}, {neu, old}}) {
                for (String form : List.of("text", "json", "html")) {
                    assertThat(diff(packs[0], packs[1], "--format", form).out())
                            .contains("a██████████.txt")
                            .doesNotContain(NUMBER);
                }
            }
            assertThat(diff(old, neu, "--show-text").out()).contains("a" + NUMBER + ".txt");
        }

        @Test
        void when_a_document_is_broken_then_it_is_a_gap_on_both_sides_and_the_code_is_3() throws IOException {
            Files.write(corpus.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});

            Run run = diff(old, neu, "--format", "json");

            assertThat(json(run).at("/documents/incomplete").asInt()).isEqualTo(1);
            assertThat(json(run).at("/gaps/opened")).isEmpty();
            assertThat(json(run).at("/findings/lost").asInt()).isEqualTo(4);
            assertThat(run.code()).isEqualTo(3);
        }

        @Test
        void when_the_corpus_is_not_there_then_that_is_told() {
            assertThat(diff(old, neu, "--corpus", folder.resolve("nowhere").toString())
                            .code())
                    .isEqualTo(2);
            assertThat(diff(old, neu, "--corpus", folder.resolve("no.jsonl").toString())
                            .err())
                    .contains("no such readable file");
        }
    }
}
