package org.gongkai.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.tika.Shared.FORKED;
import static org.gongkai.tika.Shared.gaps;
import static org.gongkai.tika.Shared.shown;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Files in files")
class EmbeddedFilesTest {
    private static Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("王某/名单.txt", Archives.utf8("13900001234"));
        entries.put("b.txt", Archives.utf8("13900005678"));
        return entries;
    }

    private static SourceText taken(String name, byte[] content) {
        return SourceText.builder(name)
                .part(Place.of(PlaceKind.LINE, 1), "read elsewhere, bytes " + content.length)
                .build();
    }

    @Nested
    class given_a_reader {
        @Test
        void when_it_takes_a_file_then_its_parts_stand_in_their_place() {
            SourceText source = FORKED.extract(
                    "a.zip",
                    Archives.zip(entries()),
                    (name, content) -> name.equals("王某/名单.txt") ? taken(name, content) : null);

            assertThat(shown(source))
                    .containsExactly(
                            "attribute file no. 1 = 王某/名单.txt",
                            "王某/名单.txt › line 1 = read elsewhere, bytes 11",
                            "b.txt › paragraph 1 = 13900005678",
                            "b.txt › file name = b",
                            "file name = a");
        }

        @Test
        void when_files_lie_deeper_then_they_are_offered_too_and_keep_their_path() {
            byte[] inner = Archives.zip(entries());
            List<String> offered = new ArrayList<>();

            SourceText source = FORKED.extract("a.tar", Archives.tar(Map.of("in.zip", inner)), (name, content) -> {
                offered.add(name);
                return name.equals("b.txt") ? taken(name, content) : null;
            });

            assertThat(offered).containsExactly("in.zip", "王某/名单.txt", "b.txt");
            assertThat(shown(source))
                    .contains("in.zip › b.txt › line 1 = read elsewhere, bytes 11", "in.zip › file name = in");
        }

        @Test
        void when_it_comes_back_to_the_same_extractor_then_nobody_waits_for_ever() {
            byte[] mail = Archives.utf8(
                    "From: a@example.invalid\r\nContent-Disposition: attachment; filename=b.zip\r\n\r\n" + "x");
            SourceText source =
                    FORKED.extract("a.eml", mail, (name, content) -> FORKED.extract("c.zip", Archives.zip(entries())));

            assertThat(shown(source)).contains("b.zip › b.txt › paragraph 1 = 13900005678");
        }

        @Test
        void when_it_fails_then_that_is_a_gap() {
            SourceText source =
                    FORKED.extract("a.zip", Archives.zip(Map.of("b.txt", new byte[] {65})), (name, content) -> {
                        throw new IllegalStateException("13900001234");
                    });

            assertThat(gaps(source)).containsExactly("null could not be read: the reader of embedded files failed");
        }

        @Test
        void when_the_body_of_a_message_is_a_page_then_it_is_offered() {
            byte[] mail = Archives.utf8("From: a@example.invalid\r\nContent-Type: text/html\r\n\r\n<p>x</p>");

            assertThat(shown(FORKED.extract("a.eml", mail, EmbeddedFilesTest::taken)))
                    .contains("body.html › line 1 = read elsewhere, bytes 8");
        }
    }

    @Nested
    class given_archives {
        @Test
        void when_nobody_takes_the_entries_then_they_are_read_here() {
            List<byte[]> archives = List.of(
                    Archives.zip(entries()),
                    Archives.zip(Charset.forName("GBK"), entries()),
                    Archives.tar(entries()),
                    Archives.sevenZip(entries()),
                    Archives.gzip(Archives.tar(entries())));
            for (byte[] archive : archives) {
                assertThat(shown(FORKED.extract("a", archive)))
                        .anyMatch(part -> part.endsWith("王某/名单.txt › paragraph 1 = 13900001234"))
                        .anyMatch(part -> part.endsWith("王某/名单.txt › file name = 名单"))
                        .anyMatch(part -> part.endsWith("attribute file no. 1 = 王某/名单.txt"))
                        .anyMatch(part -> part.endsWith("b.txt › paragraph 1 = 13900005678"));
            }
        }

        @Test
        void when_a_tar_tells_of_folders_links_and_owners_then_they_are_hidden_text() {
            assertThat(shown(FORKED.extract("a.tar", Archives.telling())))
                    .contains(
                            "hidden text folder name 1 = 王某/",
                            "hidden text link target 1 = ../李某 13900001234",
                            "hidden text owner 1 = 赵某",
                            "hidden text owner 2 = 539901199001011234",
                            "hidden text entry comment 1 = 备注 13900005678")
                    .noneMatch(part -> part.endsWith("= root") || part.endsWith("= 0"));
        }

        @Test
        void when_bytes_stand_behind_the_end_of_a_tar_then_they_are_a_gap() {
            byte[] padded = Arrays.copyOf(Archives.tar(entries()), 10_240);
            byte[] tar = padded.clone();
            byte[] hidden = Archives.utf8("13900001234");
            System.arraycopy(hidden, 0, tar, 9_000, hidden.length);

            assertThat(gaps(FORKED.extract("a.tar", padded))).isEmpty();
            assertThat(Shared.onlyGap(FORKED.extract("a.tar", tar)).cause()).isEqualTo(GapCause.UNSUPPORTED);
        }

        @Test
        void when_a_7z_or_gz_has_further_names_then_they_are_hidden_text() {
            assertThat(shown(FORKED.extract("a.7z", Archives.sevenZip(Map.of("王某/", new byte[0])))))
                    .contains("hidden text folder name 1 = 王某/");
            byte[] first = Archives.gzip(Archives.utf8("a"), "a.txt", "");
            byte[] second = Archives.gzip(Archives.utf8("b"), "13900001234.txt", "comment 13900005678");
            byte[] both = Arrays.copyOf(first, first.length + second.length);
            System.arraycopy(second, 0, both, first.length, second.length);

            assertThat(shown(FORKED.extract("a.gz", both)))
                    .contains(
                            "hidden text entry name 2 = 13900001234.txt",
                            "hidden text entry comment 1 = comment 13900005678");
        }

        @Test
        void when_an_entry_is_empty_but_deflated_then_the_package_is_read() {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put("empty.txt", new byte[0]);
            entries.put("b.txt", Archives.utf8("13900005678"));

            SourceText source = FORKED.extract("a.zip", Archives.zip(entries));

            assertThat(gaps(source)).isEmpty();
            assertThat(shown(source)).contains("b.txt › paragraph 1 = 13900005678");
        }

        @Test
        void when_one_file_is_compressed_then_it_is_read() {
            assertThat(shown(FORKED.extract("b.txt.bz2", Archives.bzip2(Archives.utf8("13900001234")))))
                    .contains("b.txt › paragraph 1 = 13900001234");
        }
    }

    @Nested
    class given_pictures {
        @Test
        void when_a_picture_comes_twice_then_it_is_one_gap_and_a_spacer_is_none() {
            Map<String, byte[]> pictures = new LinkedHashMap<>();
            pictures.put("a.png", Pictures.png(64));
            pictures.put("b.png", Pictures.png(64));
            pictures.put("c.png", Pictures.png(16));
            pictures.put("d.png", Pictures.png(17));

            SourceText source = FORKED.extract("a.zip", Archives.zip(pictures));

            assertThat(source.gaps()).hasSize(2);
            assertThat(source.part(source.gaps().get(1).part()).place()).hasToString("d.png › file name");
        }

        @Test
        void when_a_picture_is_the_document_then_it_is_a_gap() {
            assertThat(gaps(FORKED.extract("a.png", Pictures.png(64))))
                    .containsExactly("null text in an image was not examined: a picture");
        }
    }
}
