package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A new rule")
class RuleScaffoldTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private Path directory;

    private List<Path> scaffold(String folder, String id, String kind) {
        return RuleScaffold.of(directory.resolve(folder), id, kind).write(DAY);
    }

    private static List<String> errors(Path pack) {
        return PackLint.inDirectory(pack).errors().stream()
                .map(PackProblem::toString)
                .toList();
    }

    /** Fills in what an author would, the first places first. */
    private static void fill(Path file, List<Map.Entry<String, String>> places) throws IOException {
        String text = Files.readString(file);
        for (Map.Entry<String, String> place : places) {
            assertThat(text).contains(place.getKey());
            text = text.replace(place.getKey(), place.getValue());
        }
        Files.writeString(file, text);
    }

    private void fillAll(Path pack, String rule) throws IOException {
        fill(
                pack.resolve(rule + "/rule.yaml"),
                List.of(
                        Map.entry("ground: TODO", "ground: internal-affairs"),
                        Map.entry("law: TODO, article: \"TODO\"", "law: 政府信息公开条例, article: \"16\""),
                        Map.entry("[TODO]", "[流转单]"),
                        Map.entry("{zh: TODO, en: TODO}", "{zh: 流转单号, en: Slip numbers}")));
        fill(
                pack.resolve(rule + "/cases.yaml"),
                List.of(
                        Map.entry("TODO 1, text: TODO⟦TODO⟧", "一, text: 见⟦流转单⟧"),
                        Map.entry("TODO 2, text: TODO⟦TODO⟧", "二, text: 附⟦流转单⟧"),
                        Map.entry("TODO 3, text: TODO", "三, text: 流水单"),
                        Map.entry("TODO 4, text: TODO", "四, text: 流转")));
    }

    @Nested
    class given_no_pack {
        @Test
        void when_a_rule_is_started_then_the_pack_is_made_around_it() throws IOException {
            List<Path> written = scaffold("agency/slip", "yj.internal.slip", "slip");

            assertThat(written)
                    .extracting(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .containsExactly("agency/slip/rule.yaml", "agency/slip/cases.yaml", "agency/pack.yaml");
            assertThat(Files.readString(directory.resolve("agency/pack.yaml")))
                    .contains("name: agency\n", "edition: 2026-11-25\n", "kinds: [slip]\n", "rules:\n- slip\n");
        }

        @Test
        void when_the_rule_lies_deeper_then_the_pack_is_made_in_the_first_folder_that_is_not_there()
                throws IOException {
            scaffold("agency/article-16/own/slip", "yj.internal.slip", "slip");

            assertThat(Files.readString(directory.resolve("agency/pack.yaml")))
                    .contains("rules:\n- article-16/own/slip\n");
        }

        @ParameterizedTest
        @CsvSource({"slip,.", "pack/slip,pack", "pack/a/b/slip,pack", "../pack/a/slip,../pack", "./pack/a/slip,pack"})
        void when_the_path_is_relative_then_the_pack_is_made_in_the_first_folder_it_names(
                String rule, String expected) {
            assertThat(RuleScaffold.of(Path.of(rule), "yj.internal.slip", "slip")
                            .pack())
                    .isEqualTo(Path.of(expected).toAbsolutePath().normalize());
        }

        @Test
        void when_nothing_is_filled_in_then_lint_refuses_every_placeholder_once() throws IOException {
            scaffold("agency/slip", "yj.internal.slip", "slip");

            List<String> errors = errors(directory.resolve("agency"));

            for (String file : List.of("pack.yaml", "slip/rule.yaml", "slip/cases.yaml")) {
                List<String> lines =
                        Files.readAllLines(directory.resolve("agency").resolve(file));
                for (int i = 0; i < lines.size(); i++) {
                    String at = file + ":" + (i + 1) + ": ";
                    boolean left =
                            lines.get(i).contains("TODO") && !lines.get(i).startsWith("#");
                    assertThat(errors.stream().filter(error -> error.startsWith(at)))
                            .as(at + lines.get(i))
                            .hasSize(left ? 1 : 0);
                }
            }
        }

        @Test
        void when_all_is_filled_in_then_lint_has_nothing_to_say_and_the_pack_loads() throws IOException {
            scaffold("agency/slip", "yj.internal.slip", "slip");
            fillAll(directory.resolve("agency"), "slip");
            fill(
                    directory.resolve("agency/pack.yaml"),
                    List.of(
                            Map.entry("{zh: TODO, en: TODO}", "{zh: 样例, en: Sample}"),
                            Map.entry("licence: TODO", "licence: Apache-2.0")));

            assertThat(errors(directory.resolve("agency"))).isEmpty();
            assertThat(PackLint.inDirectory(directory.resolve("agency")).warnings())
                    .isEmpty();
            assertThat(RulePacks.inDirectory(directory.resolve("agency")).rules())
                    .hasSize(1);
            assertThat(RuleCases.inDirectory(directory.resolve("agency")).all()).hasSize(4);
        }

        @Test
        void when_the_folder_has_no_name_for_a_pack_then_the_pack_is_called_local() throws IOException {
            scaffold("机关/slip", "yj.internal.slip", "doc-number");

            assertThat(Files.readString(directory.resolve("机关/pack.yaml")))
                    .contains("name: local\n")
                    .doesNotContain("kinds");
            assertThat(Files.readString(directory.resolve("机关/slip/rule.yaml"))).contains("severity: notice\n");
        }
    }

    @Nested
    class given_a_pack {
        private final String[] before = {""};

        private Path pack() {
            PackOnDisk pack = PackOnDisk.in(directory);
            before[0] = pack.read("pack.yaml");
            return pack.root();
        }

        @Test
        void when_a_rule_is_started_deep_in_it_then_it_is_listed_and_the_rest_stays() throws IOException {
            Path pack = pack();

            scaffold("sample/article-16/slip", "yj.internal.slip", "slip");

            assertThat(Files.readString(pack.resolve("pack.yaml")))
                    .isEqualTo(before[0]
                            .replace("kinds: []", "kinds: [slip]")
                            .replace("- article-15/mobile-phone\n", "- article-15/mobile-phone\n- article-16/slip\n"));
            fillAll(pack, "article-16/slip");
            assertThat(errors(pack)).isEmpty();
        }

        @Test
        void when_a_second_rule_is_of_the_same_kind_then_the_kind_is_listed_once() throws IOException {
            Path pack = pack();

            scaffold("sample/slip", "yj.internal.slip", "slip");
            scaffold("sample/slip-two", "yj.internal.slip-two", "slip");

            assertThat(Files.readString(pack.resolve("pack.yaml"))).contains("kinds: [slip]\n", "- slip\n- slip-two\n");
        }

        @ParameterizedTest(name = "{0} {1} {2} -> {3}")
        @CsvSource(delimiter = '|', textBlock = """
                sample/article-15/resident-id | yj.x.resident-id | slip | the folder `article-15/resident-id`, which `pack.yaml` lists; choose another or remove the entry
                sample/resident-id | cn.privacy.resident-id | slip | the rule `cn.privacy.resident-id`, which the pack has; choose another id
                sample/slip | yj.internal.other | slip | the id `yj.internal.other` in the folder `slip`; call the folder `other` or choose another id
                sample/Slip | yj.internal.Slip | slip | the folder `Slip` in a pack; write lower-case names joined by `/`
                sample/slip | slip | slip | the id `slip`; write two to six lower-case words joined by `.`, such as `yj.privacy.member`
                sample/slip | yj.slip | Slip | the kind `Slip`; write lower-case words joined by `-`
                """)
        void when_names_do_not_fit_then_nothing_is_written(String folder, String id, String kind, String told)
                throws IOException {
            Path pack = pack();

            assertThatThrownBy(() -> scaffold(folder, id, kind))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(told);
            assertThat(Files.readString(pack.resolve("pack.yaml"))).isEqualTo(before[0]);
            assertThat(pack.resolve("slip")).doesNotExist();
        }

        @Test
        void when_the_folder_holds_something_then_nothing_is_overwritten() throws IOException {
            Path pack = pack();
            Files.createDirectories(pack.resolve("slip"));
            Files.writeString(pack.resolve("slip/rule.yaml"), "mine");

            assertThatThrownBy(() -> scaffold("sample/slip", "yj.internal.slip", "slip"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("holds something");
            assertThat(pack.resolve("slip/rule.yaml")).hasContent("mine");
            assertThat(Files.readString(pack.resolve("pack.yaml"))).isEqualTo(before[0]);
        }

        @Test
        void when_a_link_lies_on_the_way_then_nothing_is_written_through_it() throws IOException {
            Path pack = pack();
            Path elsewhere = Files.createDirectories(directory.resolve("elsewhere"));
            Files.createSymbolicLink(pack.resolve("linked"), elsewhere);

            assertThatThrownBy(() -> scaffold("sample/linked/slip", "yj.internal.slip", "slip"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a link");
            assertThat(elsewhere).isEmptyDirectory();
        }

        @Test
        void when_its_list_is_broken_then_its_problems_are_told() throws IOException {
            Path pack = pack();
            Files.writeString(pack.resolve("pack.yaml"), before[0].replace("name: sample", "nam: sample"));

            assertThatThrownBy(() -> scaffold("sample/slip", "yj.internal.slip", "slip"))
                    .isInstanceOf(RulePackException.class);
        }
    }
}
