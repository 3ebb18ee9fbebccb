package org.gongkai.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The contract of text extractors")
class TextExtractorContractTest {
    @Nested
    class given_a_good_extractor {
        @Test
        void when_it_is_judged_then_it_passes_and_nothing_is_skipped() {
            Judged judged = Judged.of(SpoiltExtractors.Good.class);

            assertThat(judged.tests()).hasSize(11).containsValue("passed").doesNotContainValue("skipped");
            assertThat(judged.failed()).isEmpty();
        }

        @Test
        void when_a_sample_leaves_something_unread_then_that_gap_is_demanded_and_hides_no_other() {
            assertThat(Judged.of(SpoiltExtractors.Leaving.class).failed()).isEmpty();
            assertThat(Judged.of(SpoiltExtractors.LeavingUnsaid.class).failed())
                    .containsExactly("it_reads_every_text_of_every_sample");
            assertThat(Judged.of(SpoiltExtractors.LeavingSilent.class).failed())
                    .containsExactly("a_file_cut_short_loses_nothing_in_silence");
        }

        @Test
        void when_no_file_can_be_written_then_two_tests_are_skipped() {
            assertThat(Judged.of(SpoiltExtractors.Unwritten.class).tests())
                    .containsEntry("odd_characters_come_out_as_they_went_in", "skipped")
                    .containsEntry("a_long_text_is_read_to_its_end", "skipped");
        }
    }

    @Nested
    class given_a_bad_extractor {
        @Test
        void when_it_has_no_sample_then_that_fails() {
            assertThat(Judged.of(SpoiltExtractors.WithoutSamples.class).failed())
                    .contains("it_has_a_name_and_samples");
        }

        @Test
        void when_it_reads_what_is_left_of_a_file_cut_short_then_the_silence_fails() {
            assertThat(Judged.of(SpoiltExtractors.Silent.class).failed())
                    .containsExactly("a_file_cut_short_loses_nothing_in_silence");
        }

        @Test
        void when_it_passes_over_what_it_does_not_know_then_the_silence_fails() {
            assertThat(Judged.of(SpoiltExtractors.Ignorant.class).failed())
                    .containsExactly("a_file_cut_short_loses_nothing_in_silence", "broken_bytes_give_parts_or_gaps");
        }

        @Test
        void when_it_throws_on_what_is_broken_then_that_fails() {
            assertThat(Judged.of(SpoiltExtractors.Throwing.class).failed())
                    .contains("a_file_cut_short_loses_nothing_in_silence", "broken_bytes_give_parts_or_gaps");
        }

        @Test
        void when_it_does_not_give_the_name_then_that_fails() {
            assertThat(Judged.of(SpoiltExtractors.Nameless.class).failed())
                    .containsExactly("it_gives_the_name_of_the_file_as_a_part");
        }

        @Test
        void when_it_goes_by_the_extension_then_a_hostile_name_fails() {
            assertThat(Judged.of(SpoiltExtractors.ByName.class).failed()).contains("a_hostile_name_changes_nothing");
        }

        @Test
        void when_it_changes_the_bytes_it_was_given_then_that_fails() {
            assertThat(Judged.of(SpoiltExtractors.Writing.class).failed())
                    .contains("it_gives_the_same_again_and_leaves_the_bytes_alone");
        }

        @Test
        void when_threads_may_not_share_it_then_that_fails() {
            assertThat(Judged.of(SpoiltExtractors.Shared.class).failed()).contains("threads_may_share_it");
        }

        @Test
        void when_a_gap_says_what_stands_there_then_that_fails_and_is_not_repeated() {
            Judged judged = Judged.of(SpoiltExtractors.Talkative.class);

            assertThat(judged.failed())
                    .containsExactly("a_file_cut_short_loses_nothing_in_silence", "broken_bytes_give_parts_or_gaps");
            assertThat(judged.tests().get("a_file_cut_short_loses_nothing_in_silence"))
                    .contains("a gap holds text of the file")
                    .doesNotContain("张某");
        }

        @Test
        void when_it_tidies_characters_up_then_that_fails() {
            assertThat(Judged.of(SpoiltExtractors.Tidying.class).failed())
                    .containsExactly("odd_characters_come_out_as_they_went_in");
        }

        @Test
        void when_it_reads_the_start_of_a_long_text_then_that_fails() {
            assertThat(Judged.of(SpoiltExtractors.Short.class).failed())
                    .containsExactly("a_long_text_is_read_to_its_end");
        }

        @Test
        void when_it_drops_the_gap_of_an_embedded_file_then_that_fails() {
            assertThat(Judged.of(SpoiltExtractors.Dropping.class).failed())
                    .containsExactly("embedded_files_may_go_to_another_reader");
        }
    }
}
