package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The cases beside the rules")
class RuleCasesTest {
    @TempDir
    private Path directory;

    private PackOnDisk pack;

    @BeforeEach
    void write() {
        pack = PackOnDisk.in(directory);
    }

    @Nested
    class given_good_cases {
        @Test
        void when_they_are_read_then_the_marks_are_gone_and_the_spans_are_known() {
            List<RuleCase> cases = RuleCases.inDirectory(pack.root()).of("cn.privacy.resident-id");

            assertThat(cases)
                    .extracting(RuleCase::kind)
                    .containsExactly(
                            RuleCase.Kind.HIT,
                            RuleCase.Kind.HIT,
                            RuleCase.Kind.MISS,
                            RuleCase.Kind.MISS,
                            RuleCase.Kind.GAP);
            assertThat(text(cases.get(0))).isEqualTo("联系人张某，身份证号11010519491231002X，住址略。");
            assertThat(spans(cases.get(0))).containsExactly(new TextSpan(10, 28));
            assertThat(place(cases.get(0))).isEqualTo(PlaceKind.TEXT);
            assertThat(text(cases.get(1))).isEqualTo("张某\t11010519491231002X");
            assertThat(place(cases.get(1))).isEqualTo(PlaceKind.TABLE_ROW);
            assertThat(spans(cases.get(2))).isEmpty();
            assertThat(cases.get(4)).hasToString("cn.privacy.resident-id, gap: 首尾相接");
            assertThat(cases.get(4).file()).isEqualTo(PackOnDisk.CASES);
            assertThat(cases.get(4).line()).isEqualTo(9);
        }

        @Test
        void when_a_rare_character_stands_before_then_spans_count_utf16_units() {
            RuleCase two = RuleCases.inDirectory(pack.root())
                    .of("cn.privacy.mobile-phone")
                    .get(1);

            assertThat(text(two)).isEqualTo("𠮷13812345678、13912345678。");
            assertThat(spans(two)).containsExactly(new TextSpan(2, 13), new TextSpan(14, 25));
        }

        private static String text(RuleCase one) {
            return one.source().part(0).text();
        }

        private static PlaceKind place(RuleCase one) {
            return one.source().part(0).place().kind();
        }

        private static List<TextSpan> spans(RuleCase one) {
            return one.marked().stream().map(RuleCase.Marked::span).toList();
        }

        @Test
        void when_they_lie_on_the_class_path_then_they_are_the_same() throws IOException {
            Path place = directory.resolve("tests");
            Files.createDirectories(place.resolve("META-INF/gongkai-cases"));
            Files.move(pack.root(), place.resolve("META-INF/gongkai-cases/sample"));

            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
                assertThat(RuleCases.onClasspath(loader, "META-INF/gongkai-cases/sample")
                                .all())
                        .hasSize(9)
                        .extracting(RuleCase::toString)
                        .containsExactlyElementsOf(
                                RuleCases.inDirectory(place.resolve("META-INF/gongkai-cases/sample")).all().stream()
                                        .map(RuleCase::toString)
                                        .toList());
            }
        }

        @Test
        void when_a_rule_has_none_then_the_others_are_read() {
            pack.without(PackOnDisk.CASES);

            assertThat(RuleCases.inDirectory(pack.root()).all()).hasSize(4);
        }

        @Test
        void when_a_rule_file_is_broken_then_its_cases_are_read_all_the_same() {
            pack.write(PackOnDisk.RULE, "id: [");

            assertThat(RuleCases.inDirectory(pack.root()).all()).hasSize(9);
        }
    }

    @Nested
    class given_a_fault {
        @ParameterizedTest(name = "{0} -> {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                rule: cn.privacy.resident-id | rule: cn.privacy.other | 1: cases of `cn.privacy.other` beside the rule `cn.privacy.resident-id`; write `rule: cn.privacy.resident-id`
                rule: cn.privacy.resident-id | rules: cn.privacy.resident-id | 1: unknown key `rules` in a file of cases; write `rule` or remove it
                002X⟧，住址 | 002X，住址 | 3: a `⟦` without its `⟧`; close it
                ⟦11010519491231002X⟧，住址 | ⟦⟧，住址 | 3: marks `⟦⟧` with nothing between; put what is found there
                ⟦11010519491231002X⟧，住址 | ⟦1101⟦05⟧，住址 | 3: marks `⟦⟧` that are not in pairs; close each before the next
                ⟦11010519491231002X⟧，住址 | 1101⟧05，住址 | 3: marks `⟦⟧` that are not in pairs; close each before the next
                ⟦11010519491231002X⟧，住址 | 11010519491231002X，住址 | 3: a hit without marks; put `⟦` and `⟧` around what is found
                text: 流水号110105194912310021 | text: ⟦流水号⟧110105194912310021 | 6: marks `⟦⟧` in a text where nothing is found; remove them or move the case to `hit`
                text: 流水号110105194912310021 | text: 110105194912310021 | 6: `110105194912310021` without quotes, which YAML may read as a number; write it in quotes
                place: cell | place: page | 4: unknown place `page`; write one of
                name: 校验码不对 | name: 正文中的号码 | 6: the case `正文中的号码` a second time; give it another name
                name: 校验码不对, | ^^ | 6: a case without `name`; add `name`
                gap: | gaps: | 8: unknown key `gaps` in a file of cases; write `gap` or remove it
                """)
        void when_they_are_read_then_its_line_is_named(String from, String to, String expected) {
            pack.change(PackOnDisk.CASES, from, to);

            RulePackException refused =
                    catchThrowableOfType(RulePackException.class, () -> RuleCases.inDirectory(pack.root()));

            assertThat(refused).hasMessageStartingWith("rule pack `sample` has ");
            assertThat(refused.problems())
                    .extracting(PackProblem::toString)
                    .anySatisfy(problem -> assertThat(problem).startsWith(PackOnDisk.CASES + ":" + expected));
        }
    }
}
