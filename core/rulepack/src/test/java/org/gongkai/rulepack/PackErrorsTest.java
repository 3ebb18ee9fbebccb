package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Faults of a pack")
class PackErrorsTest {
    @TempDir
    private Path directory;

    private PackOnDisk pack;

    @BeforeEach
    void write() {
        pack = PackOnDisk.in(directory);
    }

    @Nested
    class given_a_fault_in_pack_yaml {
        @ParameterizedTest(name = "{0} -> {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                format: 1 | format: "1" | 1: `1` where a whole number belongs; write digits alone, without quotes
                name: sample | name: Sample | 2: a pack's name is lower-case words joined by `-`, got `Sample`; correct it
                edition: 2026-11-01 | edition: 2026-11 | 3: `2026-11` where a date belongs; write it as year-month-day, such as 2026-11-01
                edition: 2026-11-01 | edition: 2026-13-01 | 3: `2026-13-01`, which is no day of the calendar; write one such as 2026-11-01
                licence: Apache-2.0 | license: Apache-2.0 | 1: a pack without `licence`; add `licence`
                licence: Apache-2.0 | licence: 2.0 | 5: `2.0` without quotes, which YAML may read as a number; write it in quotes
                kinds: [] | kinds: [resident-id] | 7: the kind `resident-id`, which every pack has; remove it
                kinds: [] | kinds: [Own Kind] | 7: the kind `Own Kind`; write lower-case words joined by `-`
                - article-15/mobile-phone | - article-15/resident-id | 10: the same entry a second time; remove it
                - article-15/mobile-phone | - ../other | 10: the path `../other`, which is not allowed in a pack; write lower-case names joined by `/`, within the pack's folder
                - article-15/mobile-phone | - article-15/../../x | 10: the path `article-15/../../x`, which is not allowed in a pack; write
                - article-15/mobile-phone | - /etc | 10: the path `/etc`, which is not allowed in a pack; write
                - article-15/mobile-phone | - "c:\\\\x" | 10: the path `c:\\x`, which is not allowed in a pack; write
                - article-15/mobile-phone | - "%2e%2e/x" | 10: the path `%2e%2e/x`, which is not allowed in a pack; write
                - article-15/mobile-phone | - article-15/missing | 10: no file `article-15/missing/rule.yaml`; add it or correct its path, which counts from the folder of `pack.yaml`
                masks: masks.yaml | masks: ../masks.yaml | 11: the file `../masks.yaml`, which is not allowed in a pack; write
                title: {zh: | title: {zh: 甲, 乙, en: A} # | 4: unknown key `乙` in a wording; put the text that goes on here in quotes, since a comma ends it within braces
                title: {zh: | title: {zh: 甲, en: A, B} # | 4: unknown key `B` in a wording; put the text that goes on here in quotes, since a comma ends it within braces
                masks: masks.yaml | masks: other.yaml | 11: no file `other.yaml`; add it or correct its path, which counts from the folder of `pack.yaml`
                masks: masks.yaml | tombstones: [{id: cn.a.b, since: 2026-05-01}] | 11: a tombstone without `reason`; add `reason`
                masks: masks.yaml | tombstones: [{id: cn.a.b, since: 2026-05-01, reason: 重复}, {id: cn.a.b, since: 2026-05-01, reason: 重复}] | 11: the same entry a second time; remove it
                masks: masks.yaml | adjusts: [{rule: cn.a.b, severity: block}] | 11: an adjustment without `reason`; add `reason`
                masks: masks.yaml | adjusts: [{rule: cn.a.b, reason: 从严}] | 11: `cn.a.b` is adjusted without a change; say what changes, or remove the entry
                masks: masks.yaml | adjusts: [{rule: cn.a.b, reason: 从严, status: draft}] | 11: unknown status `draft`; write one of
                masks: masks.yaml | adjusts: [{rule: cn.a.b, reason: 从严, strictness: 5}] | 11: the number 5; write one from 1 to 4
                masks: masks.yaml | adjusts: [{rule: cn.a.b, reason: 从严, fold: [width], drop-fold: [width], by: 某办, until: 2027-01-01}] | 11: `cn.a.b` is adjusted with a fold that is added and dropped; remove one
                masks: masks.yaml | adjusts: [{rule: cn.a.b, reason: 停用, status: retired}] | 11: a change that loosens without `by` and `until`; say who answers for it and on which day it ends
                masks: masks.yaml | adjusts: [{rule: cn.a.b, reason: 例外, by: 某办, unless: [{phrase: 甲}]}] | 11: a change that loosens without `by` and `until`; say who answers for it and on which day it ends
                masks: masks.yaml | adjusts: [{rule: cn.a.b, reason: 例外, by: 某办, until: 2027-01-01, unless: [{regex: '甲+'}]}] | 11: an exclusion has the unbounded repeat `+`; write a bounded one such as `{1,20}`
                masks: masks.yaml | adjusts: [{rule: cn.a.b, reason: 从严, severity: block}, {rule: cn.a.b, reason: 从严, severity: block}] | 11: `cn.a.b` adjusted a second time; put all changes of a rule into one entry
                masks: masks.yaml | owner: me | 11: unknown key `owner` in a pack; remove it or write one of
                masks: masks.yaml | mask: masks.yaml | 11: unknown key `mask` in a pack; write `masks` or remove it
                """)
        void when_it_is_read_then_its_line_is_named(String from, String to, String expected) {
            pack.change("pack.yaml", from, to);

            assertThat(pack.problems()).first().asString().startsWith("pack.yaml:" + expected);
        }
    }

    @Nested
    class given_a_fault_in_masks_yaml {
        @ParameterizedTest(name = "{0} -> {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                - name: cn-350481 | - name: cn | 9: the mask table `cn` a second time; put its masks into one table
                - name: cn-350481 | - name: fujian | 9: a mask table is `cn` or `cn-` and six digits, got `fujian`; correct it
                {first: 3, last: 4} | {first: 30, last: 4} | 7: a mask keeps 0 to 32 characters, got 30 and 4; correct it
                {first: 3, last: 4} | {first: 3} | 7: a mask without `last`; add `last`
                {first: 3, last: 4} | {first: 3, last: 4, keep-to: township} | 7: a mask with 2 of `first` and `keep-to`; write exactly one of them
                keep-from: "@" | keep-from: "@@" | 8: `keep-from` is one character, got `@@`; correct it
                email: | e mail: | 8: the mask name `e mail`; write lower-case words joined by `-`
                "11*************02X" | "11*" | 12: the sample `11*`, where the mask makes `11*************02X`; correct the mask or the sample
                , "11*************02X" | ^^ | 12: a sample of 1 values; write the value and what covers it
                  source: 通行做法 | ^^ | 3: a mask table without `source`; add `source`
                """)
        void when_it_is_read_then_its_line_is_named(String from, String to, String expected) {
            pack.change("masks.yaml", from, to);

            assertThat(pack.problems()).first().asString().startsWith("masks.yaml:" + expected);
        }
    }

    @Nested
    class given_a_fault_that_concerns_several_rules {
        @Test
        void when_two_rules_have_one_id_then_the_second_is_named() {
            pack.change(PackOnDisk.OTHER, "id: cn.privacy.mobile-phone", "id: cn.privacy.resident-id")
                    .change(PackOnDisk.OTHER, "yields-to: [cn.privacy.resident-id]", "yields-to: [cn.privacy.email]");

            assertThat(pack.problems())
                    .containsExactly(PackOnDisk.OTHER + ":2: the id `cn.privacy.resident-id`, which"
                            + " `article-15/resident-id` has too; choose another id");
        }

        @Test
        void when_a_rule_yields_to_itself_then_it_is_refused() {
            pack.change(
                    PackOnDisk.OTHER, "yields-to: [cn.privacy.resident-id]", "yields-to: [cn.privacy.mobile-phone]");

            assertThat(pack.problems())
                    .containsExactly(PackOnDisk.OTHER
                            + ":26: `cn.privacy.mobile-phone`, the rule itself or named before; remove it");
        }

        @Test
        void when_a_rule_has_an_id_with_a_tombstone_then_it_is_refused() {
            pack.change(
                    "pack.yaml",
                    "kinds: []",
                    "tombstones: [{id: cn.privacy.mobile-phone, since: 2026-05-01, reason: 并入他条}]");

            assertThat(pack.problems())
                    .containsExactly(
                            PackOnDisk.OTHER + ":2: the id `cn.privacy.mobile-phone`, which has a tombstone in this"
                                    + " pack; choose a new id; an id is never used again");
        }

        @Test
        void when_the_pack_adjusts_a_rule_of_its_own_then_it_is_refused() {
            pack.change(
                    "pack.yaml",
                    "kinds: []",
                    "adjusts: [{rule: cn.privacy.mobile-phone, reason: 从严, severity: review}]");

            assertThat(pack.problems())
                    .containsExactly(PackOnDisk.OTHER
                            + ":2: the id `cn.privacy.mobile-phone`, which this pack adjusts; change the rule itself");
        }

        @Test
        void when_the_pack_declares_a_kind_then_its_rules_may_use_it() {
            pack.change("pack.yaml", "kinds: []", "kinds: [staff-number]")
                    .change(PackOnDisk.OTHER, "kind: mobile-phone", "kind: staff-number");

            assertThat(RulePacks.inDirectory(pack.root()).rules().get(1).kind()).isEqualTo("staff-number");
        }

        @Test
        void when_the_pack_has_no_national_masks_then_a_mask_of_an_earlier_pack_may_be_named() {
            pack.change("pack.yaml", "masks: masks.yaml\n", "").without("masks.yaml");

            assertThat(pack.problems()).isEmpty();
        }
    }

    @Nested
    class given_four_faults_in_three_files {
        @Test
        void when_the_pack_is_read_then_all_four_are_told_in_order() {
            pack.change("pack.yaml", "licence: Apache-2.0", "licence: ''")
                    .change(PackOnDisk.RULE, "ground: personal-privacy", "ground: privacy")
                    .change(PackOnDisk.RULE, "'[1-9]\\d{14}'", "'[1-9]\\d+'")
                    .change(PackOnDisk.OTHER, "title:", "titel:");

            assertThatThrownBy(() -> RulePacks.inDirectory(pack.root()))
                    .isInstanceOf(RulePackException.class)
                    .hasMessageStartingWith(
                            "rule pack `sample` has 5 problems:\n"
                                    + "  pack.yaml:5: blank text; write something there\n"
                                    + "  article-15/resident-id/rule.yaml:7: unknown ground `privacy`; write one of `personal-privacy`, ")
                    .hasMessageContaining(
                            "\n  article-15/resident-id/rule.yaml:17: the part `n15` has the unbounded repeat `+`;"
                                    + " write a bounded one such as `{1,20}`\n")
                    .hasMessageEndingWith(
                            "\n  article-15/mobile-phone/rule.yaml:1: a rule without `title`; add `title`\n"
                                    + "  article-15/mobile-phone/rule.yaml:5: unknown key `titel` in a rule;"
                                    + " write `title` or remove it");
        }

        @Test
        void when_there_is_one_problem_then_the_message_counts_one() {
            pack.change(PackOnDisk.RULE, "strictness: 1", "strictness: 9");

            assertThatThrownBy(() -> RulePacks.inDirectory(pack.root()))
                    .hasMessage("rule pack `sample` has 1 problem:\n"
                            + "  article-15/resident-id/rule.yaml:9: the number 9; write one from 1 to 4");
        }
    }

    @Nested
    class given_the_other_rule {
        @ParameterizedTest(name = "{0} -> {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                jurisdiction: CN-350481 | jurisdiction: FJ | 12: a jurisdiction is `CN` or `CN-` and six digits, got `FJ`; correct it
                paragraph: 2 | paragraph: 0 | 10: the number 0; write one from 1 to 99
                effective: {from: 2020-01-01} | effective: {form: 2020-01-01} | 11: unknown key `form` in a period; write `from` or remove it
                {first-lines: 5} | {first-lines: 0} | 21: the number 0; write one from 1 to 99
                page-header | page-heading | 21: unknown zone `page-heading`; write one of `page-header`, `
                page-header | first-lines(5) | 21: unknown zone `first-lines(5)`; write one of
                page-header | title | 21: the same zone a second time; remove it
                - {regex: '流水号\\d{11}'} | - {regex: '流水号$'} | 25: an exclusion has the anchor `$`; write `stands-alone: line` or a zone, or escape it
                - {regex: '流水号\\d{11}'} | - {phrase: 监督电话13800000000} | 25: the same exclusion a second time; remove it
                - {regex: '流水号\\d{11}'} | - {phrase: a, regex: b} | 25: an exclusion with 2 of `phrase`, `regex` and `context`; write exactly one of them
                type: renamed | type: copied | 30: unknown relation `copied`; write one of
                condition: phone without top within 3 | condition: phone | 21: the part `top`, which nothing uses; name it in `condition` or `confidence`, or remove it
                """)
        void when_a_value_is_wrong_then_its_line_is_named(String from, String to, String expected) {
            pack.change(PackOnDisk.OTHER, from, to);

            assertThat(pack.problems()).singleElement().asString().startsWith(PackOnDisk.OTHER + ":" + expected);
        }
    }
}
