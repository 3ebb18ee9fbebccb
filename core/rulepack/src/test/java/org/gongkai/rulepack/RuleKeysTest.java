package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.gongkai.legal.DisclosureAttribute;
import org.gongkai.legal.InForce;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.legal.ProactiveItem;
import org.gongkai.rule.Adjustment;
import org.gongkai.rule.AdviceEvidence;
import org.gongkai.rule.Condition;
import org.gongkai.rule.EntityKind;
import org.gongkai.rule.Exclusion;
import org.gongkai.rule.FieldForm;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Relation;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleAuthor;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleStatus;
import org.gongkai.rule.Severity;
import org.gongkai.rule.TermCheck;
import org.gongkai.rule.Tombstone;
import org.gongkai.rule.Warrant;
import org.gongkai.rule.Zone;
import org.gongkai.text.Fold;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The further keys of a rule")
class RuleKeysTest {
    @TempDir
    private Path directory;

    private PackOnDisk pack;

    @BeforeEach
    void write() {
        pack = FullRule.addTo(PackOnDisk.in(directory));
    }

    @Nested
    class given_a_rule_with_all_of_them {
        private Rule rule() {
            return RulePacks.inDirectory(pack.root()).rules().get(2);
        }

        @Test
        void when_it_is_read_then_its_words_are_there_in_both_languages() {
            assertThat(rule().notes().detects()).isEqualTo(new Wording("项目名单中的人。", "Persons in lists of projects."));
            assertThat(rule().notes().misses()).isEqualTo(new Wording("未列入词表的项目。", "未列入词表的项目。"));
            assertThat(rule().related()).containsExactly(new Relation(Relation.Type.DERIVED, "cn.privacy.person-name"));
            assertThat(rule().author()).isEqualTo(new RuleAuthor("示例工作组", LocalDate.of(2026, 11, 1)));
        }

        @Test
        void when_it_is_read_then_its_lists_are_its_terms() {
            assertThat(rule().parts().get("text").terms()).containsExactly("甲工程", "乙工程");
            assertThat(rule().parts().get("table").terms()).containsExactly("丙工程", "丁,\"戊\"工程");
        }

        @Test
        void when_it_is_read_then_its_parts_are_as_written() {
            assertThat(rule().parts().get("name").field())
                    .isEqualTo(new FieldForm(List.of("姓名", "联系人"), "\\p{Han}{2,4}", 12));
            assertThat(rule().parts().get("name").zones())
                    .containsExactly(Zone.column(List.of("姓名")), Zone.property(List.of("author", "作者")));
            assertThat(rule().parts().get("person").entity()).isEqualTo(EntityKind.PERSON);
            assertThat(rule().parts().get("mark").termCheck())
                    .isEqualTo(new TermCheck(
                            TermCheck.What.ABOVE_LIMIT, Map.of("绝密", Period.ofYears(30), "机密", Period.ofMonths(6))));
            assertThat(rule().parts().get("ended").termCheck()).isEqualTo(TermCheck.of(TermCheck.What.EXPIRED));
        }

        @Test
        void when_it_is_read_then_rows_exclusions_and_advice_are_as_written() {
            assertThat(rule().rowsNeeded()).isEqualTo(5);
            assertThat(rule().exclusions())
                    .containsExactly(
                            Exclusion.context(List.of("样例", "示例"), new Condition.Range(12, Condition.Side.BEFORE)),
                            Exclusion.context(List.of("填写说明"), new Condition.Range(30, Condition.Side.AROUND)));
            assertThat(rule().advice())
                    .containsExactly(
                            new AdviceEvidence(
                                    DisclosureAttribute.WITHHELD, NonDisclosureGround.PERSONAL_PRIVACY, null, 0.8),
                            new AdviceEvidence(DisclosureAttribute.PROACTIVE, null, ProactiveItem.A20_10, 0.3));
        }
    }

    @Nested
    class given_a_pack_that_is_a_layer {
        private RulePack layer() {
            return RulePacks.inDirectory(pack.root());
        }

        @Test
        void when_it_is_read_then_it_says_which_ids_are_gone() {
            assertThat(layer().tombstones())
                    .containsExactly(new Tombstone("cn.privacy.old-list", LocalDate.of(2026, 5, 1), "并入项目名单"));
        }

        @Test
        void when_it_is_read_then_it_says_what_it_changes_and_on_whose_word() {
            Adjustment change = layer().adjustments().get(0);

            assertThat(change.rule()).isEqualTo("cn.privacy.email");
            assertThat(change.reason()).isEqualTo("例州市口径");
            assertThat(change.by()).isEqualTo("例州市政务公开办公室");
            assertThat(change.until()).isEqualTo(LocalDate.of(2027, 6, 30));
            assertThat(change.severity()).isEqualTo(Severity.REVIEW);
            assertThat(change.strictness()).isEqualTo(3);
            assertThat(change.status()).isEqualTo(RuleStatus.TRIAL);
            assertThat(change.effective()).isEqualTo(new InForce(LocalDate.of(2026, 6, 1), LocalDate.of(2027, 6, 30)));
            assertThat(change.folds()).containsExactly(Fold.TRADITIONAL);
            assertThat(change.droppedFolds()).containsExactly(Fold.WIDTH);
            assertThat(change.redaction()).isEqualTo(RedactionStyle.COVER);
            assertThat(change.exclusions())
                    .containsExactly(
                            new Exclusion("值班邮箱", false),
                            Exclusion.context(List.of("公开"), new Condition.Range(5, Condition.Side.AROUND)));
        }

        @Test
        void when_it_is_read_then_its_masks_of_a_place_have_their_warrant() {
            assertThat(layer().masks().get(1).warrant()).isEqualTo(new Warrant("便民", "某办", LocalDate.of(2027, 6, 30)));
            assertThat(layer().masks().get(0).warrant()).isNull();
        }
    }

    @Nested
    class given_a_fault {
        @ParameterizedTest(name = "{0} -> {1}")
        @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                detects: {zh: 项目名单中的人。, en: Persons in lists of projects.} | detects: {zh: 项目名单中的人。} | 11: a wording without `en`; add `en`
                {list: terms/projects.txt} | {list: terms/Projects.txt} | 16: the file `terms/Projects.txt`, which is not allowed in a pack; write lower-case names joined by `/` that end in `.txt` or `.csv`, counted from the folder of `pack.yaml`
                {list: terms/projects.txt} | {list: ../projects.txt} | 16: the file `../projects.txt`, which is not allowed in a pack; write lower-case names joined by `/` that end in `.txt` or `.csv`, counted from the folder of `pack.yaml`
                value: '\\p{Han}{2,4}' | value: {regex: '\\d{6}', stands-alone: digit} | 18: a mapping where the pattern of a field's value belongs; write the pattern alone; a number that stands alone is found by `regex` with `stands-alone` and the condition `number with label within 10 before`
                {list: terms/projects.txt} | {list: terms/missing.txt} | 16: no file `terms/missing.txt`; add it or correct its path, which counts from the folder of `pack.yaml`
                {list: terms/projects.txt} | {list: {file: terms/projects.txt, column: 名称}} | 16: a column of a file that is no table; leave `column` out or name a `.csv` file
                {list: {file: terms/projects.csv, column: 项目名称} | {list: terms/projects.csv | 17: a table without the column that holds the terms; write `{file: …, column: …}`
                column: 项目名称 | column: 项目 | 17: the column `项目`, which the list does not have; write one of `序号`, `项目名称`
                {field: [姓名, 联系人], | {field: [], | 18: a field without a label, or with a blank one; name what stands before it
                value: '\\p{Han}{2,4}' | value: '\\p{Han}+' | 18: a value that has the unbounded repeat `+`; write a bounded one such as `{1,20}`
                longest: 12 | longest: 201 | 18: the number 201; write one from 1 to 200
                {entity: person} | {entity: person, longest: 3} | 21: a `longest` without its field; add `field`
                {entity: person} | {entity: person, gap: {max: 1, of: [space]}} | 21: a name is found by a recogniser, which knows no gap, neighbour or check; leave them out
                {entity: person} | {entity: body} | 21: unknown entity `body`; write one of
                {column: [姓名]} | {column: []} | 18: no word in the list; name one
                {column: [姓名]} | {column: [姓名], property: [a]} | 18: a zone with 2 of `first-lines`, `column` and `property`; write exactly one of them
                stars: [★], term: needed | term: optional | 19: a marking without a star and without a term is a word; add `stars`, need a `term` or look for a term list
                term: needed | term: always | 19: unknown use of a term `always`; write one of
                term: above-limit | term: below-limit | 19: unknown check of a term `below-limit`; write one of
                绝密: 30年 | 绝密: 30 | 19: `30` without quotes, which YAML may read as a number; write it in quotes
                绝密: 30年 | 绝密: 三十年 | 19: `三十年` where a limit belongs; write one such as 30年, 6个月 or 90天
                condition: 2 of | condition: 4 of | 22: the condition has `4 of` a list of 3; count from 1 to as many as the list has
                person and not ended | not ended | 22: the condition has `not` with nothing that is found beside it; write `A and not B`
                {rows: 5} | {rows: 1} | 23: the number 1; write one from 2 to 10000
                {rows: 5} | {row: 5} | 23: a check of rows without `rows`; add `rows`
                within: 12, side: before | side: before | 25: a context without `within`; add `within`
                side: before | side: above | 25: unknown side `above`; write one of
                {attribute: withheld, ground: personal-privacy, weight: 0.8} | {weight: 0.8} | 29: evidence for advice with 0 of `attribute` and `ground`; write at least one of them
                attribute: proactive, article20: a20-10 | attribute: on-request, article20: a20-10 | 30: an item of Article 20 speaks for `proactive` only; set that attribute
                article20: a20-10 | article20: a20-16 | 30: unknown item of Article 20 `a20-16`; write one of
                weight: 0.3 | weight: 1.3 | 30: a weight lies above 0 and up to 1, got 1.3; correct it
                author: {name: 示例工作组, date: 2026-11-01} | author: {date: 2026-11-01} | 34: an author without `name`; add `name`
                """)
        void when_it_is_read_then_its_line_is_named(String from, String to, String expected) {
            pack.change(FullRule.FILE, from, to);

            assertThat(pack.problems()).first().asString().startsWith(FullRule.FILE + ":" + expected);
        }

        @Test
        void when_a_term_of_a_list_cannot_be_matched_then_the_line_of_the_list_is_named() {
            pack.change(
                            FullRule.FILE,
                            "{list: terms/projects.txt}",
                            "{list: terms/projects.txt, gap: {max: 1, of: [symbol]}}")
                    .write(FullRule.TEXT_LIST, "甲工程\n※\n");

            assertThat(pack.problems())
                    .containsExactly(
                            FullRule.TEXT_LIST + ":2: the list has the term `※`, of which the rule's own fold or"
                                    + " gap leaves nothing; lower the fold or gap");
        }
    }
}
