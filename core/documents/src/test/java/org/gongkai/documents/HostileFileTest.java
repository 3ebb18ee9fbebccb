package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.DocxFixture.NAMESPACES;
import static org.gongkai.documents.DocxFixture.p;
import static org.gongkai.documents.DocxFixture.r;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Hostile and broken files")
class HostileFileTest {
    private static final DocumentReader READER = DocumentReader.withDefaults();

    private static Gap onlyGap(byte[] content) {
        OpenedDocument document =
                Assertions.assertTimeout(Duration.ofSeconds(20), () -> READER.open("a.docx", content));
        assertThat(document.isRedactable()).isFalse();
        assertThat(document.source().parts()).hasSize(1);
        assertThat(document.source().gaps()).hasSize(1);
        return document.source().gaps().get(0);
    }

    private static byte[] docx(String document) {
        return DocxFixture.withBody("").raw("word/document.xml", document).build();
    }

    /** Changes the bytes behind the first place where {@code pattern} stands. */
    private static byte[] patched(byte[] content, String pattern, int offset, int value) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        byte[] copy = content.clone();
        copy[text.indexOf(pattern) + offset] = (byte) value;
        return copy;
    }

    @Nested
    class given_too_much {
        @Test
        void when_a_part_inflates_beyond_the_limit_then_nothing_is_inflated() {
            byte[] bomb = DocxFixture.withBody("")
                    .raw("word/media/x.xml", new byte[70 << 20])
                    .build();

            assertThat(onlyGap(bomb).cause()).isEqualTo(GapCause.LIMIT);
            assertThat(onlyGap(bomb).says(Locale.CHINESE)).contains("73400320", "67108864");
        }

        @Test
        void when_a_part_is_compressed_beyond_reason_then_it_is_a_limit() {
            byte[] bomb = DocxFixture.withBody("")
                    .raw("word/media/x.xml", new byte[20 << 20])
                    .build();

            assertThat(onlyGap(bomb).cause()).isEqualTo(GapCause.LIMIT);
        }

        @Test
        void when_the_file_is_too_large_then_it_need_not_be_read() {
            DocumentLimits limits = DocumentLimits.builder().maxFileBytes(10).build();
            OpenedDocument read = DocumentReader.withLimits(limits).open("大.txt", new byte[11]);

            assertThat(read.source().gaps()).containsExactly(limits.tooLarge(11));
            assertThat(DocumentReader.withLimits(limits)
                            .tooLarge("大.txt", 11)
                            .source()
                            .digest())
                    .isEqualTo(read.source().digest());
        }

        @Test
        void when_xml_is_nested_deep_then_it_is_a_limit() {
            String deep = "<w:p>".repeat(60_000) + "</w:p>".repeat(60_000);

            assertThat(onlyGap(docx("<w:document" + NAMESPACES + ">" + deep + "</w:document>"))
                            .cause())
                    .isEqualTo(GapCause.LIMIT);
        }

        @Test
        void when_there_are_too_many_entries_or_nodes_then_it_is_a_limit() {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            for (int i = 0; i < 10_001; i++) {
                entries.put("e" + i, new byte[0]);
            }
            DocumentLimits few = DocumentLimits.builder().maxXmlNodes(20).build();

            assertThat(onlyGap(DocxFixture.zip(entries, "")).cause()).isEqualTo(GapCause.LIMIT);
            assertThat(DocumentReader.withLimits(few)
                            .open(
                                    "a.docx",
                                    DocxFixture.withBody(p(r("文")).repeat(20)).build())
                            .source()
                            .gaps())
                    .singleElement()
                    .matches(gap -> gap.cause() == GapCause.LIMIT);
        }

        @Test
        void when_html_is_nested_deep_then_it_is_read() {
            String deep = "<div><b>".repeat(100_000) + "文";

            OpenedDocument document = Assertions.assertTimeout(
                    Duration.ofSeconds(20),
                    () -> READER.open("a.html", ("<html>" + deep).getBytes(StandardCharsets.UTF_8)));
            assertThat(document.source().part(0).text()).isEqualTo("文");
        }
    }

    @Nested
    class given_broken_content {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>",
                    "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>",
                    "<w:document><w:p></w:document>",
                    "",
                    "<a>&undefined;</a>"
                })
        void when_xml_is_wrong_or_has_a_document_type_then_it_is_unreadable(String xml) {
            assertThat(onlyGap(docx(xml)).cause()).isEqualTo(GapCause.UNREADABLE);
        }

        @Test
        void when_the_container_is_cut_off_then_it_is_unreadable() {
            byte[] whole = DocxFixture.withBody(p(r("文"))).build();
            for (int length = 5; length < whole.length; length += 13) {
                assertThat(onlyGap(Arrays.copyOf(whole, length)).cause()).isEqualTo(GapCause.UNREADABLE);
            }
        }

        @Test
        void when_one_byte_differs_then_no_exception_leaves() {
            byte[] whole = DocxFixture.withBody(p(r("文"))).build();
            for (int at = 4; at < whole.length; at++) {
                byte[] copy = whole.clone();
                copy[at] ^= 0x55;
                assertThat(READER.open("a.docx", copy).source().parts()).isNotEmpty();
            }
        }

        @Test
        void when_two_entries_have_one_name_then_it_is_unreadable() {
            byte[] twice = DocxFixture.withBody(p(r("文")))
                    .raw("word/x1.xml", "<a/>")
                    .raw("word/x2.xml", "<b/>")
                    .build();
            String text = new String(twice, StandardCharsets.ISO_8859_1).replace("word/x2.xml", "word/x1.xml");

            assertThat(onlyGap(text.getBytes(StandardCharsets.ISO_8859_1)).cause())
                    .isEqualTo(GapCause.UNREADABLE);
        }

        @Test
        void when_bytes_lie_outside_the_entries_then_there_is_a_gap() {
            byte[] whole = DocxFixture.withBody(p(r("文"))).build();
            byte[] more = Arrays.copyOf(whole, whole.length + 40);
            OpenedDocument document = READER.open("a.docx", more);

            assertThat(document.source().gaps()).singleElement().matches(gap -> gap.cause() == GapCause.UNREADABLE);
        }
    }

    @Nested
    class given_encryption {
        @Test
        void when_an_entry_is_encrypted_then_that_is_told() {
            byte[] content = DocxFixture.withBody(p(r("文"))).build();

            assertThat(onlyGap(patched(content, "PK\u0001\u0002", 8, 1)).cause())
                    .isEqualTo(GapCause.ENCRYPTED);
        }

        @Test
        void when_office_wraps_an_encrypted_package_then_that_is_told() {
            byte[] content = new byte[2048];
            byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
            System.arraycopy(magic, 0, content, 0, 8);
            byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(name, 0, content, 1024 + 128, name.length);

            assertThat(onlyGap(content).cause()).isEqualTo(GapCause.ENCRYPTED);
            assertThat(READER.open("a.docx", content).format()).isEqualTo("docx");
        }
    }
}
