package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Packs that mean harm, or are YAML that nobody should write")
@Timeout(30)
class HostilePackTest {
    @TempDir
    private Path directory;

    private PackOnDisk pack;

    @BeforeEach
    void write() {
        pack = PackOnDisk.in(directory);
    }

    @Nested
    class given_yaml_that_packs_do_not_use {
        @ParameterizedTest(name = "{1}")
        @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                says: {zh: 公民身份号码应遮盖 | says: {zh: &a 公民身份号码应遮盖 | 23: an anchor `&…`; write the value itself in each place
                says: {zh: 公民身份号码应遮盖 | says: &a {zh: 公民身份号码应遮盖 | 23: an anchor `&…`; write the value itself in each place
                says: {zh: 公民身份号码应遮盖 | &a says: {zh: 公民身份号码应遮盖 | 23: an anchor `&…`; write the value itself in each place
                says: {zh: 公民身份号码应遮盖 | says: {zh: *a | 23: an alias `*…`; write the value itself, or quote it if it is text
                version: 1 | version: !!int 1 | 3: a tag `!…`; write the plain value, or quote it if it is text
                version: 1 | !!str version: 1 | 3: a tag `!…`; write the plain value, or quote it if it is text
                version: 1 | version: ! 1 | 3: a tag `!…`; write the plain value, or quote it if it is text
                find: | find: !!java.util.HashMap | 15: a tag `!…`; write the plain value, or quote it if it is text
                kind: resident-id | version: 1 | 6: the key `version` a second time, after line 3; remove one of them
                title: {zh: 公民身份号码, | title: {zh: 公民身份号码, zh: 号码, | 5: the key `zh` a second time, after line 5; remove one of them
                kind: resident-id | <<: {kind: resident-id} | 6: unknown key `<<` in a rule
                """)
        void when_it_is_read_then_it_is_refused(String from, String to, String expected) {
            pack.changeRule(from, to);

            assertThat(pack.problems())
                    .anySatisfy(problem -> assertThat(problem).startsWith(PackOnDisk.RULE + ":" + expected));
        }

        @Test
        void when_there_is_a_second_document_then_it_is_refused() {
            pack.changeRule("en: Resident identity number to be covered}\n", "en: To be covered}\n---\nformat: 1\n");

            pack.expectInRule("25: a second document after `---`; keep one document in a file");
        }

        @Test
        void when_a_tab_indents_then_it_is_named() {
            pack.changeRule("  n15:", "\tn15:");

            pack.expectInRule("17: a tab where YAML wants blanks; indent with blanks");
        }

        @Test
        void when_a_bracket_stays_open_then_the_line_is_named_and_other_files_are_still_read() {
            pack.changeRule("invisible, dash, soft-break]", "invisible, dash, soft-break");
            pack.change(PackOnDisk.OTHER, "strictness: 1", "strictness: 7");

            assertThat(pack.problems()).hasSize(2);
            assertThat(pack.problems().get(0)).startsWith(PackOnDisk.RULE + ":15: text that is not YAML (expected ");
            assertThat(pack.problems().get(1)).isEqualTo(PackOnDisk.OTHER + ":13: the number 7; write one from 1 to 4");
        }

        @Test
        void when_a_key_is_no_word_then_it_is_refused() {
            pack.changeRule("kind: resident-id", "? [kind]\n: resident-id");

            assertThat(pack.problems()).first().asString().startsWith(PackOnDisk.RULE + ":6: text that is not YAML (");
        }

        @Test
        void when_the_file_is_empty_or_only_a_word_then_it_is_refused() {
            pack.write(PackOnDisk.RULE, "# nothing\n").write(PackOnDisk.OTHER, "rule\n");

            assertThat(pack.problems())
                    .containsExactly(
                            PackOnDisk.RULE + ":1: a file with nothing in it; write its keys, the first `format: 1`",
                            PackOnDisk.OTHER + ":1: a single value where a rule belongs; write keys with their values");
        }
    }

    @Nested
    class given_bytes_that_hide_something {
        @Test
        void when_the_file_starts_with_a_byte_order_mark_then_it_is_refused() {
            pack.write(PackOnDisk.RULE, "\uFEFF" + pack.read(PackOnDisk.RULE));

            pack.expectInRule("1: a byte order mark at the start; save the file as UTF-8 without one");
        }

        @Test
        void when_the_file_is_gb18030_then_the_line_is_named() {
            pack.write(
                    PackOnDisk.RULE, pack.read(PackOnDisk.RULE).getBytes(java.nio.charset.Charset.forName("GB18030")));

            pack.expectInRule("5: bytes that are not UTF-8; save the file as UTF-8");
        }

        @Test
        void when_the_file_ends_within_a_character_then_it_is_refused() {
            byte[] cut = "format: 1\nid: \u516c".getBytes(StandardCharsets.UTF_8);
            pack.write(PackOnDisk.RULE, java.util.Arrays.copyOf(cut, cut.length - 1));

            pack.expectInRule("2: bytes that are not UTF-8; save the file as UTF-8");
        }

        @ParameterizedTest
        @CsvSource({
            "'\u202E',U+202E,u202E",
            "'\u200B',U+200B,u200B",
            "'\u0000',U+0000,u0000",
            "'\u0007',U+0007,u0007",
            "'\u2028',U+2028,u2028",
            "'\u2066',U+2066,u2066",
            "'\u0336',U+0336,u0336",
            "'\u00AD',U+00AD,u00AD",
            "'\uFE0F',U+FE0F,uFE0F",
            "'\uDB40\uDC41',U+E0041,U000E0041"
        })
        void when_a_character_cannot_be_seen_then_it_is_named(String hidden, String name, String escape) {
            pack.changeRule("misses: 两个", "misses: 两" + hidden + "个");

            pack.expectInRule("12: the character " + name + ", which nobody sees; write it as `\\" + escape
                    + "` in double quotes, or remove it");
        }

        @Test
        void when_quoted_text_breaks_lines_then_messages_do_not() {
            pack.changeRule("ground: personal-privacy", "ground: \"x\\n  rule.yaml:1: all is well\\u202E\"");

            pack.expectInRule("7: unknown ground `x\\u000A  rule.yaml:1: all is well\\u202E`; write");
        }
    }

    @Nested
    class given_files_that_are_not_in_the_pack {
        @Test
        void when_a_rule_is_a_link_then_it_is_refused() throws IOException {
            Path outside = Files.writeString(directory.resolve("outside.yaml"), pack.read(PackOnDisk.RULE));
            pack.without(PackOnDisk.RULE);
            link(pack.file(PackOnDisk.RULE), outside);

            pack.expectInRule("1: a link, which packs may not have; put the file itself there");
        }

        @Test
        void when_a_folder_is_a_link_then_it_is_refused() throws IOException {
            Files.move(pack.file("article-15"), directory.resolve("outside"));
            link(pack.file("article-15"), directory.resolve("outside"));

            assertThat(pack.problems())
                    .containsExactly(
                            PackOnDisk.RULE + ":1: a link, which packs may not have; put the file itself there",
                            PackOnDisk.OTHER + ":1: a link, which packs may not have; put the file itself there");
        }

        @Test
        void when_the_pack_itself_is_reached_by_a_link_then_it_loads() throws IOException {
            link(directory.resolve("current"), pack.root());

            assertThat(RulePacks.inDirectory(directory.resolve("current")).rules())
                    .hasSize(2);
            assertThat(PackLint.inDirectory(directory.resolve("current")).errors())
                    .isEqualTo(PackLint.inDirectory(pack.root()).errors());
        }

        @Test
        void when_a_rule_is_a_directory_then_it_is_refused() throws IOException {
            pack.without(PackOnDisk.RULE);
            Files.createDirectory(pack.file(PackOnDisk.RULE));

            pack.expectInRule("1: no regular file; put a file there");
        }

        private static void link(Path link, Path target) throws IOException {
            try {
                Files.createSymbolicLink(link, target);
            } catch (UnsupportedOperationException e) {
                assumeThat(List.of(e)).isEmpty();
            }
        }
    }
}
