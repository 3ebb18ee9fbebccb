package org.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("gongkai redact")
class RedactCommandTest {
    private static final String ID = "11010519491231002X";

    @TempDir
    private Path folder;

    @Nested
    class given_json_lines {
        @Test
        void when_a_text_holds_identifiers_then_they_are_masked_and_told_in_positions_of_the_original()
                throws IOException {
            Path in = Files.writeString(
                    folder.resolve("in.jsonl"), "{\"id\":\"r\",\"text\":\"𠮷先生，身份证号" + ID + "，电话13912345678。\"}\n");
            Run run = Run.of("redact", "--jsonl", in.toString());

            JsonNode answer = new ObjectMapper().readTree(run.out());
            assertThat(answer.get("text").asText()).isEqualTo("𠮷先生，身份证号110105********002X，电话139****5678。");
            assertThat(answer.get("redactions").get(0).toString())
                    .isEqualTo("{\"start\":9,\"end\":27,\"replacement\":\"110105********002X\","
                            + "\"rule\":\"cn.privacy.resident-id\",\"ground\":\"personal-privacy\"}");
            assertThat(run.code()).isZero();
        }

        @Test
        void when_a_text_is_marked_secret_then_no_text_is_handed_out() throws IOException {
            Path in = Files.writeString(
                    folder.resolve("in.jsonl"), "{\"id\":\"s\",\"text\":\"机密★10年\\n身份证号" + ID + "\"}\n");
            Run run = Run.of("redact", "--jsonl", in.toString());

            assertThat(run.out()).contains("\"text\":null", "refer-for-review").doesNotContain(ID);
            assertThat(run.code()).isEqualTo(1);
        }
    }

    @Nested
    class given_the_samples {
        @Test
        void when_they_are_redacted_then_nothing_planted_survives_in_any_copy() throws IOException {
            Path out = folder.resolve("copies");
            Run run = Run.of("redact", Repository.SAMPLES.toString(), "--out", out.toString());

            JsonNode certificate =
                    new ObjectMapper().readTree(out.resolve("certificate.json").toFile());
            assertThat(certificate.get("files")).hasSize(Truth.documents().size());
            for (Truth.Document document : Truth.documents()) {
                Path copy = out.resolve(document.file());
                if (document.outcome().equals("publishable-after-redaction") && isRedactable(document)) {
                    assertThat(copy).exists();
                    assertNothingSurvives(copy, document);
                }
                if (!isRedactable(document)) {
                    assertThat(copy).as("a copy of a format without redaction").doesNotExist();
                }
            }
            assertThat(out.resolve("重点设施安全防护专项工作方案.docx")).doesNotExist();
            assertThat(run.err()).contains("重点设施安全防护专项工作方案.docx: 未写遮盖件");
            assertThat(run.code()).isEqualTo(3);
        }

        private boolean isRedactable(Truth.Document document) {
            return List.of("txt", "html", "docx").contains(document.form().format());
        }

        private void assertNothingSurvives(Path copy, Truth.Document document) throws IOException {
            String all = allText(copy, document.form().format());
            List<String> values = document.planted().stream()
                    .filter(planted -> !List.of("doc-number", "uscc", "public-attribute-note")
                            .contains(planted.kind()))
                    .map(Truth.Planted::value)
                    .toList();
            assertThat(values).isNotEmpty();
            for (String value : values) {
                assertThat(all.contains(value))
                        .as("%s survives in %s", value, copy)
                        .isFalse();
            }
        }

        /** Everything in the file, tags and separators taken out. */
        private String allText(Path copy, String format) throws IOException {
            byte[] bytes = Files.readAllBytes(copy);
            StringBuilder all = new StringBuilder();
            if (format.equals("docx")) {
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            } else {
                all.append(new String(bytes, StandardCharsets.UTF_8)).append(new String(bytes, "GB18030"));
            }
            return Truth.essence(all.toString().replaceAll("<[^>]{1,2000}>", "")) + Truth.essence(all.toString());
        }
    }

    @Nested
    class given_documents_that_belong_together {
        @Test
        void when_the_attachment_that_one_cites_lies_beside_it_then_its_copy_lacks_nothing() throws IOException {
            Path in = Files.createDirectory(folder.resolve("in"));
            Files.writeString(in.resolve("通知.txt"), "联系电话13912345678。\n附件：补助名单\n");
            Files.writeString(in.resolve("补助名单.txt"), "无");
            Run run = Run.of(
                    "redact", in.toString(), "--out", folder.resolve("out").toString());

            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
        }

        @Test
        void when_nothing_fails_the_run_then_a_refused_copy_does_not_either() throws IOException {
            Path in = Files.writeString(folder.resolve("a.txt"), "机密★10年\n");
            String out = folder.resolve("out").toString();

            assertThat(Run.of("redact", "--fail-on", "none", in.toString(), "--out", out)
                            .code())
                    .isZero();
            assertThat(Run.of("redact", in.toString(), "--out", out).code()).isEqualTo(1);
        }
    }

    @Nested
    class given_a_risky_output_folder {
        @Test
        void when_it_holds_other_files_then_nothing_is_written() throws IOException {
            Path in = Files.writeString(folder.resolve("a.txt"), "电话13912345678");
            Run run = Run.of("redact", in.toString(), "--out", folder.toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("name an empty folder");
            assertThat(in).hasContent("电话13912345678");
        }

        @Test
        void when_a_file_name_holds_an_identifier_then_the_copys_name_does_not() throws IOException {
            Path in = Files.writeString(folder.resolve(ID + ".txt"), "无");
            Path out = folder.resolve("out");
            Run.of("redact", in.toString(), "--out", out.toString());

            try (Stream<Path> files = Files.walk(out)) {
                assertThat(files.map(Path::toString)).noneMatch(name -> name.contains(ID));
            }
            assertThat(Files.readString(out.resolve("certificate.json"))).doesNotContain(ID);
        }
    }

    @Test
    void when_a_format_cannot_be_redacted_then_it_is_refused_with_a_reason() throws IOException {
        Path in = folder.resolve("a.pdf");
        Files.write(in, "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        Run run = Run.of("redact", in.toString(), "--out", folder.resolve("out").toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("a.pdf: 未写遮盖件");
    }
}
