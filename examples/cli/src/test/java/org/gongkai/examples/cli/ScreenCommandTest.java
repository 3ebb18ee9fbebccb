package org.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("gongkai screen")
class ScreenCommandTest {
    private static final String ID = "11010519491231002X";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Nested
    class given_files {
        @Test
        void when_one_holds_an_identifier_then_it_is_told_with_place_and_basis_but_without_the_text()
                throws IOException {
            Run run = Run.of("screen", write("名单.txt", "第一行\n身份证号" + ID + "。").toString());

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).contains("公民身份号码", "第2行", "《政府信息公开条例》第15条").doesNotContain(ID);
            assertThat(run.err())
                    .containsPattern("1 documents in .* documents/s")
                    .doesNotContain(ID);
        }

        @Test
        void when_the_text_is_asked_for_then_it_is_shown() throws IOException {
            Run run =
                    Run.of("screen", "--show-text", write("a.txt", "身份证号" + ID).toString());

            assertThat(run.out()).contains("「" + ID + "」");
        }

        @Test
        void when_a_file_name_holds_an_identifier_then_it_is_hidden_everywhere() throws IOException {
            Path file = write("张某" + ID + ".txt", "无");

            assertThat(Run.of("screen", file.toString()).out())
                    .doesNotContain(ID)
                    .contains("张某█");
            assertThat(Run.of("screen", "--format", "json", folder.toString()).out())
                    .doesNotContain(ID);
            assertThat(Run.of("screen", "--show-text", file.toString()).out()).contains(ID);
        }

        @Test
        void when_nothing_is_found_then_the_exit_code_is_0() throws IOException {
            assertThat(Run.of("screen", write("a.txt", "一切正常。").toString()).code())
                    .isZero();
        }

        @Test
        void when_failing_is_switched_off_then_findings_do_not_fail_the_run() throws IOException {
            assertThat(Run.of(
                                    "screen",
                                    "--fail-on",
                                    "none",
                                    write("a.txt", "身份证号" + ID).toString())
                            .code())
                    .isZero();
        }

        @Test
        void when_json_is_asked_for_then_it_is_the_contracts_report() throws IOException {
            write("a.txt", "身份证号" + ID);
            Run run = Run.of("screen", "--format", "json", folder.toString());

            JsonNode document =
                    new ObjectMapper().readTree(run.out()).get("documents").get(0);
            assertThat(document.get("outcome").asText()).isEqualTo("publishable-after-redaction");
            assertThat(document.get("digest").asText()).startsWith("sha256:");
            assertThat(document.at("/findings/0/span").toString()).isEqualTo("{\"start\":4,\"end\":22}");
            assertThat(document.at("/findings/0/part").asInt()).isZero();
            assertThat(document.at("/parts/0/place").asText()).isEqualTo("text");
        }

        @Test
        void when_the_report_goes_to_a_file_then_it_is_whole() throws IOException {
            Path report = folder.resolve("report.json");
            Run run = Run.of(
                    "screen",
                    "--format",
                    "json",
                    "--out",
                    report.toString(),
                    write("a.txt", "好").toString());

            assertThat(run.out()).isEmpty();
            assertThat(new ObjectMapper()
                            .readTree(report.toFile())
                            .at("/totals/documents")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Nested
    class given_bad_input {
        @Test
        void when_a_path_is_missing_then_it_is_told_and_the_rest_is_done() throws IOException {
            Run run = Run.of(
                    "screen",
                    folder.resolve("没有.txt").toString(),
                    write("a.txt", "身份证号" + ID).toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("没有.txt: no such file or folder; check the path");
            assertThat(run.out()).contains("公民身份号码");
        }

        @Test
        void when_a_file_is_empty_then_it_is_examined_whole() throws IOException {
            assertThat(Run.of("screen", write("空.txt", "").toString()).code()).isZero();
        }

        @Test
        void when_a_text_has_200_megabytes_then_it_is_a_gap_and_the_rest_is_done() throws IOException {
            Path large = folder.resolve("b.txt");
            try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
                file.setLength(200L << 20);
            }
            write("c.txt", "身份证号" + ID);
            Run run = Run.of("screen", folder.toString());

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).contains("209715200").contains("公民身份号码");
        }

        @Test
        void when_a_format_is_not_read_then_the_document_is_referred() throws IOException {
            Files.write(folder.resolve("a.caj"), "CAJ …".getBytes(StandardCharsets.UTF_8));
            Run run = Run.of("screen", "--format", "json", folder.toString());

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).contains("\"cause\":\"unsupported\"", "refer-for-review");
        }

        @Test
        void when_options_are_wrong_then_each_is_told_with_a_remedy() throws IOException {
            String file = write("a.txt", "x").toString();

            assertThat(Run.of("screen").code()).isEqualTo(2);
            assertThat(Run.of("screen", "--format", "sarif", file).err())
                    .contains("write `text`, `json`, `html`, `csv`");
            assertThat(Run.of("screen", "--strictness", "9", file).code()).isEqualTo(2);
            assertThat(Run.of("screen", "--fail-on", "never", file).code()).isEqualTo(2);
            assertThat(Run.of("screen", "--as-of", "tomorrow", file).code()).isEqualTo(2);
            assertThat(Run.of("screen", "--no-bundled-rules", file).err()).contains("--rules");
            assertThat(Run.of().code()).isEqualTo(2);
        }
    }

    @Nested
    class given_json_lines {
        private Run lines(String... lines) throws IOException {
            return Run.of(
                    "screen",
                    "--jsonl",
                    write("in.jsonl", String.join("\n", lines) + "\n").toString());
        }

        @Test
        void when_lines_are_good_then_each_is_answered_in_order() throws IOException {
            Run run = lines("{\"id\":\"a\",\"text\":\"好\"}", "", "{\"id\":7,\"text\":\"𠮷电话13912345678\"}");

            String[] answers = run.out().split("\n");
            assertThat(answers).hasSize(2);
            JsonNode second = new ObjectMapper().readTree(answers[1]);
            assertThat(answers[0]).startsWith("{\"id\":\"a\",\"outcome\":\"publishable\"");
            assertThat(second.get("id").asInt()).isEqualTo(7);
            assertThat(second.at("/findings/0/span").toString()).isEqualTo("{\"start\":4,\"end\":15}");
            assertThat(second.at("/findings/0/codePoints").toString()).isEqualTo("{\"start\":3,\"end\":14}");
            assertThat(run.code()).isEqualTo(1);
        }

        @Test
        void when_a_line_is_no_json_then_it_is_told_without_its_content_and_the_others_are_done() throws IOException {
            Run run = lines(
                    "{\"id\":\"a\",\"text\":\"好\"}", "身份证 " + ID, "{\"id\":\"c\"}", "{\"id\":\"d\",\"text\":\"好\"}");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out().split("\n")).hasSize(4);
            assertThat(run.out()).contains("{\"id\":null,\"line\":2,\"error\":", "{\"id\":\"c\",\"line\":3,\"error\":");
            assertThat(run.err()).contains("in.jsonl:2: not JSON", "in.jsonl:3: neither `text` nor `html`");
            assertThat(run.out() + run.err()).doesNotContain(ID);
        }

        @Test
        void when_a_body_is_html_then_spans_count_in_the_html_string() throws IOException {
            Run run = lines("{\"id\":\"h\",\"html\":\"<p>电话<b>139</b>1234&#53;678</p>\"}");

            JsonNode finding = new ObjectMapper().readTree(run.out()).at("/findings/0");
            assertThat(finding.get("span").toString()).isEqualTo("{\"start\":8,\"end\":27}");
        }

        @Test
        void when_an_attachment_holds_something_then_its_number_is_told() throws IOException {
            Run run = lines(
                    "{\"id\":\"h\",\"text\":\"附件：名单\",\"attachments\":[{\"name\":\"名单\",\"text\":\"" + ID + "\"}]}");

            JsonNode answer = new ObjectMapper().readTree(run.out());
            assertThat(answer.at("/findings/0/attachment").asInt(-1)).isZero();
            assertThat(answer.get("gaps")).isEmpty();
        }

        @Test
        void when_an_attachment_is_cited_and_lacking_then_that_is_a_gap() throws IOException {
            Run run = lines("{\"id\":\"h\",\"text\":\"正文。\\n附件：名单\"}");

            assertThat(run.out()).contains("missing-attachment", "refer-for-review");
            assertThat(run.code()).isEqualTo(3);
        }

        @Test
        void when_a_line_is_not_utf8_then_only_that_line_is_bad() throws IOException {
            Path file = folder.resolve("in.jsonl");
            Files.write(file, "{\"id\":\"a\",\"text\":\"中\"}\n".getBytes("GB18030"));
            Files.writeString(file, "{\"id\":\"b\",\"text\":\"好\"}\n", StandardOpenOption.APPEND);
            Run run = Run.of("screen", "--jsonl", file.toString());

            assertThat(run.out())
                    .contains("\"line\":1,\"error\":\"not UTF-8", "\"id\":\"b\",\"outcome\":\"publishable\"");
        }
    }
}
