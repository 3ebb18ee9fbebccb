package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The editions of a pack, in folders named after their dates")
class EditionFoldersTest {
    @TempDir
    private Path directory;

    private void edition(String folder, String date) throws IOException {
        PackOnDisk pack = PackOnDisk.in(directory).change("pack.yaml", "2026-11-01", date);
        Files.move(pack.root(), directory.resolve(folder));
    }

    @Test
    void the_day_of_review_picks_the_edition() throws IOException {
        edition("2026-03-01", "2026-03-01");
        edition("2026-09-01", "2026-09-01");

        assertThat(RulePacks.hasEditions(directory)).isTrue();
        assertThat(RulePacks.editionsIn(directory)
                        .on(LocalDate.of(2026, 8, 31))
                        .edition()
                        .edition())
                .isEqualTo("2026-03-01");
    }

    @Test
    void a_folder_under_another_date_than_its_pack_is_refused() throws IOException {
        edition("2026-03-01", "2026-03-02");

        assertThatThrownBy(() -> RulePacks.editionsIn(directory))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("2026-03-01/pack.yaml:1: the edition `2026-03-02` in the folder `2026-03-01`; "
                        + "name the folder after the edition");
    }

    @Test
    void one_bad_edition_refuses_all_of_them_and_names_its_file() throws IOException {
        edition("2026-03-01", "2026-03-01");
        edition("2026-09-01", "2026-09-01");
        Files.writeString(directory.resolve("2026-09-01").resolve(PackOnDisk.RULE), "format: 1\n");

        assertThatThrownBy(() -> RulePacks.editionsIn(directory))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("2026-09-01/" + PackOnDisk.RULE + ":1: a rule without `id`");
    }

    @Test
    void an_edition_that_is_a_link_is_refused_and_never_passed_over() throws IOException {
        edition("2026-03-01", "2026-03-01");
        edition(".kept", "2026-09-01");
        try {
            Files.createSymbolicLink(directory.resolve("2026-09-01"), directory.resolve(".kept"));
        } catch (UnsupportedOperationException e) {
            assumeThat(false).as("links can be made here").isTrue();
        }

        assertThatThrownBy(() -> RulePacks.editionsIn(directory))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining(
                        "2026-09-01/pack.yaml:1: a link, which editions may not be; put the folder itself there");
    }

    @Test
    void a_pack_under_a_name_that_is_no_date_is_refused_and_never_passed_over() throws IOException {
        edition("2026-03-01", "2026-03-01");
        edition("2026-9-1", "2026-09-01");
        Files.createDirectories(directory.resolve("notes"));

        assertThatThrownBy(() -> RulePacks.editionsIn(directory))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining(
                        "2026-9-1/pack.yaml:1: a pack in a folder that is not named after a date; name it after its edition");
    }

    @Test
    void a_pack_is_no_folder_of_editions() throws IOException {
        edition("2026-03-01", "2026-03-01");

        assertThat(RulePacks.hasEditions(directory.resolve("2026-03-01"))).isFalse();
        assertThat(RulePacks.hasEditions(directory.resolve("nowhere"))).isFalse();
    }
}
