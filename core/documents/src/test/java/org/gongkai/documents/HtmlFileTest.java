package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("HTML files")
class HtmlFileTest {
    private static final String PHONE = Secrets.phone(3);
    private static final String BODY =
            "<html><head><meta charset=\"%s\"><title>公示名单</title></head><body>\r\n<p>联系电话：<b>" + PHONE.substring(0, 5)
                    + "</b>" + PHONE.substring(5) + "，欢迎监督。</p></body></html>";

    private static OpenedDocument open(String declared, String real) {
        return DocumentReader.withDefaults()
                .open("公示.html", String.format(BODY, declared).getBytes(Charset.forName(real)));
    }

    @Nested
    class given_a_declared_encoding {
        @Test
        void when_it_is_true_then_the_page_is_read_and_rewritten_in_it() {
            OpenedDocument document = open("gb2312", "GBK");

            RedactedFile redacted = document.redact(Secrets.replacements(document.source(), List.of(PHONE)));

            assertThat(document.format()).isEqualTo("html");
            assertThat(document.encoding()).isEqualTo("GB18030");
            assertThat(new String(redacted.bytes(), Charset.forName("GBK")))
                    .isEqualTo(String.format(BODY, "gb2312")
                            .replace(PHONE.substring(0, 5), "█".repeat(11))
                            .replace("</b>" + PHONE.substring(5), "</b>"));
        }

        @Test
        void when_it_lies_then_the_real_one_is_taken() {
            assertThat(open("utf-8", "GBK").encoding()).isEqualTo("GB18030");
            assertThat(open("gb2312", "UTF-8").encoding()).isEqualTo("UTF-8");
            assertThat(open("gb2312", "UTF-8").source().part(1).text()).contains("联系电话");
        }

        @Test
        void when_it_lacks_the_covering_character_then_a_reference_is_written() {
            OpenedDocument document = DocumentReader.withDefaults()
                    .open(
                            "a.html",
                            ("<html><meta charset=iso-8859-1><p>caf\u00e9 " + PHONE + "</p>")
                                    .getBytes(StandardCharsets.ISO_8859_1));

            RedactedFile redacted = document.redact(Secrets.replacements(document.source(), List.of(PHONE)));

            assertThat(new String(redacted.bytes(), StandardCharsets.ISO_8859_1))
                    .contains("caf\u00e9 &#9608;");
        }
    }

    @Nested
    class given_embedded_files {
        @Test
        void when_covered_then_they_are_dropped_and_that_is_told() {
            OpenedDocument document = DocumentReader.withDefaults()
                    .open(
                            "a.htm",
                            ("<html><p>文</p><img src='data:image/png;base64," + "A".repeat(400) + "'>")
                                    .getBytes(StandardCharsets.UTF_8));

            RedactedFile redacted = document.redact(List.of());

            assertThat(new String(redacted.bytes(), StandardCharsets.UTF_8)).isEqualTo("<html><p>文</p><img src=''>");
            assertThat(redacted.dropped()).hasSize(1);
        }
    }
}
