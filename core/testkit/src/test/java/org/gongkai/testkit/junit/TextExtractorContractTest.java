package org.gongkai.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.spi.EmbeddedReader;
import org.gongkai.text.spi.TextExtractor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The contract of text extractors")
class TextExtractorContractTest {
    @Nested
    class given_a_good_extractor {
        @Test
        void when_it_is_judged_then_it_passes_and_nothing_is_skipped() {
            Judged judged = Judged.of(Good.class);

            assertThat(judged.tests()).hasSize(11).containsValue("passed").doesNotContainValue("skipped");
            assertThat(judged.failed()).isEmpty();
        }

        @Test
        void when_no_file_can_be_written_then_two_tests_are_skipped() {
            assertThat(Judged.of(Unwritten.class).tests())
                    .containsEntry("odd_characters_come_out_as_they_went_in", "skipped")
                    .containsEntry("a_long_text_is_read_to_its_end", "skipped");
        }
    }

    @Nested
    class given_a_bad_extractor {
        @Test
        void when_it_has_no_sample_then_that_fails() {
            assertThat(Judged.of(WithoutSamples.class).failed()).contains("it_has_a_name_and_samples");
        }

        @Test
        void when_it_reads_what_is_left_of_a_file_cut_short_then_the_silence_fails() {
            assertThat(Judged.of(Silent.class).failed()).containsExactly("a_file_cut_short_loses_nothing_in_silence");
        }

        @Test
        void when_it_passes_over_what_it_does_not_know_then_the_silence_fails() {
            assertThat(Judged.of(Ignorant.class).failed())
                    .containsExactly("a_file_cut_short_loses_nothing_in_silence", "broken_bytes_give_parts_or_gaps");
        }

        @Test
        void when_it_throws_on_what_is_broken_then_that_fails() {
            assertThat(Judged.of(Throwing.class).failed())
                    .contains("a_file_cut_short_loses_nothing_in_silence", "broken_bytes_give_parts_or_gaps");
        }

        @Test
        void when_it_does_not_give_the_name_then_that_fails() {
            assertThat(Judged.of(Nameless.class).failed()).containsExactly("it_gives_the_name_of_the_file_as_a_part");
        }

        @Test
        void when_it_goes_by_the_extension_then_a_hostile_name_fails() {
            assertThat(Judged.of(ByName.class).failed()).contains("a_hostile_name_changes_nothing");
        }

        @Test
        void when_it_changes_the_bytes_it_was_given_then_that_fails() {
            assertThat(Judged.of(Writing.class).failed())
                    .contains("it_gives_the_same_again_and_leaves_the_bytes_alone");
        }

        @Test
        void when_threads_may_not_share_it_then_that_fails() {
            assertThat(Judged.of(Shared.class).failed()).contains("threads_may_share_it");
        }

        @Test
        void when_a_gap_says_what_stands_there_then_that_fails_and_is_not_repeated() {
            Judged judged = Judged.of(Talkative.class);

            assertThat(judged.failed())
                    .containsExactly("a_file_cut_short_loses_nothing_in_silence", "broken_bytes_give_parts_or_gaps");
            assertThat(judged.tests().get("a_file_cut_short_loses_nothing_in_silence"))
                    .contains("a gap holds text of the file")
                    .doesNotContain("张某");
        }

        @Test
        void when_it_tidies_characters_up_then_that_fails() {
            assertThat(Judged.of(Tidying.class).failed()).containsExactly("odd_characters_come_out_as_they_went_in");
        }

        @Test
        void when_it_reads_the_start_of_a_long_text_then_that_fails() {
            assertThat(Judged.of(Short.class).failed()).containsExactly("a_long_text_is_read_to_its_end");
        }

        @Test
        void when_it_drops_the_gap_of_an_embedded_file_then_that_fails() {
            assertThat(Judged.of(Dropping.class).failed()).containsExactly("embedded_files_may_go_to_another_reader");
        }
    }

    static class Good extends TextExtractorContract {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile();
        }

        @Override
        protected List<ExtractorSample> samples() {
            return List.of(
                    ExtractorSample.of("名单.counted", CountedFile.of("联系人张某\f电话13900001234"))
                            .holding("张某")
                            .holding("13900001234"),
                    ExtractorSample.of("b.counted", CountedFile.of("第二份，较长的一段文字，李某"))
                            .holding("李某"));
        }

        @Override
        protected Optional<ExtractorSample> written(String text) {
            return Optional.of(ExtractorSample.of("a.counted", CountedFile.of(text)));
        }
    }

    static class Unwritten extends Good {
        @Override
        protected Optional<ExtractorSample> written(String text) {
            return Optional.empty();
        }
    }

    static class WithoutSamples extends Good {
        @Override
        protected List<ExtractorSample> samples() {
            return List.of();
        }
    }

    static class Silent extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                void truncated(SourceText.Builder source, byte[] content) {
                    source.part(Place.of(PlaceKind.TEXT), new String(content, StandardCharsets.UTF_8));
                }
            };
        }
    }

    static class Ignorant extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                public SourceText extract(String fileName, byte[] content, EmbeddedReader embedded) {
                    SourceText read = super.extract(fileName, content, embedded);
                    boolean known = content.length == 0 || content[0] == 'C';
                    return read.gaps().isEmpty() || known && content.length > 20
                            ? read
                            : SourceText.builder(fileName)
                                    .part(Place.of(PlaceKind.FILE_NAME), fileName)
                                    .build();
                }
            };
        }
    }

    static class Throwing extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                Gap unreadable(byte[] content) {
                    throw new IllegalArgumentException("no such file");
                }
            };
        }
    }

    static class Nameless extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                SourceText.Builder named(SourceText.Builder source, String name) {
                    return source;
                }
            };
        }
    }

    static class ByName extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                public SourceText extract(String fileName, byte[] content, EmbeddedReader embedded) {
                    return fileName.endsWith(".counted")
                            ? super.extract(fileName, content, embedded)
                            : SourceText.builder(fileName)
                                    .part(Place.of(PlaceKind.FILE_NAME), fileName)
                                    .build();
                }
            };
        }
    }

    static class Writing extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                void read(SourceText.Builder source, byte[] content, EmbeddedReader embedded) {
                    super.read(source, content, embedded);
                    if (content.length > 0) {
                        content[content.length - 1] = ' ';
                    }
                }
            };
        }
    }

    static class Shared extends Good {
        private final String[] working = new String[1];

        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                void body(SourceText.Builder source, String text, EmbeddedReader embedded) {
                    working[0] = text;
                    Thread.yield();
                    super.body(source, working[0], embedded);
                }
            };
        }
    }

    static class Talkative extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                Gap unreadable(byte[] content) {
                    String shown = new String(content, StandardCharsets.UTF_8);
                    return Gap.of(GapCause.UNREADABLE).saying("不能读：" + shown, "not read: " + shown);
                }
            };
        }
    }

    static class Tidying extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                void body(SourceText.Builder source, String text, EmbeddedReader embedded) {
                    super.body(source, Normalizer.normalize(text, Normalizer.Form.NFC), embedded);
                }
            };
        }
    }

    static class Short extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                void body(SourceText.Builder source, String text, EmbeddedReader embedded) {
                    super.body(source, text.substring(0, Math.min(100_000, text.length())), embedded);
                }
            };
        }
    }

    static class Dropping extends Good {
        @Override
        protected TextExtractor extractor() {
            return new CountedFile() {
                @Override
                void embed(SourceText.Builder source, SourceText inner) {
                    source.part(
                            Place.of(PlaceKind.TEXT).within("inner.txt"),
                            inner.part(0).text());
                }
            };
        }
    }
}
