package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.RawZip.descriptor;
import static org.gongkai.documents.RawZip.field;
import static org.gongkai.documents.RawZip.little;
import static org.gongkai.documents.RawZip.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where content hides in a ZIP archive")
class ArchiveChannelsTest {
    private static final String NUMBER = "539901199003074258";
    private static final byte[] NONE = {};

    private static SourceText read(byte[] content) {
        return DocumentReader.withDefaults().open("a.zip", content).source();
    }

    private static List<String> texts(byte[] content) {
        return read(content).parts().stream().map(TextPart::text).toList();
    }

    private static List<GapCause> causes(byte[] content) {
        return read(content).gaps().stream().map(gap -> gap.cause()).toList();
    }

    private static byte[] join(byte[]... all) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] one : all) {
            joined.writeBytes(one);
        }
        return joined.toByteArray();
    }

    @Nested
    class given_a_folder {
        @Test
        void when_it_has_content_then_the_archive_is_broken() {
            byte[] zip =
                    new RawZip().entry("a.txt", "文").entry("secret/", NUMBER).build();

            assertThat(causes(zip)).containsExactly(GapCause.UNREADABLE);
        }

        @Test
        void when_a_document_has_one_with_content_then_it_is_broken() {
            byte[] docx = DocxFixture.withBody("").raw("word/x/", utf8(NUMBER)).build();

            assertThat(causes(docx)).containsExactly(GapCause.UNREADABLE);
        }

        @Test
        void when_a_document_has_one_that_no_program_named_then_the_name_is_read() {
            byte[] docx = DocxFixture.withBody("")
                    .raw("word/media/", NONE)
                    .raw("word/" + NUMBER + "/", NONE)
                    .build();

            assertThat(texts(docx)).contains("word/" + NUMBER + "/").doesNotContain("word/media/");
        }
    }

    @Nested
    class given_bytes_behind_an_entry {
        @ParameterizedTest
        @ValueSource(ints = {4, 8})
        void when_they_describe_it_then_nothing_is_missing(int width) {
            byte[] plain = descriptor("文", width);
            byte[] signed = join(little(0x08074b50, 4), plain);

            assertThat(read(new RawZip()
                                    .streamed()
                                    .entry("a.txt", "文")
                                    .then(plain)
                                    .entry("b.txt", "文")
                                    .then(signed)
                                    .build())
                            .gaps())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 12, 16, 18, 20, 24})
        void when_they_are_anything_else_then_there_is_a_gap(int length) {
            byte[] stray = utf8((NUMBER + "123456").substring(0, length));

            assertThat(causes(new RawZip()
                            .streamed()
                            .entry("a.txt", "文")
                            .then(stray)
                            .build()))
                    .containsExactly(GapCause.UNREADABLE);
            assertThat(causes(new RawZip()
                            .entry("a.txt", "文")
                            .then(stray)
                            .entry("b.txt", "字")
                            .build()))
                    .containsExactly(GapCause.UNREADABLE);
            assertThat(causes(new RawZip().then(stray).entry("a.txt", "文").build()))
                    .containsExactly(GapCause.UNREADABLE);
        }

        @Test
        void when_a_size_or_the_checksum_differs_then_there_is_a_gap() {
            for (int at = 0; at < 20; at++) {
                byte[] changed = descriptor("文", 8);
                changed[at] ^= 0x31;

                assertThat(causes(new RawZip()
                                .streamed()
                                .entry("a.txt", "文")
                                .then(changed)
                                .build()))
                        .containsExactly(GapCause.UNREADABLE);
            }
        }

        @Test
        void when_the_entry_was_not_streamed_then_a_descriptor_is_a_gap() {
            byte[] zip =
                    new RawZip().entry("a.txt", "文").then(descriptor("文", 4)).build();

            assertThat(causes(zip)).containsExactly(GapCause.UNREADABLE);
        }
    }

    @Nested
    class given_fields_in_a_header {
        private static RawZip with(byte[] inHeader, byte[] inDirectory) {
            return new RawZip().extra(inHeader, inDirectory).entry("a.txt", "文");
        }

        @ParameterizedTest
        @ValueSource(ints = {0x6375, 0x7075})
        void when_they_are_words_then_they_are_read(int id) {
            byte[] words = field(id, join(new byte[5], utf8("号" + NUMBER)));

            assertThat(texts(with(words, NONE).build())).contains("号" + NUMBER);
            assertThat(texts(with(NONE, words).build())).contains("号" + NUMBER);
            assertThat(texts(with(words, words).build())).containsOnlyOnce("号" + NUMBER);
            assertThat(causes(with(words, words).build())).isEmpty();
        }

        @Test
        void when_the_words_are_the_name_then_it_is_told_once() {
            byte[] name = field(0x7075, join(new byte[5], utf8("a.txt")));

            assertThat(texts(with(name, name).build())).containsExactly("文", "a", "a");
        }

        @Test
        void when_their_kind_is_not_known_then_there_is_a_gap() {
            byte[] unknown = field(0x4242, utf8("x"));

            assertThat(causes(with(unknown, NONE).build())).containsExactly(GapCause.UNREADABLE);
            assertThat(causes(with(NONE, unknown).build())).containsExactly(GapCause.UNREADABLE);
            assertThat(causes(with(field(0x4242, new byte[3]), NONE).build())).isEmpty();
        }

        @Test
        void when_no_field_can_be_told_then_there_is_a_gap() {
            byte[] longer = join(little(0x5455, 2), little(99, 2), utf8("x"));

            assertThat(causes(with(longer, NONE).build())).containsExactly(GapCause.UNREADABLE);
            assertThat(causes(with(utf8("abc"), NONE).build())).containsExactly(GapCause.UNREADABLE);
            assertThat(causes(with(new byte[3], new byte[3]).build())).isEmpty();
        }

        @Test
        void when_they_are_times_owners_and_padding_then_nothing_is_missing() {
            byte[] times = field(0x5455, new byte[] {3, 1, 2, 3, 4, 5, 6, 7, 8});
            byte[] owner = field(0x7875, new byte[] {1, 4, 1, 2, 0, 0, 4, 1, 2, 0, 0});
            byte[] padding = field(0xA220, join(little(0xA028, 2), little(96, 2), new byte[96]));

            assertThat(causes(with(join(times, owner), padding).build())).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {0xA220, 0x5455, 0x000A, 0xCAFE, 0x0001})
        void when_a_known_one_holds_a_number_then_there_is_a_gap(int id) {
            assertThat(causes(with(field(id, utf8(NUMBER)), NONE).build())).containsExactly(GapCause.UNREADABLE);
        }
    }

    @Nested
    class given_an_entry_that_is_too_large {
        private static byte[] zip(String beside, int size) {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put(beside, utf8("文"));
            entries.put("b.txt", new byte[size]);
            entries.put("c.txt", utf8("字"));
            return DocxFixture.zip(entries, "");
        }

        @ParameterizedTest
        @ValueSource(ints = {20 << 20, 70 << 20})
        void when_it_lies_in_an_archive_then_the_others_are_read(int size) {
            SourceText source = read(zip("a.txt", size));

            assertThat(source.parts()).extracting(TextPart::text).contains("文", "字");
            assertThat(source.gaps()).singleElement().satisfies(gap -> {
                assertThat(gap.cause()).isEqualTo(GapCause.LIMIT);
                assertThat(gap.part()).isNotNull();
                assertThat(source.part(gap.part()).text()).isEqualTo("b");
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"mimetype", "[Content_Types].xml", "ppt/presentation.xml", "xl/workbook.bin", "OFD.xml"})
        void when_it_lies_in_a_document_then_nothing_is_read(String beside) {
            SourceText source = read(zip(beside, 20 << 20));

            assertThat(source.parts()).hasSize(1);
            assertThat(source.gaps()).singleElement().matches(gap -> gap.cause() == GapCause.LIMIT);
        }

        @Test
        void when_the_others_are_too_much_together_then_nothing_is_read() {
            DocumentLimits limits = DocumentLimits.builder()
                    .maxPartBytes(100)
                    .maxTotalBytes(100)
                    .build();
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put("a.txt", new byte[60]);
            entries.put("b.txt", new byte[60]);

            SourceText source = DocumentReader.withLimits(limits)
                    .open("a.zip", DocxFixture.zip(entries, ""))
                    .source();

            assertThat(source.parts()).hasSize(1);
            assertThat(source.gaps().get(0).says(Locale.ENGLISH)).contains("120");
        }
    }

    @Test
    void when_the_platform_writes_the_archive_then_nothing_is_missing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("夹/"));
            zip.closeEntry();
            ZipEntry entry = new ZipEntry("夹/a.txt");
            entry.setLastModifiedTime(FileTime.fromMillis(1_700_000_000_000L));
            entry.setCreationTime(FileTime.fromMillis(1_700_000_000_000L));
            zip.putNextEntry(entry);
            zip.write(utf8("文"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("空.txt"));
            zip.closeEntry();
        }

        assertThat(read(out.toByteArray()).gaps()).isEmpty();
        assertThat(texts(out.toByteArray())).contains("文", "夹/");
    }
}
