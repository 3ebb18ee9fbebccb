package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gongkai.screening.Fingerprint;
import org.gongkai.screening.SuppressedFinding;
import org.gongkai.screening.Suppressions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The file of suppressed findings")
class SuppressionFileTest {
    private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final String KEYED = "h1:" + "a1".repeat(32);
    private static final String TEXT = """
            format: 1
            suppressions:
            - fingerprint: 'KEYED'
              rule: cn.privacy.mobile-phone
              reason: 对外公布的值班手机
              by: 例州市政务公开办公室
              until: 2027-06-30
            """.replace("KEYED", KEYED);

    @TempDir
    private Path directory;

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("suppressions.yaml"), text);
    }

    @Nested
    class given_a_good_file {
        @Test
        void when_it_is_read_with_its_key_then_the_entries_are_as_written() throws IOException {
            Suppressions read = SuppressionFile.read(file(TEXT), KEY);

            assertThat(read.isKeyed()).isTrue();
            assertThat(read.entries())
                    .containsExactly(new SuppressedFinding(
                            new Fingerprint(KEYED),
                            "cn.privacy.mobile-phone",
                            "对外公布的值班手机",
                            "例州市政务公开办公室",
                            LocalDate.of(2027, 6, 30)));
        }

        @Test
        void when_its_fingerprints_only_count_then_it_is_read_without_a_key() throws IOException {
            Suppressions read = SuppressionFile.read(file(TEXT.replace(KEYED, "o1:1.2/3.4/5")), null);

            assertThat(read.isKeyed()).isFalse();
            assertThat(read.entries()).hasSize(1);
        }

        @Test
        void when_two_rules_have_a_fingerprint_that_counts_alike_then_both_entries_are_read() throws IOException {
            String counted = TEXT.replace(KEYED, "o1:0.0/1.1/1");
            String other = counted.substring(counted.indexOf("- ")).replace("mobile-phone", "resident-id");

            assertThat(SuppressionFile.read(file(counted + other), null).entries())
                    .extracting(SuppressedFinding::rule)
                    .containsExactly("cn.privacy.mobile-phone", "cn.privacy.resident-id");
        }

        @Test
        void when_it_is_held_against_the_schema_then_it_is_accepted() {
            assertThat(EditorView.faults("suppressions", TEXT)).isEmpty();
            assertThat(EditorView.faults("suppressions", TEXT.replace("h1:", "h2:")))
                    .extracting(fault -> fault.getKeyword())
                    .containsExactly("pattern");
        }

        @Test
        void when_it_is_not_there_then_that_is_no_fault_of_its_content() {
            assertThatThrownBy(() -> SuppressionFile.read(directory.resolve("nowhere.yaml"), null))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Nested
    class given_a_fault {
        @ParameterizedTest(name = "{0} -> {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                format: 1 | format: 2 | 1: the format 2, which this version of the library does not read; write `format: 1`
                suppressions: | suppression: | 1: a file of suppressions without `suppressions`; add `suppressions`
                fingerprint: 'h1:a1 | fingerprint: 'a1 | 3: a fingerprint starts with `h1:` or `o1:`, got another text; copy it from a result
                rule: cn.privacy.mobile-phone | rule: Phone | 4: an id is lower-case words joined by `.` and `-`, got `Phone`; correct it
                reason: 对外公布的值班手机 | reason: ' ' | 5: blank text; write something there
                by: 例州市政务公开办公室 | because: x | 3: a suppression without `by`; add `by`
                until: 2027-06-30 | until: never | 7: `never` where a date belongs; write it as year-month-day, such as 2026-11-01
                until: 2027-06-30 | until: 9999-12-31 | 3: `until` is 9999-12-31, which never comes; name a day to look again
                """)
        void when_it_is_read_then_its_line_is_named(String from, String to, String expected) throws IOException {
            Path file = file(TEXT.replace(from, to));

            RulePackException refused =
                    catchThrowableOfType(RulePackException.class, () -> SuppressionFile.read(file, KEY));

            assertThat(refused).hasMessageStartingWith("file `suppressions.yaml` has ");
            assertThat(refused.problems()).first().hasToString("suppressions.yaml:" + expected);
        }

        @Test
        void when_a_fingerprint_comes_twice_then_the_second_is_named() throws IOException {
            String entry = TEXT.substring(TEXT.indexOf("- "));
            Path file = file(TEXT + entry);

            assertThatThrownBy(() -> SuppressionFile.read(file, KEY))
                    .hasMessage("file `suppressions.yaml` has 1 problem:\n  suppressions.yaml:8: the fingerprint `"
                            + KEYED + "` a second time; remove one entry");
        }

        @Test
        void when_the_key_is_missing_then_the_entry_is_named() throws IOException {
            Path file = file(TEXT);

            assertThatThrownBy(() -> SuppressionFile.read(file, null))
                    .hasMessageContaining(
                            "suppressions.yaml:3: the fingerprint `" + KEYED + "` was made with a key; give that key");
        }
    }
}
