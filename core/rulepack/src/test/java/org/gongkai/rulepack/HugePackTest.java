package org.gongkai.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Packs that want to exhaust whoever reads them")
@Timeout(30)
class HugePackTest {
    @TempDir
    private Path directory;

    private PackOnDisk pack;

    @BeforeEach
    void write() {
        pack = PackOnDisk.in(directory);
    }

    @Nested
    class given_a_pack_that_wants_to_exhaust {
        @Test
        void when_aliases_would_explode_then_the_first_anchor_is_refused() {
            StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
            for (int i = 1; i < 40; i++) {
                bomb.append("a")
                        .append(i)
                        .append(": &a")
                        .append(i)
                        .append(" [")
                        .append("*a")
                        .append(i - 1)
                        .append(", *a")
                        .append(i - 1)
                        .append("]\n");
            }
            pack.write(PackOnDisk.RULE, bomb.toString());

            pack.expectInRule("1: an anchor `&…`; write the value itself in each place");
        }

        @Test
        void when_lists_lie_deep_then_they_are_refused() {
            pack.write(PackOnDisk.RULE, "format: 1\nid: " + "[".repeat(100_000) + "]".repeat(100_000));

            pack.expectInRule("2: lists and mappings more than 12 deep; write it flatter");
        }

        @Test
        void when_mappings_lie_deep_in_blocks_then_they_are_refused() {
            StringBuilder deep = new StringBuilder("format: 1\n");
            for (int i = 0; i < 500; i++) {
                deep.append(" ".repeat(i)).append("a:\n");
            }
            pack.write(PackOnDisk.RULE, deep.toString());

            pack.expectInRule("14: lists and mappings more than 12 deep; write it flatter");
        }

        @Test
        void when_a_file_is_huge_then_it_is_refused() {
            pack.write(PackOnDisk.RULE, new byte[(1 << 20) + 1]);

            pack.expectInRule("1: a file of more than 1048576 bytes; split it");
        }

        @Test
        void when_a_value_is_long_then_the_message_is_short() {
            pack.changeRule("ground: personal-privacy", "ground: " + "x".repeat(900_000));

            assertThat(pack.problems()).singleElement().asString().hasSizeLessThan(1_000);
        }

        @Test
        void when_a_key_is_long_then_the_message_is_short() {
            pack.changeRule("strictness: 1", "strictness: 1\n\"" + "x".repeat(40_000) + "\": 1");

            assertThat(pack.problems()).singleElement().asString().hasSizeLessThan(1_500);
        }

        @Test
        void when_a_number_has_a_million_digits_then_it_is_refused() {
            pack.changeRule("version: 1", "version: " + "1".repeat(900_000));

            assertThat(pack.problems()).singleElement().asString().startsWith(PackOnDisk.RULE + ":3: ");
        }

        @Test
        void when_a_rule_has_too_many_terms_then_it_is_refused() {
            pack.changeRule("any: [身份证,", "any: [" + "a,".repeat(20_000));

            assertThat(pack.problems())
                    .contains(PackOnDisk.RULE + ":18: more than 20000 terms in a rule;"
                            + " split the rule, or write them into a `list`");
        }

        @Test
        void when_a_pattern_is_long_then_it_is_refused() {
            pack.changeRule("'[1-9]\\d{14}'", "'" + "(".repeat(2_001) + "'");

            pack.expectInRule("17: a pattern of more than 2000 characters; split it into parts");
        }

        @Test
        void when_a_pattern_lies_deep_then_it_is_refused_or_read_but_never_overflows() {
            pack.changeRule("'[1-9]\\d{14}'", "'" + "(".repeat(900) + "1" + ")".repeat(900) + "'");

            assertThat(pack.problems()).hasSizeLessThan(2);
        }

        @Test
        void when_many_rules_name_one_long_list_then_no_more_of_them_are_read_than_a_pack_may_hold() {
            StringBuilder terms = new StringBuilder();
            for (int i = 0; i < 90_000; i++) {
                terms.append("项目").append(i).append('\n');
            }
            pack.write("terms/long.txt", terms.toString());
            StringBuilder listed = new StringBuilder("rules:\n");
            for (int i = 0; i < 8; i++) {
                String rule = pack.read(PackOnDisk.RULE)
                        .replace("id: cn.privacy.resident-id", "id: cn.privacy.r" + i)
                        .replaceFirst("any: \\[身份证[^\\]]*\\]", "list: terms/long.txt");
                pack.write("many/r" + i + "/rule.yaml", rule);
                listed.append("- many/r").append(i).append('\n');
            }
            pack.change("pack.yaml", "rules:\n", listed.toString());

            assertThat(pack.problems())
                    .filteredOn(problem -> problem.contains("terms in the pack"))
                    .containsExactly("many/r2/rule.yaml:15: more than 200000 terms in the pack; split the pack");
        }

        @Test
        void when_many_rules_have_long_patterns_then_no_more_of_them_are_read_than_a_set_may_hold() {
            StringBuilder listed = new StringBuilder("rules:\n");
            for (int i = 0; i < 160; i++) {
                String rule = pack.read(PackOnDisk.RULE)
                        .replace("id: cn.privacy.resident-id", "id: cn.privacy.r" + i)
                        .replace("'[1-9]\\d{14}'", "'" + i + "(x{1,20}[a-z]{1,40}){17}'");
                pack.write("many/r" + i + "/rule.yaml", rule);
                listed.append("- many/r").append(i).append('\n');
            }
            pack.change("pack.yaml", "rules:\n", listed.toString());

            assertThat(pack.problems())
                    .filteredOn(problem -> problem.contains("steps"))
                    .singleElement()
                    .asString()
                    .matches("many/r14\\d/rule\\.yaml:15: patterns of more than 300000 steps in the pack;"
                            + " lower their repeats or leave some of them out");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "x(((((){256}){256}){256}){256}){256}",
                    "x((((|){256}){256}){256}){256}",
                    "x((y{256}){256}){256}"
                })
        void when_the_repeats_of_a_pattern_multiply_then_it_is_refused_at_once(String pattern) {
            pack.changeRule("'[1-9]\\d{14}'", "'" + pattern + "'");

            assertThat(pack.problems()).singleElement().asString().startsWith(PackOnDisk.RULE + ":17: ");
        }

        @Test
        void when_a_condition_lies_deep_then_it_is_refused() {
            pack.changeRule(
                    "condition: n18 or (n15 with label within 20 before)", "condition: " + "(".repeat(100_000) + "n18");

            assertThat(pack.problems())
                    .contains(PackOnDisk.RULE + ":19: the condition has parentheses more than 32 deep; split the rule");
        }

        @Test
        void when_there_are_endless_faults_then_only_some_are_told() {
            pack.write(PackOnDisk.RULE, "format: 1\n" + "x: 1\n".repeat(100_000));

            assertThat(pack.problems()).hasSize(500);
        }
    }
}
