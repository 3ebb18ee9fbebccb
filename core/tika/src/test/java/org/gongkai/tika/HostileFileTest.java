package org.gongkai.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Hostile and broken files")
class HostileFileTest {
    private static final int BOMB = 8 << 20;

    private static SourceText read(String name, byte[] content) {
        Shared.FORKED.start();
        return Assertions.assertTimeout(Duration.ofSeconds(45), () -> Shared.FORKED.extract(name, content));
    }

    private static GapCause cause(String name, byte[] content) {
        return Shared.onlyGap(read(name, content)).cause();
    }

    private interface Packer {
        OutputStream over(OutputStream out) throws IOException;
    }

    private static byte[] packed(Packer packer) {
        return OfficeFixtures.bytes(out -> {
            try (OutputStream packed = packer.over(out)) {
                byte[] block = new byte[1 << 20];
                for (int i = 0; i < BOMB >> 20; i++) {
                    packed.write(block);
                }
            }
        });
    }

    private static byte[] zipOf(String name) {
        return packed(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry(name));
            return zip;
        });
    }

    @Nested
    class given_too_much {
        @Test
        void when_a_zip_inflates_beyond_the_limit_then_nothing_is_inflated() {
            assertThat(cause("a.zip", zipOf("a.txt"))).isEqualTo(GapCause.LIMIT);
            assertThat(cause("a.docx", zipOf("word/document.xml"))).isEqualTo(GapCause.LIMIT);
        }

        @Test
        void when_a_stream_inflates_beyond_the_limit_then_it_is_left() {
            TikaLimits limits = TikaLimits.builder().maxInflatedBytes(BOMB - 1).build();
            List<Packer> packers =
                    List.of(GZIPOutputStream::new, BZip2CompressorOutputStream::new, XZCompressorOutputStream::new);
            try (TikaExtractor extractor =
                    TikaExtractor.builder().inProcess().limits(limits).build()) {
                for (Packer packer : packers) {
                    assertThat(Shared.onlyGap(extractor.extract("a", packed(packer)))
                                    .cause())
                            .isEqualTo(GapCause.LIMIT);
                }
            }
        }

        @Test
        void when_archives_are_nested_sixty_times_then_it_stops_at_the_sixth() {
            byte[] content = Archives.utf8("13900001234");
            for (int i = 0; i < 60; i++) {
                content = Archives.zip(Map.of(i == 0 ? "a.txt" : "a.zip", content));
            }

            SourceText source = read("a.zip", content);

            assertThat(Shared.onlyGap(source).cause()).isEqualTo(GapCause.LIMIT);
            assertThat(source.parts().get(0).place().path()).hasSize(6);
        }

        @Test
        void when_a_zip_has_a_hundred_thousand_entries_then_it_is_refused() {
            assertThat(cause("a.zip", OfficeFixtures.bytes(HostileFileTest::manyEntries)))
                    .isEqualTo(GapCause.LIMIT);
        }

        @Test
        void when_a_tar_has_more_files_than_allowed_then_the_rest_is_a_gap() {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            for (int i = 0; i < 120; i++) {
                entries.put(i + ".txt", Archives.utf8("a"));
            }
            TikaLimits limits = TikaLimits.builder().maxEmbeddedFiles(100).build();
            try (TikaExtractor extractor =
                    TikaExtractor.builder().inProcess().limits(limits).build()) {
                SourceText source = extractor.extract("a.tar", Archives.tar(entries));

                assertThat(Shared.onlyGap(source).says(Locale.ENGLISH)).endsWith("more than 100 embedded files");
                assertThat(source.parts()).hasSize(201);
            }
        }

        @Test
        void when_the_text_is_longer_than_allowed_then_the_rest_is_a_gap() {
            TikaLimits limits = TikaLimits.builder().maxCharacters(1_000).build();
            String html = "<p>13900001234</p>".repeat(200);
            try (TikaExtractor extractor =
                    TikaExtractor.builder().inProcess().limits(limits).build()) {
                SourceText source = extractor.extract("a.html", Archives.utf8(html));

                assertThat(Shared.onlyGap(source).cause()).isEqualTo(GapCause.LIMIT);
                assertThat(source.parts()).hasSizeBetween(80, 95);
            }
        }

        @Test
        void when_a_file_is_over_the_limit_then_it_is_not_even_sent() {
            TikaLimits limits = TikaLimits.builder().maxFileBytes(10).build();
            try (TikaExtractor extractor =
                    TikaExtractor.builder().limits(limits).build()) {
                assertThat(Shared.onlyGap(extractor.extract("a.txt", new byte[11]))
                                .says(Locale.CHINESE))
                        .contains("11", "10");
            }
        }
    }

    private static void manyEntries(ByteArrayOutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 100_000; i++) {
                zip.putNextEntry(new ZipEntry(Integer.toString(i)));
            }
        }
    }

    @Nested
    class given_tricks {
        @Test
        void when_xml_is_nested_deep_then_it_is_a_gap() {
            assertThat(cause("a.xml", Archives.utf8("<a>".repeat(60_000) + "</a>".repeat(60_000))))
                    .isEqualTo(GapCause.LIMIT);
        }

        @Test
        void when_two_entries_have_one_name_then_it_is_refused() {
            byte[] zip = Archives.zip(Map.of("a.txt", Archives.utf8("1"), "b.txt", Archives.utf8("2")));
            for (int i = 0; i < zip.length - 4; i++) {
                if (zip[i] == 'b' && zip[i + 1] == '.' && zip[i + 2] == 't') {
                    zip[i] = 'a';
                }
            }

            assertThat(cause("a.zip", zip)).isEqualTo(GapCause.UNREADABLE);
        }

        @Test
        void when_a_zip_declares_less_than_it_holds_then_it_is_refused() {
            byte[] zip = Archives.zip(Map.of("a.txt", Archives.utf8("x".repeat(1_000))));
            int central = lastIndexOf(zip, new byte[] {'P', 'K', 1, 2});
            zip[central + 24] = 5;
            zip[central + 25] = 0;

            assertThat(Shared.onlyGap(read("a.zip", zip)).says(Locale.ENGLISH))
                    .endsWith("another size than it declares");
        }

        @Test
        void when_a_zip_is_encrypted_then_that_is_the_gap() {
            byte[] zip = Archives.zip(Map.of("a.txt", Archives.utf8("1")));
            zip[lastIndexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;

            assertThat(cause("a.zip", zip)).isEqualTo(GapCause.ENCRYPTED);
        }

        @Test
        void when_a_file_is_cut_off_then_it_is_a_gap() {
            byte[] doc = Arrays.copyOf(Shared.file("notice.doc"), 3_000);

            assertThat(cause("a.doc", doc)).isEqualTo(GapCause.UNREADABLE);
        }

        @Test
        void when_nothing_is_found_in_a_file_then_that_is_no_success() {
            assertThat(cause("a.rtf", Archives.utf8("{\\rtf1 {\\b }}"))).isEqualTo(GapCause.UNREADABLE);
        }

        @Test
        void when_a_file_is_empty_then_nothing_is_missing() {
            assertThat(read("a.doc", new byte[0]).gaps()).isEmpty();
        }
    }

    private static int lastIndexOf(byte[] content, byte[] sought) {
        for (int at = content.length - sought.length; at >= 0; at--) {
            if (Arrays.equals(content, at, at + sought.length, sought, 0, sought.length)) {
                return at;
            }
        }
        throw new AssertionError("not there");
    }

    @Test
    void when_a_file_ends_in_a_gap_then_no_word_of_it_is_in_the_gap() {
        byte[] bad = Arrays.copyOf(Archives.zip(Map.of("13900001234", Archives.utf8("539901199001011234"))), 60);

        SourceText source = read("a.zip", bad);

        String said = source.gaps().stream()
                .map(gap -> gap.says(Locale.CHINESE) + gap.says(Locale.ENGLISH) + gap)
                .collect(Collectors.joining());
        assertThat(said + source + Shared.FORKED + Gap.of(GapCause.LIMIT)).doesNotContain("1390", "5399");
    }
}
