package org.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Cases of names, tables, terms and several parts")
class CaseRunnerTest {
    @TempDir
    private Path directory;

    private SamplePack pack;

    @BeforeEach
    void write() {
        pack = SamplePack.in(directory);
    }

    /** Gives the slip rule other parts, condition and cases. */
    private CaseReport run(String find, String condition, String cases) {
        pack.change(SamplePack.SLIP, "number: {regex: 'LZ\\d{6}', stands-alone: alphanumeric}", find);
        pack.change(SamplePack.SLIP, "condition: number", condition);
        pack.write(SamplePack.SLIP_CASES, "rule: yj.marks.slip\n" + cases);
        return pack.underTest().run();
    }

    @Test
    void when_a_case_gives_names_then_a_rule_that_asks_for_them_is_tried_without_a_model() {
        CaseReport report = run("name: {entity: person}", "condition: name", """
                hit:
                - {name: 有, text: 联系人⟦张某⟧和李某, entities: {person: [张某], place: [李某]}}
                - {name: 两处, text: ⟦张某⟧、⟦张某⟧, entities: {person: [张某]}}
                miss:
                - {name: 没有, text: 联系人张某}
                - {name: 地名, text: 联系人张某, entities: {place: [张某]}}
                """);

        assertThat(report.results().subList(0, 4))
                .extracting(CaseResult::toString)
                .containsExactly(
                        "yj.marks.slip, hit: 有: passed",
                        "yj.marks.slip, hit: 两处: passed",
                        "yj.marks.slip, miss: 没有: passed",
                        "yj.marks.slip, miss: 地名: passed");
    }

    @Test
    void when_a_case_is_a_table_then_columns_and_rows_count() {
        CaseReport report =
                run("number: {regex: 'LZ\\d{6}', zone: [{column: [单号]}]}", "condition: number\ncheck: {rows: 2}", """
                hit:
                - name: 两行
                  table: |
                    单号 | 备注
                    ⟦LZ000173⟧ | LZ000175
                    ⟦LZ000174⟧ | 无
                - {name: 也两行, table: "|单号|a|\\n|⟦LZ000173⟧|无|\\n|⟦LZ000174⟧|无|"}
                miss:
                - {name: 一行, table: "单号 | a\\nLZ000173 | 无"}
                - {name: 别的列, table: "备注 | a\\nLZ000173 | 无\\nLZ000174 | 无"}
                """);

        assertThat(report.rules().get(0)).hasToString("yj.marks.slip: 2/2 hits, 2/2 misses, 0 false alarms");
    }

    @Test
    void when_a_case_is_dated_then_a_counted_term_runs_out() {
        CaseReport report = run(
                "mark: {marking: {levels: [秘密], stars: [★], term: needed}, check: {term: expired}}",
                "condition: mark",
                """
                hit:
                - {name: 满, text: ⟦秘密★5年⟧, date: 2020-05-01}
                - {name: 也满, text: ⟦秘密★5年⟧, date: 2021-05-01}
                miss:
                - {name: 未满, text: 秘密★5年, date: 2025-05-01}
                - {name: 未知, text: 秘密★5年}
                """);

        assertThat(report.rules().get(0)).hasToString("yj.marks.slip: 2/2 hits, 2/2 misses, 0 false alarms");
    }

    @Test
    void when_a_case_has_parts_then_marks_belong_to_theirs_and_nothing_is_found_across() {
        CaseReport report =
                run("number: {regex: 'LZ\\d{6}', zone: [title, {property: [单号]}]}", "condition: number", """
                hit:
                - name: 标题
                  parts: [{place: title, text: 关于⟦LZ000173⟧的函}, {text: LZ000174}, {property: 单号, text: ⟦LZ000175⟧}]
                - name: 错位
                  parts: [{place: title, text: LZ000173}, {text: ⟦LZ000174⟧}]
                miss:
                - {name: 分开, parts: [{place: title, text: LZ000}, {text: '173'}]}
                - {name: 别的属性, property: 作者, text: LZ000173}
                """);

        assertThat(report.results().subList(0, 4))
                .extracting(CaseResult::outcome)
                .containsExactly(CaseOutcome.PASSED, CaseOutcome.FAILED, CaseOutcome.PASSED, CaseOutcome.PASSED);
    }
}
