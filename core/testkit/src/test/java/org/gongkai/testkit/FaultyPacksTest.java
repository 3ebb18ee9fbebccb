package org.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkai.rulepack.PackLint;
import org.gongkai.rulepack.PackProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One fault a pack: each gives exactly its one message, with its line and what to do. {@code ⏎} stands for a line break and
 * {@code ⇥} for a tab.
 */
@DisplayName("Packs with one fault")
class FaultyPacksTest {
    private static final List<String> OF_ENGINE = List.of(
            "leaves nothing",
            ": an id is",
            ": a jurisdiction is",
            ": a confidence lies",
            ": a mask table is",
            ": a gap is",
            ": a distance is",
            ": a marking without a star",
            ": the condition has",
            ": the part `number` has",
            ": a value that has",
            ": an exclusion has",
            "is adjusted without a change");
    private static final Map<String, String> FILES = Map.of(
            "PACK", "pack.yaml",
            "MASKS", "masks.yaml",
            "SLIP", LayeredPack.SLIP,
            "CASES", LayeredPack.SLIP_CASES,
            "PROJECT", LayeredPack.PROJECT,
            "LIST", LayeredPack.LIST,
            "TABLE", LayeredPack.TABLE);

    @TempDir
    private Path directory;

    private void judge(String in, String from, String to, String expected) {
        String file = FILES.get(in);
        LayeredPack pack = LayeredPack.in(directory).change(file, breaks(from), breaks(to));
        boolean elsewhere = expected.startsWith("@");

        List<PackProblem> errors = PackLint.inDirectory(pack.root()).errors();

        assertThat(errors)
                .extracting(PackProblem::toString)
                .containsExactly(elsewhere ? expected.substring(1) : file + ":" + expected);
        for (PackProblem error : errors) {
            boolean english = error.what().zh().equals(error.what().en());
            assertThat(english).as("told in English alone: " + error).isEqualTo(isOfEngine(error));
        }
    }

    /** What the engine refuses it tells in English alone. */
    private static boolean isOfEngine(PackProblem error) {
        return OF_ENGINE.stream().anyMatch(error.toString()::contains);
    }

    private static String breaks(String text) {
        return text.replace("⏎", "\n").replace("⇥", "\t");
    }

    @Test
    void the_pack_that_is_spoilt_is_good() {
        PackLint lint = PackLint.inDirectory(LayeredPack.in(directory).root());

        assertThat(lint.errors()).isEmpty();
        assertThat(lint.warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            SLIP | says: {zh: 隐去 | says: {zh: &a 隐去 | 28: an anchor `&…`; write the value itself in each place
            SLIP | says: {zh: 隐去 | says: {zh: *a | 28: an alias `*…`; write the value itself, or quote it if it is text
            SLIP | version: 2 | version: !!int 2 | 3: a tag `!…`; write the plain value, or quote it if it is text
            SLIP | kind: slip | kind: slip⏎kind: slip | 7: the key `kind` a second time, after line 6; remove one of them
            SLIP | status: stable | status: no | 4: `no` without quotes, which YAML may read as a truth value; write it in quotes
            SLIP | redaction: {mask: slip} | redaction: {permitted: off} | 27: `off` where a truth value belongs; write `true` or `false`
            SLIP | fold: [width] | fold: [[[[[[[[[[[[[width]]]]]]]]]]]]] | 17: lists and mappings more than 12 deep; write it flatter
            SLIP | fold: [width] | fold: [width | 18: text that is not YAML (expected ',' or ']', but got :); correct or quote it
            SLIP | says: {zh: 隐去, en: Cover it} | says: {zh: 隐去, en: Cover it}⏎---⏎format: 1 | 30: a second document after `---`; keep one document in a file
            SLIP | version: 2 | ⇥version: 2 | 3: a tab where YAML wants blanks; indent with blanks
            SLIP | article: "16" | article: 16 | 8: `16` without quotes, which YAML may read as a number; write it in quotes
            SLIP | misses: {zh: 图片中的单号。 | misses: {zh: 图片\u202E中的单号。 | 14: the character U+202E, which nobody sees; write it as `\\u202E` in double quotes, or remove it
            SLIP | version: 2 | version: | 3: `version` without a value; give it one or leave the key out
            """)
    void yaml_that_packs_do_not_use(String file, String from, String to, String expected) {
        judge(file, from, to, expected);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            SLIP | format: 1 | format: 2 | 1: the format 2, which this version of the library does not read; write `format: 1`
            SLIP | id: lz.marks.slip | id: LZ.slip | 2: an id is lower-case words joined by `.` and `-`, got `LZ.slip`; correct it
            SLIP | version: 2 | version: 02 | 3: `02` where a whole number belongs; write digits alone, without quotes
            SLIP | status: stable | status: final | 4: unknown status `final`; write one of `trial`, `draft`, `stable`, `retired`
            SLIP | title: {zh: 流转单号, en: Slip number} | title: {zh: 流转单号} | 5: a wording without `en`; add `en`
            SLIP | kind: slip | kind: slips | 6: unknown kind `slips`; write one of `slip`, `email`, `uscc`, `minor`, `passport`, `bank-card`, `resident-id`, `mobile-phone`, `person-name`, `doc-number`, `taiwan-permit`, `plate-number`, …
            SLIP | ground: internal-affairs | ground: internal | 7: unknown ground `internal`; write one of `internal-affairs`, `state-secret`, `trade-secret`, `law-prohibits`, `enforcement-file`, `personal-privacy`, `other-third-party`, `security-stability`, `process-information`
            SLIP | basis: [{law: 政府信息公开条例, article: "16", from: 2019-05-15}]⏎ | ^^ | 7: a ground without its legal basis; add `basis`
            SLIP | jurisdiction: CN-990100 | jurisdiction: 例州市 | 10: a jurisdiction is `CN` or `CN-` and six digits, got `例州市`; correct it
            SLIP | strictness: 1 | strictness: 1⏎sevrity: block | 12: unknown key `sevrity` in a rule; write `severity` or remove it
            SLIP | type: renamed | type: replaced | 16: unknown relation `replaced`; write one of `renamed`, `derived`, `merged`, `obsolete`, `similar`
            SLIP | confidence: {base: 0.9 | confidence: {base: 9 | 26: a confidence lies above 0 and up to 1, got 9.0; correct it
            SLIP | redaction: {mask: slip} | redaction: {mask: slips} | 27: the mask `slips`, which the mask table `cn` does not have; write `slip`
            SLIP | redaction: {mask: slip} | redaction: {mask: slip, style: cover} | 27: a redaction with 2 of `permitted`, `mask`, `label` and `style`; write exactly one of them
            PROJECT | author: {name: 例州工作组, date: 2026-10-01} | author: {name: 例州工作组, date: 2026-10} | 12: `2026-10` where a date belongs; write it as year-month-day, such as 2026-11-01
            PROJECT | check: {rows: 2} | check: {rows: 1} | 18: the number 1; write one from 2 to 10000
            PROJECT | {attribute: proactive, article20: a20-10, weight: 0.5} | {article20: a20-10, weight: 0.5} | 19: evidence for advice with 0 of `attribute` and `ground`; write at least one of them
            PROJECT | article20: a20-10 | article20: a20-16 | 19: unknown item of Article 20 `a20-16`; write one of `a20-06`, `a20-10`, `a20-11`, `a20-12`, `a20-13`, `a20-14`, `a20-15`, `a20-01`, `a20-02`, `a20-03`, `a20-04`, `a20-05`, …
            """)
    void keys_of_a_rule(String file, String from, String to, String expected) {
        judge(file, from, to, expected);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            SLIP | label: {field: [单号, 编号] | label: {any: [单号], field: [单号, 编号] | 20: a part with 2 of `any`, `regex`, `list`, `field`, `marking` and `entity`; write exactly one of them
            SLIP | stands-alone: alphanumeric | stands-alone: alphanumeric, wholly: no | 19: unknown key `wholly` in a part; remove it or write one of `any`, `field`, `value`, `entity`, `check`, `zone`, `regex`, `list`, `gap`, `longest`, `marking`, `stands-alone`
            SLIP | stands-alone: alphanumeric | stands-alone: letter | 19: unknown neighbour `letter`; write one of `line`, `digit`, `alphanumeric`
            SLIP | gap: {max: 1, of: [dash]} | gap: {max: 9, of: [dash]} | 19: a gap is 0 to 8 characters, got 9; correct it
            SLIP | gap: {max: 1, of: [dash]}} | gap: {max: 1, of: [dash]}, check: slip-number} | 19: unknown check `slip-number`; write one of `doc-number`, `plate-number`, `luhn`, `org-code`, `bank-card`, `email`, `mobile-phone`, `passport`, `resident-id`, `uscc`, `resident-id-15`
            SLIP | longest: 20 | longest: 900 | 20: the number 900; write one from 1 to 200
            SLIP | stars: [★], term: optional | term: optional | 21: a marking without a star and without a term is a word; add `stars`, need a `term` or look for a term list
            SLIP | term: optional}, zone | term: optional}, check: {term: over}, zone | 21: unknown check of a term `over`; write one of `expired`, `above-limit`
            SLIP | page-header] | page-footer] | 21: unknown zone `page-footer`; write one of `page-header`, `file-name`, `properties`, `title`, `first-cell`
            SLIP | condition: (number or label) and not mark | condition: (number or label) and not marks | 22: `condition` names the part `marks`, which `find` does not define; write one of `mark`, `label`, `number`
            SLIP | condition: (number or label) and not mark | condition: number then label within 2000 and not mark | 22: a distance is 0 to 1,000 characters, got 2000; correct it
            SLIP | condition: (number or label) and not mark | condition: not mark | 22: the condition has `not` with nothing that is found beside it; write `A and not B`
            PROJECT | 1 of (name, more, short) | 4 of (name, more, short) | 17: the condition has `4 of` a list of 3; count from 1 to as many as the list has
            PROJECT | short: {any: [甲项目, 乙项目]} | short: {entity: persons} | 16: unknown entity `persons`; write one of `person`, `place`, `organisation`
            SLIP | within: 10, side: before | side: before | 25: a context without `within`; add `within`
            """)
    void named_parts_and_conditions(String file, String from, String to, String expected) {
        judge(file, from, to, expected);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            SLIP | number: {regex: 'LZ\\d{6}' | number: {regex: '\\bLZ\\d{6}' | 19: the part `number` has the word boundary `\\b`; write `stands-alone: digit` or another
            SLIP | number: {regex: 'LZ\\d{6}' | number: {regex: 'LZ\\d+' | 19: the part `number` has the unbounded repeat `+`; write a bounded one such as `{1,20}`
            SLIP | number: {regex: 'LZ\\d{6}' | number: {regex: '(?<=号)LZ\\d{6}' | 19: the part `number` has look-around; use the rule's `stands-alone`, `condition` or `unless`
            SLIP | number: {regex: 'LZ\\d{6}' | number: {regex: '((LZ{256}){256}){256}' | 19: the part `number` has a pattern of up to 1048576 characters; bound it to 1,024 characters
            SLIP | value: 'LZ\\d{6}' | value: 'LZ\\d*' | 20: a value that has the unbounded repeat `*`; write a bounded one such as `{1,20}`
            SLIP | - {phrase: 样例LZ000000} | - {regex: '样例$'} | 24: an exclusion has the anchor `$`; write `stands-alone: line` or a zone, or escape it
            """)
    void patterns_outside_the_subset(String file, String from, String to, String expected) {
        judge(file, from, to, expected);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            PROJECT | list: terms/projects.txt | list: ../projects.txt | 14: the file `../projects.txt`, which is not allowed in a pack; write lower-case names joined by `/` that end in `.txt` or `.csv`, counted from the folder of `pack.yaml`
            PROJECT | list: terms/projects.txt | list: terms/missing.txt | 14: no file `terms/missing.txt`; add it or correct its path, which counts from the folder of `pack.yaml`
            PROJECT | column: 名称 | column: 名字 | 15: the column `名字`, which the list does not have; write one of `名称`, `序号`
            PROJECT | {file: terms/more.csv, column: 名称} | terms/more.csv | 15: a table without the column that holds the terms; write `{file: …, column: …}`
            LIST | 滨河工程 | 环湖工程 | 3: the term `环湖工程` a second time, after line 2; remove one of them
            LIST | 滨河工程 | ^^ | 2: a blank where a term belongs; remove it
            LIST | 滨河工程 | 滨河工程\u3000 | 2: blanks around the term `滨河工程　`; remove them
            TABLE | 2,城北工程 | 2,城南工程 | 3: the term `城南工程` a second time, after line 2; remove one of them
            TABLE | 2,城北工程 | 2,"城北工程 | 3: text that is not CSV; close every quote, and double those within
            TABLE | 2,城北工程 | 2,城北工程,甲 | 3: a line of 3 fields below 2 headings; write as many fields as headings
            PROJECT | [甲项目, 乙项目] | [甲项目, 甲项目] | 16: the term `甲项目` a second time; remove one of them
            PROJECT | [甲项目, 乙项目] | [甲项目, "乙项目 "] | 16: blanks around the term `乙项目 `; remove them
            PROJECT | [甲项目, 乙项目]} | [甲项目, "-"], gap: {max: 1, of: [dash]}} | 16: the part `short` has the term `-`, of which the rule's own fold or gap leaves nothing; lower the fold or gap
            """)
    void lists_of_terms(String file, String from, String to, String expected) {
        judge(file, from, to, expected);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            PACK | licence: Apache-2.0⏎ | ^^ | 1: a pack without `licence`; add `licence`
            PACK | - names/project | - ../project | 10: the path `../project`, which is not allowed in a pack; write lower-case names joined by `/`, within the pack's folder
            PACK | - names/project | - names/project⏎- names/missing | 11: no file `names/missing/rule.yaml`; add it or correct its path, which counts from the folder of `pack.yaml`
            PACK | - names/project | - names/project⏎- names/project | 11: the same entry a second time; remove it
            PACK | kinds: [slip, project-name] | kinds: [slip, project-name, email] | 7: the kind `email`, which every pack has; remove it
            PACK | edition: 2026-11-01 | edition: 2026-11-31 | 3: `2026-11-31`, which is no day of the calendar; write one such as 2026-11-01
            MASKS | slip: {first: 2, last: 2}⏎- | slip: {first: 2}⏎- | 6: a mask without `last`; add `last`
            MASKS | keep-to: township | keep-to: village | 11: unknown division `village`; write one of `city`, `province`, `county`, `township`
            MASKS | "LZ****73" | "LZ***173" | 10: the sample `LZ***173`, where the mask makes `LZ****73`; correct the mask or the sample
            MASKS | - name: cn-990100 | - name: lizhou | 7: a mask table is `cn` or `cn-` and six digits, got `lizhou`; correct it
            """)
    void the_pack_and_its_masks(String file, String from, String to, String expected) {
        judge(file, from, to, expected);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            PACK | id: lz.marks.old, since | id: lz.marks.slip, since | @marks/slip/rule.yaml:2: the id `lz.marks.slip`, which has a tombstone in this pack; choose a new id; an id is never used again
            PACK | since: 2026-05-01, reason: 并入流转单号 | since: 2026-05-01 | 13: a tombstone without `reason`; add `reason`
            PACK | rule: cn.privacy.email | rule: lz.marks.slip | @marks/slip/rule.yaml:2: the id `lz.marks.slip`, which this pack adjusts; change the rule itself
            PACK | , severity: review} | } | 15: `cn.privacy.email` is adjusted without a change; say what changes, or remove the entry
            PACK | by: 例州市政务公开办公室, until: 2027-06-30, severity: review | status: retired | 15: a change that loosens without `by` and `until`; say who answers for it and on which day it ends
            PACK | severity: review} | severity: low} | 15: unknown severity `low`; write one of `block`, `review`, `notice`
            PACK | until: 2027-06-30 | until: 2026-10-31 | 15: a change of `cn.privacy.email` that ended before this edition; remove it or name a later day under `until`
            PACK | rule: cn.privacy.email | rule: lz.marks.old | 15: `lz.marks.old` adjusted, which has a tombstone in this pack; remove one of them
            MASKS | source: 例州市口径⏎  masks:⏎    slip: {first: 2, last: 2, s | source: 例州市口径⏎  by: 某办⏎  until: 2027-01-01⏎  masks:⏎    slip: {first: 2, last: 2, s | 10: a mask table that may keep more without `reason`; add `reason`
            """)
    void layers_and_tombstones(String file, String from, String to, String expected) {
        judge(file, from, to, expected);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            SLIP | id: lz.marks.slip | id: lz.marks.slips | 2: the id `lz.marks.slips` in the folder `slip`; name the folder after the last part of the id
            SLIP | misses: {zh: 图片中的单号。, en: Numbers in pictures.} | misses: {zh: 待补充, en: Numbers in pictures.} | 14: `misses` with nothing said; say it in words
            SLIP | law: 政府信息公开条例 | law: 政府信息公开条列 | 8: unknown law `政府信息公开条列`; write `政府信息公开条例`, or list it under `statutes` of the pack
            SLIP | article: "16" | article: "57" | 8: article 57 of `政府信息公开条例`, which ends with article 56 in the edition from 2019-05-15; correct the article or the days
            SLIP | from: 2019-05-15}] | from: 2019-05-15, to: 2020-05-14}] | 8: a legal basis that is in force on none of the rule's own days; correct its days or those under `effective`, or remove it
            SLIP | from: 2019-05-15}] | from: 2019-05-15, to: 2026-05-14}] | 8: no legal basis in force on 2026-11-01, the day of this edition; cite the edition of the law that is in force then
            SLIP | effective: {from: 2026-01-01} | effective: {to: 2026-10-31} | 9: a stable rule that ended before this edition; write `status: retired`
            SLIP | related: [{type: renamed, id: lz.marks.old}] | related: [{type: similar, id: lz.marks.old}] | 9: a rule that blocks from 2026-01-01 on and is silent before, though its law is older; leave `from` out, or name its predecessor under `related` as `renamed` or `merged`
            SLIP | related: [{type: renamed, id: lz.marks.old}] | related: [{type: renamed, id: lz.marks.old}]⏎yields-to: [lz.marks.old] | 17: the rule `lz.marks.old`, which has a tombstone in this pack; name the rule that took its place, or remove it
            SLIP | ground: internal-affairs⏎basis: [{law: 政府信息公开条例, article: "16", from: 2019-05-15}]⏎ | ^^ | 10: a rule that stands in the way without a legal basis; add `basis`
            CASES | - {name: 标签, text: 单号：⟦LZ000174⟧}⏎ | ^^ | 2: only 1 cases under `hit`; write at least 2, among misses the nearest ones
            CASES | - {name: 样例, text: 样例LZ000000}⏎ | ^^ | 5: only 1 cases under `miss`; write at least 2, among misses the nearest ones
            CASES | text: 见⟦LZ000173⟧。 | text: 见LZ000173。 | 3: a hit without marks; put `⟦` and `⟧` around what is found
            CASES | text: 见⟦LZ000173⟧。 | text: 见⟦LZ000173。 | 3: a `⟦` without its `⟧`; close it
            CASES | rule: lz.marks.slip | rule: lz.marks.old | 1: cases of `lz.marks.old` beside the rule `lz.marks.slip`; write `rule: lz.marks.slip`
            """)
    void rules_that_load_and_are_not_good(String file, String from, String to, String expected) {
        judge(file, from, to, expected);
    }
}
