package org.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.rulepack.PackLint;
import org.gongkai.rulepack.PackProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault a pack, in its files as such or against an edition before it. */
@DisplayName("Packs with one faulty file")
class FaultyFilesTest {
    @TempDir
    private Path directory;

    private LayeredPack pack;

    @BeforeEach
    void write() {
        pack = LayeredPack.in(directory);
    }

    private List<String> errors() {
        return PackLint.inDirectory(pack.root()).errors().stream()
                .map(PackProblem::toString)
                .toList();
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException e) {
            assumeThat(List.of(e)).isEmpty();
        }
    }

    @Nested
    class given_a_file_that_is_not_what_it_should_be {
        @Test
        void when_it_starts_with_a_byte_order_mark_then_it_is_refused() {
            pack.write(LayeredPack.SLIP, "\uFEFF" + pack.read(LayeredPack.SLIP));

            assertThat(errors())
                    .containsExactly(LayeredPack.SLIP
                            + ":1: a byte order mark at the start; save the file as UTF-8 without one");
        }

        @Test
        void when_it_is_gb18030_then_the_first_such_line_is_named() {
            pack.write(LayeredPack.SLIP, pack.read(LayeredPack.SLIP).getBytes(Charset.forName("GB18030")));

            assertThat(errors())
                    .containsExactly(LayeredPack.SLIP + ":5: bytes that are not UTF-8; save the file as UTF-8");
        }

        @Test
        void when_it_is_too_large_then_it_is_refused() {
            pack.write(LayeredPack.SLIP, new byte[(1 << 20) + 1]);

            assertThat(errors()).containsExactly(LayeredPack.SLIP + ":1: a file of more than 1048576 bytes; split it");
        }

        @Test
        void when_a_list_is_too_large_then_it_is_refused() {
            pack.write(LayeredPack.LIST, new byte[(1 << 23) + 1]);

            assertThat(errors()).containsExactly(LayeredPack.LIST + ":1: a file of more than 8388608 bytes; split it");
        }

        @Test
        void when_it_holds_nothing_then_it_is_refused() {
            pack.write(LayeredPack.SLIP, "# later\n");

            assertThat(errors())
                    .containsExactly(
                            LayeredPack.SLIP + ":1: a file with nothing in it; write its keys, the first `format: 1`");
        }

        @Test
        void when_a_rule_is_a_link_then_it_is_refused() throws IOException {
            Path outside = Files.writeString(directory.resolve("outside.yaml"), pack.read(LayeredPack.SLIP));
            pack.without(LayeredPack.SLIP);
            link(pack.file(LayeredPack.SLIP), outside);

            assertThat(errors())
                    .containsExactly(
                            LayeredPack.SLIP + ":1: a link, which packs may not have; put the file itself there");
        }

        @Test
        void when_a_list_is_a_link_then_it_is_refused() throws IOException {
            Path outside = Files.writeString(directory.resolve("outside.txt"), "甲\n");
            pack.without(LayeredPack.LIST);
            link(pack.file(LayeredPack.LIST), outside);

            assertThat(errors())
                    .containsExactly(
                            LayeredPack.LIST + ":1: a link, which packs may not have; put the file itself there");
        }
    }

    @Nested
    class given_a_file_too_many_or_too_few {
        @Test
        void when_there_is_no_pack_then_that_is_the_fault() {
            pack.without("pack.yaml");

            assertThat(errors())
                    .containsExactly("pack.yaml:1: no file `pack.yaml`; add it or name the folder that holds it");
        }

        @Test
        void when_the_masks_are_missing_then_their_entry_is_named() {
            pack.without("masks.yaml");

            assertThat(errors())
                    .containsExactly(
                            "pack.yaml:11: no file `masks.yaml`; add it or correct its path, which counts from the folder of `pack.yaml`");
        }

        @Test
        void when_a_rule_has_no_cases_then_it_is_named() {
            pack.without(LayeredPack.SLIP_CASES);

            assertThat(errors())
                    .containsExactly(
                            LayeredPack.SLIP + ":1: no cases beside this rule; add `cases.yaml` with two texts it"
                                    + " finds and two it leaves");
        }

        @Test
        void when_a_rule_is_not_listed_then_its_folder_is_named() {
            pack.write("marks/other/rule.yaml", "format: 1\n")
                    .write("marks/other/cases.yaml", "rule: lz.marks.other\n");

            assertThat(errors())
                    .containsExactly("pack.yaml:8: no entry for the rule in `marks/other`; list it under `rules`");
        }

        @Test
        void when_no_rule_names_a_list_then_it_is_told() {
            pack.write("terms/old.txt", "甲工程\n");

            assertThat(errors())
                    .containsExactly(
                            "terms/old.txt:1: a file that nothing in the pack names; name it as the `list` of a"
                                    + " rule, or remove it");
        }

        @Test
        void when_a_file_serves_nothing_then_it_is_told_but_not_what_is_for_readers_or_tools() {
            pack.write("marks/slip/rule.yaml.orig", "format: 1\n")
                    .write("README.md", "例州\n")
                    .write("LICENSE", "Apache-2.0\n")
                    .write(".gitignore", "*.orig\n");

            assertThat(errors())
                    .containsExactly("marks/slip/rule.yaml.orig:1: a file that nothing in the pack names; remove it");
        }
    }

    @Nested
    class given_two_rules_that_do_not_go_together {
        @Test
        void when_both_have_one_id_then_the_second_is_named() throws IOException {
            Files.createDirectories(pack.file("other/slip"));
            Files.copy(pack.file(LayeredPack.SLIP), pack.file("other/slip/rule.yaml"));
            Files.copy(pack.file(LayeredPack.SLIP_CASES), pack.file("other/slip/cases.yaml"));
            pack.change("pack.yaml", "- names/project", "- other/slip\n- names/project");

            assertThat(errors())
                    .containsExactly("other/slip/rule.yaml:2: the id `lz.marks.slip`, which `marks/slip` has too;"
                            + " choose another id");
        }
    }

    @Nested
    class given_an_edition_before_it {
        private LayeredPack earlier;

        @BeforeEach
        void publish() {
            earlier = LayeredPack.in(directory.resolve("earlier"))
                    .change("pack.yaml", "edition: 2026-11-01", "edition: 2026-05-01");
        }

        @Test
        void when_nothing_has_changed_then_there_is_nothing_to_say() {
            assertThat(PackLint.inDirectory(pack.root()).against(earlier.root()).errors())
                    .isEmpty();
        }

        @ParameterizedTest(name = "{0}: {1} -> {2}")
        @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                marks/slip/rule.yaml | LZ000000} | LZ999999} | marks/slip/rule.yaml:3: the version 2 of the edition 2026-05-01 with another `unless`; write 3
                marks/slip/rule.yaml | version: 2 | version: 1 | marks/slip/rule.yaml:3: the version 1, which was 2 in the edition 2026-05-01; write 2
                names/project/rule.yaml | 乙项目] | 丙项目] | names/project/rule.yaml:3: the version 1 of the edition 2026-05-01 with another `find.short`; write 2
                terms/projects.txt | 环湖 | 沿湖 | names/project/rule.yaml:3: the version 1 of the edition 2026-05-01 with another `find.name`; write 2
                pack.yaml | edition: 2026-11-01 | edition: 2026-04-30 | pack.yaml:3: the edition 2026-04-30, which is not later than the one before and says something else; write the day of publication
                pack.yaml | name: lizhou | name: mingzhou | pack.yaml:2: the pack `mingzhou`, held against an edition of `lizhou`; name the folder of an earlier edition of this pack
                """)
        void when_it_parts_from_that_edition_then_its_line_is_named(
                String file, String from, String to, String expected) {
            pack.change(file, from, to);

            assertThat(PackLint.inDirectory(pack.root()).against(earlier.root()).errors())
                    .extracting(PackProblem::toString)
                    .containsExactly(expected);
        }

        @Test
        void when_an_id_is_gone_without_a_tombstone_then_it_is_named() throws IOException {
            pack.change("pack.yaml", "- marks/slip\n", "");
            for (String file : List.of(LayeredPack.SLIP, LayeredPack.SLIP_CASES)) {
                Files.delete(pack.file(file));
            }

            assertThat(PackLint.inDirectory(pack.root()).against(earlier.root()).errors())
                    .extracting(PackProblem::toString)
                    .containsExactly(
                            "pack.yaml:8: the id `lz.marks.slip`, which the edition 2026-05-01 had and this one"
                                    + " lacks; keep the rule as `retired`, or add the id under `tombstones`");
        }

        @Test
        void when_a_tombstone_is_gone_then_it_is_named() {
            pack.change("pack.yaml", "tombstones:\n- {id: lz.marks.old, since: 2026-05-01, reason: 并入流转单号}\n", "");

            assertThat(PackLint.inDirectory(pack.root()).against(earlier.root()).errors())
                    .extracting(PackProblem::toString)
                    .containsExactly("pack.yaml:1: no tombstone for `lz.marks.old`, which has one in the edition"
                            + " 2026-05-01; add it again");
        }

        @Test
        void when_a_rule_goes_from_trial_to_stable_then_its_version_may_stay() {
            earlier.change(LayeredPack.SLIP, "status: stable", "status: trial");

            assertThat(PackLint.inDirectory(pack.root()).against(earlier.root()).errors())
                    .isEmpty();
        }

        @ParameterizedTest(name = "{0} -> {1}")
        @CsvSource(delimiter = '|', textBlock = """
                until: 2027-06-30, severity | until: 2028-06-30, severity
                reason: 值班邮箱 | reason: 公开邮箱
                severity: review} | severity: notice}
                reason: 并入流转单号 | reason: 不再使用
                """)
        void when_another_change_or_tombstone_comes_on_the_same_day_then_the_edition_is_named(String from, String to) {
            earlier.change("pack.yaml", "edition: 2026-05-01", "edition: 2026-11-01");
            pack.change("pack.yaml", from, to);

            assertThat(PackLint.inDirectory(pack.root()).against(earlier.root()).errors())
                    .extracting(PackProblem::line)
                    .containsExactly(3);
        }

        @Test
        void when_something_else_comes_on_the_same_day_then_the_edition_is_named() {
            earlier.change("pack.yaml", "edition: 2026-05-01", "edition: 2026-11-01");
            pack.change(LayeredPack.SLIP, "version: 2", "version: 3");

            assertThat(PackLint.inDirectory(pack.root()).against(earlier.root()).errors())
                    .extracting(PackProblem::toString)
                    .containsExactly(
                            "pack.yaml:3: the edition 2026-11-01, which is not later than the one before and says"
                                    + " something else; write the day of publication");
        }
    }
}
