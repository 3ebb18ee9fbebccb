package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The lint of a pack")
class PackLintTest {
    @TempDir
    private Path directory;

    private PackOnDisk pack;

    @BeforeEach
    void write() {
        pack = PackOnDisk.in(directory);
    }

    private List<String> errors() {
        return told(PackLint.inDirectory(pack.root()).errors());
    }

    private List<String> warnings() {
        return told(PackLint.inDirectory(pack.root()).warnings());
    }

    /** Returns the problems in English, once each has Chinese words of its own that name the same things. */
    private static List<String> told(List<PackProblem> problems) {
        for (PackProblem problem : problems) {
            for (Wording words : List.of(problem.what(), problem.remedy())) {
                assertThat(words.zh()).as(words.en()).isNotEqualTo(words.en());
                assertThat(named(words.zh())).isEqualTo(named(words.en()));
            }
            assertThat(problem.says(Locale.CHINESE))
                    .isEqualTo(problem.file() + ":" + problem.line() + ": "
                            + problem.what().zh() + "; " + problem.remedy().zh());
        }
        return problems.stream().map(PackProblem::toString).toList();
    }

    private static Set<String> named(String words) {
        return Pattern.compile("`[^`]*`")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Nested
    class given_a_good_pack {
        @Test
        void when_it_is_judged_then_there_is_nothing_to_say() {
            assertThat(PackLint.inDirectory(pack.root()).isPassed()).isTrue();
            assertThat(errors()).isEmpty();
            assertThat(warnings()).isEmpty();
        }
    }

    @Nested
    class given_a_pack_that_does_not_load {
        @Test
        void when_it_is_judged_then_its_faults_and_those_of_its_cases_are_told_together() {
            pack.change(PackOnDisk.RULE, "ground: personal-privacy", "ground: privacy")
                    .change(PackOnDisk.RULE, "misses: 两个号码首尾相接。", "misses: TODO")
                    .change(PackOnDisk.CASES, "name: 校验码不对", "name: 首尾相接")
                    .without(PackOnDisk.OTHER_CASES);

            assertThat(errors()).hasSize(4);
            assertThat(errors().get(0)).startsWith(PackOnDisk.RULE + ":7: unknown ground `privacy`; ");
            assertThat(errors().subList(1, 4))
                    .containsExactly(
                            PackOnDisk.RULE + ":12: `misses` with nothing said; say it in words",
                            PackOnDisk.CASES + ":9: the case `首尾相接` a second time; give it another name",
                            PackOnDisk.OTHER + ":1: no cases beside this rule; add `cases.yaml` with two texts it finds"
                                    + " and two it leaves");
        }

        @Test
        void when_there_is_no_pack_then_that_is_the_error() {
            assertThat(PackLint.inDirectory(directory.resolve("nowhere")).errors())
                    .extracting(PackProblem::toString)
                    .containsExactly("pack.yaml:1: no file `pack.yaml`; add it or name the folder that holds it");
        }
    }

    @Nested
    class given_a_rule_that_loads_and_is_not_good {
        @ParameterizedTest(name = "{0} -> {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                id: cn.privacy.mobile-phone | id: cn.privacy.phone | 2: the id `cn.privacy.phone` in the folder `mobile-phone`; name the folder after the last part of the id
                detects: 11 位手机号码。 | detects: 待补。 | 15: `detects` with nothing said; say it in words
                false-alarms: 11 位流水号。 | false-alarms: (TBD) | 17: `false-alarms` with nothing said; say it in words
                kind: mobile-phone | kind: uscc | 14: the kind `uscc` that does not stay a notice; write `notice`
                kind: mobile-phone | kind: state-secret-marking | 28: a state-secret marking that may be covered and published; write `{permitted: false}`
                law: 民法典, | law: 民法點, | 10: unknown law `民法點`; write `民法典`, or list it under `statutes` of the pack
                law: 民法典, | law: 中华人民共和国民法典, | 10: unknown law `中华人民共和国民法典`; write `民法典`, or list it under `statutes` of the pack
                law: 民法典, | law: 公文格式（GB/T 9704—2012）, | 10: unknown law `公文格式（GB/T 9704—2012）`; write `GB/T 9704-2012`, or list it under `statutes` of the pack
                law: 民法典, | law: 福建省某条例, | 10: unknown law `福建省某条例`; correct it, or list it under `statutes` of the pack
                article: "1034" | article: "1261" | 10: article 1261 of `民法典`, which ends with article 1260 in the edition from 2021-01-01; correct the article or the days
                from: 2021-01-01 | from: 2020-12-31 | 10: the day 2020-12-31, before the edition of `民法典` from 2021-01-01; write `from: 2021-01-01` or a later day
                from: 2021-01-01 | to: 2019-01-01 | 10: days on which no edition of `民法典` known here was in force; write days within from 2021-01-01
                article: "15", from: 2019-05-15 | article: "15", from: 2019-05-14 | 9: a citation of `政府信息公开条例` across its editions from 2008-05-01 to 2019-05-14 and from 2019-05-15; write one for each edition, with `from` and `to`
                article: "15", from: 2019-05-15 | article: "15" | 9: a citation of `政府信息公开条例` across its editions from 2008-05-01 to 2019-05-14 and from 2019-05-15; write one for each edition, with `from` and `to`
                article: "15", from: 2019-05-15 | article: "39", from: 2008-05-01, to: 2019-05-14 | 9: article 39 of `政府信息公开条例`, which ends with article 38 in the edition from 2008-05-01 to 2019-05-14; correct the article or the days
                effective: {from: 2020-01-01} | effective: {to: 2026-10-31} | 11: a stable rule that ended before this edition; write `status: retired`
                {type: renamed, id: cn.privacy.phone} | {type: renamed, id: cn.privacy.resident-id} | 30: the retired id `cn.privacy.resident-id`, which a rule of the pack uses again; retire that rule or choose another relation
                """)
        void when_it_is_judged_then_its_line_is_named(String from, String to, String expected) {
            pack.change(PackOnDisk.OTHER, from, to);

            assertThat(errors()).anySatisfy(error -> assertThat(error).isEqualTo(PackOnDisk.OTHER + ":" + expected));
            if (!to.startsWith("id:")) {
                assertThat(errors()).hasSize(1);
            }
        }

        @Test
        void when_it_stands_in_the_way_without_a_basis_then_that_is_an_error() {
            pack.change(PackOnDisk.RULE, "ground: personal-privacy\n", "")
                    .change(PackOnDisk.RULE, "basis: [{law: 政府信息公开条例, article: \"15\", from: 2019-05-15}]\n", "");

            assertThat(errors())
                    .containsExactly(
                            PackOnDisk.RULE + ":8: a rule that stands in the way without a legal basis; add `basis`");
        }

        @Test
        void when_rules_yield_in_a_circle_then_both_are_named() {
            pack.change(PackOnDisk.RULE, "strictness: 1", "strictness: 1\nyields-to: [cn.privacy.mobile-phone]");

            assertThat(errors())
                    .containsExactly(
                            PackOnDisk.RULE + ":10: rules that yield to each other in a circle; let one of them win",
                            PackOnDisk.OTHER + ":26: rules that yield to each other in a circle; let one of them win");
        }

        @Test
        void when_a_rule_of_the_pack_is_not_listed_then_it_is_named() {
            pack.change("pack.yaml", "- article-15/mobile-phone\n", "");

            assertThat(errors())
                    .containsExactly(
                            "pack.yaml:8: no entry for the rule in `article-15/mobile-phone`; list it under `rules`");
        }
    }

    @Nested
    class given_too_few_cases {
        @ParameterizedTest
        @CsvSource({"hit,2,2", "miss,1,5"})
        void when_a_kind_has_fewer_than_two_then_its_line_is_named(String kind, int remove, int line) {
            String cut = kind.equals("hit")
                    ? "- {name: 单元格, text: \"张某\\t⟦11010519491231002X⟧\", place: cell}\n"
                    : "- {name: 校验码不对, text: 流水号110105194912310021}\n";
            pack.change(PackOnDisk.CASES, cut, "");

            assertThat(errors())
                    .containsExactly(PackOnDisk.CASES + ":" + (kind.equals("hit") ? 2 : 5) + ": only 1 cases under `"
                            + kind + "`; write at least 2, among misses the nearest ones");
        }

        @Test
        void when_the_rule_is_a_draft_then_it_is_a_warning() {
            pack.change(PackOnDisk.RULE, "status: stable", "status: draft").without(PackOnDisk.CASES);

            assertThat(errors()).isEmpty();
            assertThat(warnings())
                    .singleElement()
                    .asString()
                    .startsWith(PackOnDisk.RULE + ":1: no cases beside this rule; ");
        }

        @Test
        void when_the_rule_is_retired_then_nothing_is_asked() {
            pack.change(PackOnDisk.RULE, "status: stable", "status: retired").without(PackOnDisk.CASES);

            assertThat(errors()).isEmpty();
            assertThat(warnings()).isEmpty();
        }
    }

    @Nested
    class given_what_a_person_should_look_at {
        @Test
        void when_a_law_is_listed_by_the_pack_alone_then_it_is_a_warning() {
            pack.change("pack.yaml", "statutes: [政府信息公开条例, 民法典]", "statutes: [政府信息公开条例, 福建省某条例]")
                    .change(PackOnDisk.OTHER, "law: 民法典,", "law: 福建省某条例,");

            assertThat(errors()).isEmpty();
            assertThat(warnings())
                    .containsExactly(PackOnDisk.OTHER + ":10: the law `福建省某条例`, whose editions are not known here;"
                            + " check its article and days by hand");
        }

        @Test
        void when_the_pack_does_not_list_a_law_then_it_is_a_warning() {
            pack.change("pack.yaml", "statutes: [政府信息公开条例, 民法典]", "statutes: [政府信息公开条例]");

            assertThat(warnings())
                    .containsExactly(
                            PackOnDisk.OTHER + ":10: the law `民法典`, which `statutes` of the pack lacks; list it there");
        }

        @Test
        void when_a_mask_table_ended_before_the_edition_then_its_last_day_is_named() {
            FullRule.addTo(pack).change("masks.yaml", "until: 2027-06-30", "until: 2026-10-31");

            assertThat(errors()).isEmpty();
            assertThat(warnings())
                    .singleElement()
                    .asString()
                    .matches("masks\\.yaml:\\d+: the mask table `cn-\\d+`, which ended before this edition; .*`until`");

            pack.change("masks.yaml", "until: 2026-10-31", "until: 2026-11-01");
            assertThat(warnings()).isEmpty();
        }

        @Test
        void when_a_field_with_a_value_stands_alone_then_it_is_told_what_that_holds_for() {
            FullRule.addTo(pack).change(FullRule.FILE, "longest: 12,", "longest: 12, stands-alone: digit,");

            assertThat(errors()).isEmpty();
            assertThat(warnings())
                    .containsExactly(FullRule.FILE + ":18: a `stands-alone` that holds for the label of a field and not"
                            + " for its `value`; find a number by `regex` with `stands-alone` and the condition"
                            + " `number with label within 10 before`, or remove it");

            pack.change(FullRule.FILE, "stands-alone: digit,", "stands-alone: line,");
            assertThat(warnings()).isEmpty();
        }

        @Test
        void when_a_rule_yields_to_one_of_another_pack_then_it_is_a_warning() {
            pack.change(PackOnDisk.OTHER, "yields-to: [cn.privacy.resident-id]", "yields-to: [cn.privacy.email]");

            assertThat(warnings())
                    .containsExactly(
                            PackOnDisk.OTHER + ":26: the rule `cn.privacy.email`, which this pack does not have;"
                                    + " check that a pack before it does");
        }
    }
}
