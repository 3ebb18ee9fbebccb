package org.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the agency decided: suppressions, layers that may only tighten, rules in trial")
class DecisionsTest {
    private static final String TEXT = "值班手机13912345678，公开。联系人身份证号11010519491231002X，请勿外传。";

    @TempDir
    private Path folder;

    private Path file;
    private Path key;

    @BeforeEach
    void write() throws IOException {
        file = write("通知.txt", TEXT);
        key = write("key", "0123456789abcdef0123456789abcdef\n");
    }

    private Path write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    private static String path(Path path) {
        return path.toString();
    }

    /** Returns the file that suppresses what is printed with these options, the phone number. */
    private Path list(String... options) throws IOException {
        String[] words = new String[options.length + 5];
        words[0] = "screen";
        System.arraycopy(options, 0, words, 1, options.length);
        words[options.length + 1] = "--fingerprints";
        words[options.length + 2] = "--format";
        words[options.length + 3] = "json";
        words[options.length + 4] = path(file);
        JsonNode finding = json(Run.of(words)).at("/documents/0/findings/0");
        return write("list.yaml", """
                format: 1
                suppressions:
                - fingerprint: '%s'
                  rule: %s
                  reason: 对外公布的值班手机
                  by: 例州市政务公开办公室
                  until: 2027-06-30
                """.formatted(
                        finding.get("fingerprint").asText(), finding.get("rule").asText()));
    }

    @Nested
    class given_a_list_under_a_key {
        @Test
        void when_files_are_screened_then_the_finding_is_told_apart() throws IOException {
            Path list = list("--key-file", path(key));

            Run run = Run.of(
                    "screen",
                    "--as-of",
                    "2026-11-25",
                    "--key-file",
                    path(key),
                    "--suppressions",
                    path(list),
                    path(folder));

            assertThat(run.out())
                    .contains("[已排除，不计入结论] 移动电话号码", "由例州市政务公开办公室排除至 2027-06-30：对外公布的值班手机")
                    .contains("[阻断] 公民身份号码")
                    .doesNotContain("[阻断] 移动电话号码", "没有用到", "13912345678");
        }

        @Test
        void when_its_day_is_past_or_it_meets_nothing_then_that_is_told() throws IOException {
            Path list = list("--key-file", path(key));
            String[] past = {
                "screen", "--as-of", "2027-07-01", "--key-file", path(key), "--suppressions", path(list), path(file)
            };

            assertThat(Run.of(past).out()).contains("[阻断] 移动电话号码", "排除条目已经期满，不再排除：cn.privacy.mobile-phone");
            Files.writeString(file, "另一份文件");
            past[2] = "2026-11-25";
            assertThat(Run.of(past).out()).contains("排除条目没有用到，请核对或删去：cn.privacy.mobile-phone");
        }

        @Test
        void when_lines_are_screened_then_each_answer_has_it_and_the_unused_are_told_at_the_end() throws IOException {
            Path lines =
                    write("lines.jsonl", "{\"id\":\"1\",\"text\":\"" + TEXT + "\"}\n{\"id\":\"2\",\"text\":\"无\"}\n");
            Run run = Run.of(
                    "screen",
                    "--key-file",
                    path(key),
                    "--suppressions",
                    path(list("--key-file", path(key))),
                    "--fingerprints",
                    "--jsonl",
                    path(lines));

            assertThat(run.out().lines().findFirst().orElseThrow()).contains("\"fingerprint\":\"h1:");
            assertThat(run.err()).contains("排除条目没有用到");
        }

        @Test
        void when_copies_are_made_then_what_is_suppressed_stays() throws IOException {
            Path out = folder.resolve("out");
            Run run = Run.of(
                    "redact",
                    "--as-of",
                    "2026-11-25",
                    "--key-file",
                    path(key),
                    "--suppressions",
                    path(list("--key-file", path(key))),
                    "--out",
                    path(out),
                    path(file));

            assertThat(run.err()).doesNotContain("未写");
            assertThat(Files.readString(out.resolve("通知.txt")))
                    .isEqualTo("值班手机13912345678，公开。联系人身份证号110105********002X，请勿外传。");
        }
    }

    @Nested
    class given_a_list_without_a_key {
        @Test
        void when_one_file_is_screened_then_it_works() throws IOException {
            Path list = list();

            assertThat(Run.of("screen", "--as-of", "2026-11-25", "--suppressions", path(list), path(file))
                            .out())
                    .contains("[已排除，不计入结论] 移动电话号码");
        }

        @Test
        void when_the_file_s_name_holds_a_number_then_that_stays_hidden() throws IOException {
            file = write("13912345678.txt", "13912345678");
            Path list = list();

            Run run = Run.of("screen", "--as-of", "2026-11-25", "--suppressions", path(list), path(file));

            assertThat(run.out()).contains("已排除").doesNotContain("13912345678");
        }

        @Test
        void when_there_is_more_than_one_document_then_it_is_refused() throws IOException {
            Path list = list();
            Path lines = write("lines.jsonl", "{\"id\":\"1\",\"text\":\"无\"}\n");

            for (Run run : new Run[] {
                Run.of("screen", "--suppressions", path(list), path(folder)),
                Run.of("screen", "--suppressions", path(list), "--jsonl", path(lines)),
                Run.of("redact", "--suppressions", path(list), "--out", path(folder.resolve("out")), path(file))
            }) {
                assertThat(run.code()).isEqualTo(2);
                assertThat(run.err()).contains("`--suppressions` without `--key-file` holds for one document");
            }
        }
    }

    @Test
    void when_list_or_key_cannot_be_used_then_that_is_told() throws IOException {
        Path keyed = list("--key-file", path(key));

        assertThat(Run.of("screen", "--suppressions", path(keyed), path(file)).err())
                .contains("was made with a key");
        assertThat(Run.of("screen", "--key-file", path(write("short", "abc")), path(file))
                        .err())
                .contains("a key has 16 bytes or more, got 3");
        assertThat(Run.of("screen", "--key-file", path(folder.resolve("none")), path(file))
                        .err())
                .contains("cannot be read");
        assertThat(Run.of("screen", "--suppressions", path(folder.resolve("none")), path(file))
                        .err())
                .contains("cannot be read");
    }

    @Nested
    class given_layers {
        private Path layer(String name, String adjusts) throws IOException {
            write(name + "/pack.yaml", """
                    format: 1
                    name: %s
                    edition: 2026-11-02
                    title: {zh: 本地规则包, en: Local rules}
                    licence: Apache-2.0
                    statutes: [政府信息公开条例]
                    rules: []
                    adjusts:
                    %s
                    """.formatted(name, adjusts));
            return folder.resolve(name);
        }

        @Test
        void when_a_layer_has_lapsed_then_every_form_says_so() throws IOException {
            Path city = layer(
                    "city", "- {rule: cn.privacy.mobile-phone, reason: 试点, by: 某办, until: 2026-06-30, status: trial}");
            String says = "规则 cn.privacy.mobile-phone 的调整（city）已于 2026-06-30 期满，原规定恢复适用";

            for (String form : new String[] {"text", "html", "csv"}) {
                assertThat(Run.of(
                                        "screen",
                                        "--as-of",
                                        "2026-11-25",
                                        "--rules",
                                        path(city),
                                        "--format",
                                        form,
                                        path(file))
                                .out())
                        .contains(says);
            }
            JsonNode json = json(
                    Run.of("screen", "--as-of", "2026-11-25", "--rules", path(city), "--format", "json", path(file)));
            assertThat(json.at("/rules/lapsed/0/rule").asText()).isEqualTo("cn.privacy.mobile-phone");
        }

        @Test
        void when_rules_are_in_trial_then_they_are_counted_where_asked_for() throws IOException {
            Path city = layer(
                    "city", "- {rule: cn.privacy.mobile-phone, reason: 试点, by: 某办, until: 2027-06-30, status: trial}");
            String[] words = {"screen", "--as-of", "2026-11-25", "--rules", path(city), path(file)};

            Run aside = Run.of(words);
            assertThat(aside.out()).doesNotContain("移动电话号码");
            assertThat(aside.err()).contains("1 条试行规则没有运行", "`--trial`");
            words[0] = "screen";
            Run tried = Run.of("screen", "--trial", "--as-of", "2026-11-25", "--rules", path(city), path(file));
            assertThat(tried.out()).contains("移动电话号码（试行，不计入结论）", "试行，不计入结论：cn.privacy.mobile-phone 1");
            assertThat(tried.err()).doesNotContain("没有运行");
        }

        @Test
        void when_a_layer_may_only_tighten_then_it_is_refused_where_it_loosens() throws IOException {
            Path site = layer(
                    "site", "- {rule: cn.privacy.mobile-phone, reason: 试点, by: 某办, until: 2027-06-30, status: trial}");
            Path strict = layer("strict", "- {rule: cn.document.doc-number, reason: 从严, severity: review}");

            Run refused = Run.of("screen", "--tighten-only", path(site), path(file));
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err())
                    .contains("is loaded to tighten only, and loosens `cn.privacy.mobile-phone` (trial)");
            assertThat(Run.of("screen", "--tighten-only", path(strict), path(write("b.txt", "例政办〔2026〕3号")))
                            .out())
                    .contains("[复核]");
        }
    }
}
