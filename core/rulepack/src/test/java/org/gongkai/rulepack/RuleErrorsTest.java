package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of a rule is told with its line, what is wrong and what to write. */
@DisplayName("Faults in rule.yaml")
class RuleErrorsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            format: 1 | format: 2 | 1: the format 2, which this version of the library does not read; write `format: 1`
            id: cn.privacy.resident-id | id: Cn.Privacy | 2: an id is lower-case words joined by `.` and `-`, got `Cn.Privacy`; correct it
            version: 1 | version: 0 | 3: the number 0; write one from 1 to 999999
            version: 1 | version: "1" | 3: `1` where a whole number belongs; write digits alone, without quotes
            version: 1 | version: 01 | 3: `01` where a whole number belongs; write digits alone, without quotes
            version: 1 | version: 1_0 | 3: `1_0` where a whole number belongs; write digits alone, without quotes
            version: 1 | version: 1.0 | 3: `1.0` where a whole number belongs; write digits alone, without quotes
            version: 1 | version: +1 | 3: `+1` where a whole number belongs; write digits alone, without quotes
            version: 1 | version: 0x1 | 3: `0x1` where a whole number belongs; write digits alone, without quotes
            version: 1 | version: 1:30 | 3: `1:30` where a whole number belongs; write digits alone, without quotes
            version: 1 | version: [1] | 3: a list where a single value belongs; write one value
            version: 1 | version: | 3: `version` without a value; give it one or leave the key out
            version: 1 | version: ~ | 3: `version` without a value; give it one or leave the key out
            status: stable | status: stabel | 4: unknown status `stabel`; write one of `stable`, `
            status: stable | status: no | 4: `no` without quotes, which YAML may read as a truth value; write it in quotes
            status: stable | status: on | 4: `on` without quotes, which YAML may read as a truth value; write it in quotes
            zh: 公民身份号码, en: Resident identity number} | zh: 公民身份号码} | 5: a wording without `en`; add `en`
            en: Resident identity number} | en: 12} | 5: `12` without quotes, which YAML may read as a number; write it in quotes
            en: Resident identity number} | en: " "} | 5: blank text; write something there
            title: {zh: 公民身份号码, en: Resident identity number} | title: 公民身份号码 | 5: a single value where a wording belongs; write keys with their values
            kind: resident-id | kind: resident | 6: unknown kind `resident`; write one of `resident-id`, `
            ground: personal-privacy | ground: privacy | 7: unknown ground `privacy`; write one of `personal-privacy`, `
            article: "15" | article: 15 | 8: `15` without quotes, which YAML may read as a number; write it in quotes
            article: "15" | article: "十五" | 8: an article is a number such as `15`, `120之1` or a clause `7.2.2`, got `十五`; correct it
            article: "15" | paragraph: 1 | 8: a paragraph or item without its article; add `article`
            from: 2019-05-15 | from: 2019-02-30 | 8: `2019-02-30`, which is no day of the calendar; write one such as 2026-11-01
            from: 2019-05-15 | from: 2019-5-15 | 8: `2019-5-15` where a date belongs; write it as year-month-day, such as 2026-11-01
            from: 2019-05-15 | from: 2019-05-15, to: 2018-01-01 | 8: a period cannot end on 2018-01-01 before it starts on 2019-05-15; correct it
            law: 政府信息公开条例, article: "15", from: 2019-05-15} | article: "15"} | 8: a legal basis without `law`; add `law`
            strictness: 1 | strictness: 5 | 9: the number 5; write one from 1 to 4
            severity: block | severity: high | 10: unknown severity `high`; write one of `block`, `review`, `notice`
            misses: 两个号码首尾相接。 | misses: '' | 12: blank text; write something there
            [width, case, invisible, dash, soft-break] | [width, cases] | 14: unknown fold `cases`; write one of `case`, `
            [width, case, invisible, dash, soft-break] | width | 14: a single value where a list belongs; write it as `[…]` or as lines that start with `- `
            n18: {regex | n18: {regexp | 16: a part with 0 of `any`, `regex`, `list`, `field`, `marking` and `entity`; write exactly one of them
            [1-9]\\d{16}[\\dX] | [1-9]\\d* | 16: the part `n18` has the unbounded repeat `*`; write a bounded one such as `{1,20}`
            [1-9]\\d{16}[\\dX] | \\b[1-9]\\d{17} | 16: the part `n18` has the word boundary `\\b`; write `stands-alone: digit` or another
            [1-9]\\d{14} | (?<=x)[1-9] | 17: the part `n15` has look-around; use the rule's `stands-alone`, `condition` or `unless`
            check: resident-id} | check: residentid} | 16: unknown check `residentid`; write one of
            gap: {max: 1, of: [space, dash]} | gap: {max: 9, of: [space]} | 16: a gap is 0 to 8 characters, got 9; correct it
            gap: {max: 1, of: [space, dash]} | gap: {max: 1, of: [spaces]} | 16: unknown gap class `spaces`; write one of `space`, `cell`, `dash`, `symbol`
            n15: {regex: '[1-9]\\d{14}', stands-alone: digit | n15: {regex: '[1-9]\\d{14}', stands-alone: true | 17: `true` without quotes, which YAML may read as a truth value; write it in quotes
            n15: {regex: '[1-9]\\d{14}', stands-alone: digit | n15: {regex: '[1-9]\\d{14}', stands-alone: anywhere | 17: unknown neighbour `anywhere`; write one of `line`, `digit`, `alphanumeric`
            any: [身份证, 公民身份号码, 证件号码] | any: [] | 18: the part `label` has no term, or a blank one; write at least one character to look for
            any: [身份证, 公民身份号码, 证件号码] | any: ["\\u200b", 身份证] | 18: the part `label` has the term `\\u200B`, of which the rule's own fold or gap leaves nothing; lower the fold or gap
            condition: n18 or ( | condition: n18 or n16 or ( | 19: `condition` names the part `n16`, which `find` does not define; write one of `n18`, `n15`, `label`
            within 20 before) | before) | 19: the condition has no `within N` after `with`, `without` or `then`; say how many characters may stand between
            span: n18 or n15 | span: n18, n15 | 20: `span` names the part `n18, n15`, which `find` does not define; write one of `n18`, `n15`, `label`
            {base: 0.95, with: {label: 0.99}} | {base: 1.5, with: {label: 0.99}} | 21: a confidence lies above 0 and up to 1, got 1.5; correct it
            {base: 0.95, with: {label: 0.99}} | {base: "0.95", with: {label: 0.99}} | 21: `0.95` where a number belongs; write one such as 0.95, without quotes
            {base: 0.95, with: {label: 0.99}} | {base: 0.95, with: {lable: 0.99}} | 21: `confidence` names the part `lable`, which `find` does not define; write one of `label`, `n18`, `n15`
            {mask: resident-id} | {mask: residentid} | 22: the mask `residentid`, which the mask table `cn` does not have; write one of `resident-id`, `email`, `mobile-phone`
            {mask: resident-id} | {permitted: true} | 22: `permitted: true`; write `permitted: false`, or `mask`, `label` or `style`
            {mask: resident-id} | {permitted: off} | 22: `off` where a truth value belongs; write `true` or `false`
            {mask: resident-id} | {style: bar} | 22: unknown style `bar`; write one of `cover`, `person-name`
            {mask: resident-id} | {mask: resident-id, style: cover} | 22: a redaction with 2 of `permitted`, `mask`, `label` and `style`; write exactly one of them
            """)
    void when_a_value_is_wrong_then_its_line_is_named(String from, String to, String expected) {
        PackOnDisk pack = PackOnDisk.in(directory).change(PackOnDisk.RULE, from, to);

        assertThat(pack.problems()).first().asString().startsWith(PackOnDisk.RULE + ":" + expected);
    }
}
