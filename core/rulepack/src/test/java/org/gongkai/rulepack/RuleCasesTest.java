package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.rule.EntityKind;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.TextPart;
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
    class given_more_than_one_text {
        private List<RuleCase> full() {
            FullRule.addTo(pack);
            return RuleCases.inDirectory(pack.root()).of("cn.privacy.project-list");
        }

        @Test
        void when_a_case_has_parts_then_each_is_a_part_at_its_place_and_marks_tell_theirs() {
            RuleCase one = full().get(1);

            assertThat(one.source().parts())
                    .extracting(part -> part.place() + "=" + part.text())
                    .containsExactly(
                            "title=关于甲工程的公示",
                            "property author=甲工程丙工程",
                            "table 1 row 1=姓名\t项目",
                            "table 1 row 2=张某\t乙工程");
            assertThat(one.marked()).containsExactly(new RuleCase.Marked(1, new TextSpan(3, 6)));
            assertThat(one.entities())
                    .containsExactlyEntriesOf(new TreeMap<>(Map.of(
                            EntityKind.PERSON, List.of("张某"),
                            EntityKind.PLACE, List.of("甲工程"),
                            EntityKind.ORGANISATION, List.of("乙工程"))));
        }

        @Test
        void when_a_case_is_a_table_then_cells_have_places_and_headings_as_readers_give_them() {
            TextPart row = full().get(2).source().part(1);

            assertThat(row.text()).isEqualTo("某\t工程");
            assertThat(row.placeAt(2)).hasToString("table 1 row 2 column 2");
            assertThat(row.headingAt(0)).isEqualTo("姓名");
            assertThat(row.headingAt(2)).isEqualTo("项目");
        }

        @Test
        void when_a_table_has_marks_over_cells_empty_cells_and_two_tables_then_all_are_counted() {
            pack.change(
                    PackOnDisk.CASES,
                    "text: \"张某\\t⟦11010519491231002X⟧\", place: cell",
                    "parts: [{table: \"a|b|\\n\\n⟦甲|乙⟧|\"}, {table: \"|c|\\n|丙|\"}]");

            RuleCase one = RuleCases.inDirectory(pack.root())
                    .of("cn.privacy.resident-id")
                    .get(1);

            assertThat(one.source().parts())
                    .extracting(part -> part.place() + "=" + part.text())
                    .containsExactly(
                            "table 1 row 1=a\tb\t", "table 1 row 2=甲\t乙\t", "table 2 row 1=c", "table 2 row 2=丙");
            assertThat(one.marked()).containsExactly(new RuleCase.Marked(1, new TextSpan(0, 3)));
        }

        @Test
        void when_a_case_has_a_day_and_other_rules_then_they_are_known() {
            RuleCase one = full().get(0);

            assertThat(one.source().date()).isEqualTo(LocalDate.of(2020, 5, 1));
            assertThat(one.also()).containsExactly("cn.privacy.resident-id");
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
                place: cell | place: title, property: author | 4: the name of a property at another place; write `place: property` or remove it
                place: cell | place: cell, table: a | 4: a case with 2 of `text`, `table` and `parts`; write exactly one of them
                place: cell | parts: [{place: title}] | 4: a part of a case with 0 of `text` and `table`; write exactly one of them
                place: cell | also: [cn.privacy.resident-id] | 4: the case's own rule `cn.privacy.resident-id` among the others; remove it
                place: cell | also: [a.b, a.b] | 4: the rule `a.b` a second time; remove it
                place: cell | entities: {person: [李某]} | 4: the name `李某`, which stands nowhere in the text; correct it
                place: cell | entities: {persons: [张某]} | 4: unknown key `persons` in names of a case; write `person` or remove it
                place: cell | entities: {} | 4: names of a case with 0 of `person`, `place` and `organisation`; write at least one of them
                place: cell | date: 2020-02-30 | 4: `2020-02-30`, which is no day of the calendar; write one such as 2026-11-01
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
