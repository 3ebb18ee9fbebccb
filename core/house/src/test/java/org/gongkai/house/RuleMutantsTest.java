package org.gongkai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The ways to weaken a rule")
class RuleMutantsTest {
    private static final String RULE = """
            fold: [width, dash]
            find:
              number: {regex: '1\\d|2[|)]', check: luhn, stands-alone: digit}
              label: {any: [卡号, 账号], gap: {max: 3, of: [space, cell]}, zone: [{first-lines: 5}, title]}
              other: {any: [说明]}
            condition: (number with label within 20 before) or (other without label within 0)
            span: number or other
            unless:
            - {phrase: 样例}
            yields-to: [cn.other]
            check: {rows: 5}
            confidence: {base: 0.5, with: {label: 0.9}}
            """;

    @Test
    void each_takes_one_thing_away() throws JsonProcessingException {
        assertThat(RuleMutants.of(rule()).stream().map(RuleMutants.Mutant::weakness))
                .containsExactly(
                        "no fold \"width\"",
                        "no fold \"dash\"",
                        "no unless {\"phrase\":\"样例\"}",
                        "no yields-to \"cn.other\"",
                        "no check of rows",
                        "no check of number",
                        "no stands-alone of number",
                        "no `1\\d` at 0 of number",
                        "no `2[|)]` at 4 of number",
                        "no zone of label",
                        "no gap of label",
                        "no label any \"卡号\"",
                        "no label any \"账号\"",
                        "label gap max only 2",
                        "no label gap of \"space\"",
                        "no label gap of \"cell\"",
                        "no label zone {\"first-lines\":5}",
                        "no label zone \"title\"",
                        "label zone 0 first-lines only 4",
                        "no with label within 20 before",
                        "no without label within 0",
                        "no `(number with label within 20 before)` in the condition",
                        "no `(other without label within 0)` in the condition",
                        "within only 19 at 19 of `(number with label within 20 before) or (other without label within 0)`");
    }

    @Test
    void each_is_another_rule_and_leaves_the_rule_itself_alone() throws JsonProcessingException {
        ObjectNode rule = rule();
        List<ObjectNode> mutants =
                RuleMutants.of(rule).stream().map(RuleMutants.Mutant::rule).toList();

        assertThat(mutants).doesNotHaveDuplicates().doesNotContain(rule);
        assertThat(rule).isEqualTo(rule());
    }

    @Test
    void a_part_that_nothing_uses_any_more_goes_with_its_operand() throws JsonProcessingException {
        ObjectNode mutant = RuleMutants.of(rule()).stream()
                .filter(one -> one.weakness().startsWith("no `(other"))
                .findFirst()
                .orElseThrow()
                .rule();

        assertThat(mutant.path("condition").asText()).isEqualTo("(number with label within 20 before)");
        assertThat(mutant.path("span").asText()).isEqualTo("number");
        assertThat(mutant.path("find").has("other")).isFalse();
        assertThat(mutant.path("find").has("label")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "a or b => b; a",
                "a or (b and c) => (b and c); a; a or (c); a or (b)",
                "a and not b => a",
                "2 of (a, b, c) => 2 of (b, c); 2 of (a, c); 2 of (a, b)",
                "((a or b) with c within 3) or d => d; ((a or b) with c within 3); ((b) with c within 3) or d; ((a) with c within 3) or d",
                "a with b within 3 => ''"
            })
    void each_operand_of_a_condition_is_taken_out_once(String condition, String fewer) {
        assertThat(ConditionOperands.of(condition).stream().map(ConditionOperands.Fewer::condition))
                .isEqualTo(fewer.isEmpty() ? List.of() : List.of(fewer.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "a|b => b; a",
                "a => ''",
                "x(a|bc|d)?y => x(bc|d)?y; x(a|d)?y; x(a|bc)?y",
                "(?:a|(b|c)d) => (?:a|(c)d); (?:a|(b)d); (?:(b|c)d); (?:a)",
                "[(|]|\\|[^\\]|] => \\|[^\\]|]; [(|]"
            })
    void each_alternative_of_a_pattern_is_taken_out_once(String pattern, String fewer) {
        assertThat(PatternChoices.of(pattern).stream().map(PatternChoices.Fewer::pattern))
                .isEqualTo(fewer.isEmpty() ? List.of() : List.of(fewer.split("; ")));
    }

    private static ObjectNode rule() throws JsonProcessingException {
        return (ObjectNode) new YAMLMapper().readTree(RULE);
    }
}
