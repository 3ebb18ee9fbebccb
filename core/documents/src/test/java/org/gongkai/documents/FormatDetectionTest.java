package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.text.GapCause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Telling formats")
class FormatDetectionTest {
    private static OpenedDocument open(String name, String content) {
        return DocumentReader.withDefaults().open(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Nested
    class given_the_content {
        static Stream<Arguments> signatures() {
            return Stream.of(
                    Arguments.of("%PDF-1.7", "pdf", GapCause.UNREADABLE),
                    Arguments.of("{\\rtf1", "rtf", GapCause.UNSUPPORTED),
                    Arguments.of("\u0089PNG\r\n\u001a\nxx", "image", GapCause.IMAGE_ONLY),
                    Arguments.of("\u00ff\u00d8\u00ff\u00e0", "image", GapCause.IMAGE_ONLY),
                    Arguments.of("GIF89a", "image", GapCause.IMAGE_ONLY),
                    Arguments.of("Rar!\u001a\u0007", "rar", GapCause.UNSUPPORTED),
                    Arguments.of("7z\u00bc\u00af'\u001c", "7z", GapCause.UNSUPPORTED),
                    Arguments.of("<?xml version='1.0'?><a/>", "xml", GapCause.UNSUPPORTED),
                    Arguments.of("PK\u0003\u0004", "zip", GapCause.UNREADABLE));
        }

        @ParameterizedTest
        @MethodSource("signatures")
        void when_it_bears_a_signature_then_the_name_does_not_matter(String content, String format, GapCause cause) {
            OpenedDocument document = open("说明.txt", content);

            assertThat(document.format()).isEqualTo(format);
            assertThat(document.source().gaps()).singleElement().matches(gap -> gap.cause() == cause);
            assertThat(document.isRedactable()).isFalse();
        }

        @Test
        void when_it_is_mail_then_it_is_a_gap() {
            assertThat(open("a.txt", "From: a@b.c\r\nTo: d@e.f\r\nSubject: x\r\n\r\nbody")
                            .format())
                    .isEqualTo("eml");
        }

        @Test
        void when_it_is_a_container_then_its_entries_tell() {
            for (Map.Entry<String, String> entry : Map.of(
                            "xl/workbook.xml", "xlsx", "ppt/presentation.xml", "pptx", "OFD.xml", "ofd", "a.txt", "zip")
                    .entrySet()) {
                byte[] zip = DocxFixture.zip(Map.of(entry.getKey(), new byte[] {'x'}), "");

                assertThat(DocumentReader.withDefaults().open("a.docx", zip).format())
                        .isEqualTo(entry.getValue());
            }
        }
    }

    @Nested
    class given_the_name {
        @Test
        void when_the_content_leaves_it_open_then_it_tells() {
            assertThat(open("a.html", "<p>x</p>").format()).isEqualTo("html");
            assertThat(open("a.txt", "<p>x</p>").format()).isEqualTo("txt");
            assertThat(open("a.docx", "plain words").format()).isEqualTo("txt");
        }

        @Test
        void when_it_has_folders_then_only_the_name_itself_is_screened() {
            var parts = open("/data/张三/关于李四.v2.txt", "x").source().parts();

            assertThat(parts.get(parts.size() - 1).text()).isEqualTo("关于李四.v2");
            assertThat(parts.get(parts.size() - 1).place()).hasToString("file name");
        }
    }
}
