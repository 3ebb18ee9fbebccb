package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.GapCause;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Plain text")
class TextFileTest {
    private static final String TEXT = "关于征地补偿的公示\r\n联系人：张某，电话13900001234。\n第三行\r第四行";
    private static final String TRADITIONAL = "關於邀請港澳企業參加產權項目推介會的函，請於本月底前將參會人員名單報送辦公室。";

    private static OpenedDocument open(byte[] content) {
        return DocumentReader.withDefaults().open("公示.txt", content);
    }

    @Nested
    class given_an_encoding {
        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
        void when_it_is_opened_then_the_text_is_read_as_written(String charset) {
            OpenedDocument document = open(TEXT.getBytes(Charset.forName(charset)));

            assertThat(document.format()).isEqualTo("txt");
            assertThat(document.source().part(0).text()).isEqualTo(TEXT);
            assertThat(document.source().gaps()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
        void when_it_has_a_mark_then_the_mark_is_no_text_and_stays(String charset) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes("\uFEFF".getBytes(Charset.forName(charset)));
            int mark = bytes.size();
            bytes.writeBytes(TEXT.getBytes(Charset.forName(charset)));
            OpenedDocument document = open(bytes.toByteArray());

            RedactedFile redacted = document.redact(List.of(new Replacement(0, new TextSpan(0, 2), "█")));

            assertThat(document.source().part(0).text()).isEqualTo(TEXT);
            assertThat(document.source().parts()).hasSize(2);
            assertThat(redacted.bytes()).startsWith(Arrays.copyOf(bytes.toByteArray(), mark));
            assertThat(new String(redacted.bytes(), Charset.forName(charset))).endsWith("█" + TEXT.substring(2));
        }

        @Test
        void when_it_is_big5_then_it_is_read_as_big5() {
            OpenedDocument document = open(TRADITIONAL.getBytes(Charset.forName("Big5")));

            assertThat(document.encoding()).isEqualTo("Big5");
            assertThat(document.source().part(0).text()).isEqualTo(TRADITIONAL);
        }

        @Test
        void when_gb18030_holds_traditional_text_then_it_is_read_as_gb18030() {
            OpenedDocument document = open(TRADITIONAL.getBytes(Charset.forName("GB18030")));

            assertThat(document.encoding()).isEqualTo("GB18030");
            assertThat(document.source().part(0).text()).isEqualTo(TRADITIONAL);
        }

        @Test
        void when_utf_16_without_mark_holds_chinese_only_then_it_is_read() {
            OpenedDocument document = open("关于公开政府信息的通知".getBytes(StandardCharsets.UTF_16LE));

            assertThat(document.source().parts()).anyMatch(p -> p.text().equals("关于公开政府信息的通知"));
        }
    }

    @Nested
    class given_content_that_is_no_text {
        @Test
        void when_it_is_binary_then_it_is_a_gap() {
            byte[] bytes = new byte[4000];
            new Random(7).nextBytes(bytes);
            OpenedDocument document = open(bytes);

            assertThat(document.source().gaps()).singleElement().matches(g -> g.cause() == GapCause.UNREADABLE);
            assertThat(document.isRedactable()).isFalse();
        }

        @Test
        void when_it_is_empty_then_it_is_read_whole() {
            OpenedDocument document = open(new byte[0]);

            assertThat(document.source().gaps()).isEmpty();
            assertThat(document.source().parts())
                    .singleElement()
                    .matches(p -> p.place().kind() == PlaceKind.FILE_NAME);
            assertThat(document.redact(List.of()).bytes()).isEmpty();
        }
    }

    @Nested
    class given_lines {
        @Test
        void when_a_position_is_asked_then_its_line_is_told() {
            var part = open(TEXT.getBytes(StandardCharsets.UTF_8)).source().part(0);

            assertThat(part.placeAt(0)).hasToString("line 1");
            assertThat(part.placeAt(TEXT.indexOf("联系"))).hasToString("line 2");
            assertThat(part.placeAt(TEXT.indexOf("第三"))).hasToString("line 3");
            assertThat(part.placeAt(TEXT.indexOf("第四"))).hasToString("line 4");
        }
    }

    @Nested
    class given_replacements {
        private final OpenedDocument document = open(TEXT.getBytes(Charset.forName("GB18030")));

        @Test
        void when_done_then_all_other_bytes_stay() {
            int at = TEXT.indexOf("139");
            RedactedFile redacted = document.redact(List.of(new Replacement(0, new TextSpan(at, at + 11), "█")));

            assertThat(redacted.bytes())
                    .isEqualTo(TEXT.replace("13900001234", "█").getBytes(Charset.forName("GB18030")));
            assertThat(redacted.fileName()).isEqualTo("公示.txt");
        }

        @Test
        void when_the_name_is_covered_then_the_copy_bears_the_new_name() {
            RedactedFile redacted = document.redact(List.of(new Replacement(1, new TextSpan(0, 1), "*")));

            assertThat(redacted.fileName()).isEqualTo("█示.txt");
        }

        @Test
        void when_they_overlap_or_lie_outside_then_the_caller_is_told() {
            var first = new Replacement(0, new TextSpan(0, 3), "");
            var second = new Replacement(0, new TextSpan(2, 4), "");
            var outside = new Replacement(1, new TextSpan(1, 9), "");

            assertThatThrownBy(() -> document.redact(List.of(first, second)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> document.redact(List.of(outside))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
