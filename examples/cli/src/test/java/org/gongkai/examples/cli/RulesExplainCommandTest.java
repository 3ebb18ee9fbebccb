package org.gongkai.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("rules explain")
class RulesExplainCommandTest {
    private static final String MAIL = "cn.privacy.email";

    private static Run explain(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "rules";
        all[1] = "explain";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Run.of(all);
    }

    @Test
    void a_rule_is_told_with_basis_parts_and_condition() {
        Run run = explain(MAIL, "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("runs  yes", "severity  block", "Article 15", "span  address or ", "redaction  mask email")
                .contains("condition  address or ");
    }

    @Test
    void what_a_layer_changed_of_it_is_told_and_past_its_end_that_the_rule_is_back() {
        String pack = Repository.ROOT.resolve("examples/local-pack/pack").toString();

        assertThat(explain(MAIL, "--rules", pack, "--as-of", "2026-11-25").out())
                .contains("严重程度  复核", "调整  lizhou", "至 2027-06-30", "    严重程度  阻断 → 复核\n");
        assertThat(explain(MAIL, "--rules", pack, "--as-of", "2027-07-01").out())
                .contains("严重程度  阻断", "期满  规则 cn.privacy.email 的调整（lizhou）已于 2027-06-30 期满");
    }

    @Test
    void a_rule_that_does_not_run_says_why() {
        String pack = Repository.ROOT.resolve("examples/local-pack/pack").toString();

        assertThat(explain("lz.privacy.petition-number", "--rules", pack, "--lang", "en")
                        .out())
                .contains("runs  no: applies in another jurisdiction");
    }

    @Nested
    class given_a_text {
        private static final String TEXT = "手机13812345678，流水号13812345678.00";

        @Test
        void when_it_is_traced_then_finding_confidence_and_exclusion_are_told_without_the_text() {
            Run run = explain("--text", TEXT, "--lang", "en");

            assertThat(run.out())
                    .contains("match 2..13  is a finding", "confidence 0.99  label")
                    .contains("match 17..28  an exclusion took it back  no. 2 under `unless`")
                    .contains("outcome publishable after redaction")
                    .doesNotContain("13812345678");
        }

        @Test
        void when_text_may_be_shown_then_it_stands_beside_its_places() {
            assertThat(explain("--text", TEXT, "--show-text").out()).contains("命中 2..13 “13812345678”");
        }

        @Test
        void when_one_rule_is_asked_that_found_nothing_then_it_says_what_was_missing() {
            assertThat(explain("cn.privacy.resident-id", "--text", "编号110105194912310021", "--lang", "en")
                            .out())
                    .contains("the check refused it", "nothing found: the condition is not met");
        }
    }

    @Test
    void a_file_is_traced_like_a_text(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("件.txt"), "邮箱：zhang@example.com");

        assertThat(explain(MAIL, "--file", file.toString()).out()).contains("命中 3..20  成为审查发现");
    }

    @Test
    void bad_input_says_what_to_do() {
        assertThat(explain().err()).contains("neither a rule nor a text");
        assertThat(explain("cn.no.such-rule").err()).contains("no rule `cn.no.such-rule`");
        assertThat(explain("--text", "x", "--file", "y").err()).contains("leave one out");
        assertThat(explain("--file", "no-such-file").err()).contains("cannot be read");
        assertThat(explain("--text", "x", "--place", "margin").err()).contains("no place `margin`");
        assertThat(explain().code()).isEqualTo(2);
    }
}
