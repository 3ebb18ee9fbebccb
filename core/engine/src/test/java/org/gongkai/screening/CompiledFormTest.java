package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.pattern;
import static org.gongkai.TestRules.term;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.gongkai.Gongkai;
import org.gongkai.match.CompiledFormRefusedException;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleSet;
import org.gongkai.rule.RuleStatus;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Screenings that are saved and loaded")
class CompiledFormTest {
    private static final RulePack PACK = pack(
            "test",
            pattern("t.phone", "1[3-9]\\d{9}").build(),
            term("t.list", "绝密", "机密").strictness(3).build(),
            term("t.tried", "拟定").status(RuleStatus.TRIAL).build());
    private static final RuleSet RULES = RuleSet.of(List.of(PACK));
    private static final ScreeningOptions ALL = new ScreeningOptions(DAY, 3, "CN", true);
    private static final SourceText TEXT = SourceText.of("绝密文件拟定稿，手机13912345678。");

    private final Screening compiled = Screening.of(RULES, ALL);
    private final byte[] form = saved(compiled);

    private static byte[] saved(Screening screening) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            screening.save(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static void assertRefused(byte[] form, RuleSet rules, ScreeningOptions options) {
        assertThatExceptionOfType(CompiledFormRefusedException.class)
                .isThrownBy(() -> Screening.load(new ByteArrayInputStream(form), rules, options));
    }

    @Nested
    class given_the_same_rules {
        @Test
        void when_it_is_loaded_then_findings_of_all_rules_are_the_same() throws IOException {
            Screening loaded = Screening.load(new ByteArrayInputStream(form), RULES, ALL);
            List<Finding> found = loaded.screen(TEXT).findings();

            assertThat(found).hasSize(3).isEqualTo(compiled.screen(TEXT).findings());
            assertThat(loaded.trialRules()).containsExactly("t.tried");
            assertThat(saved(loaded)).isEqualTo(form);
        }

        @Test
        void when_only_the_day_differs_then_the_form_may_be_shared() throws IOException {
            ScreeningOptions tomorrow = new ScreeningOptions(DAY.plusDays(1), 3, "CN", true);

            assertThat(Screening.load(new ByteArrayInputStream(form), RULES, tomorrow)
                            .options())
                    .isEqualTo(tomorrow);
        }

        @Test
        void when_a_front_door_is_given_the_form_then_it_screens_by_it() {
            Gongkai.Builder builder =
                    Gongkai.builder().rules(PACK).asOf(DAY).strictness(3).withTrialRules();

            assertThat(builder.compiledForm(form).build().screen(TEXT).findings())
                    .isEqualTo(compiled.screen(TEXT).findings());
            assertThatExceptionOfType(CompiledFormRefusedException.class)
                    .isThrownBy(() -> builder.strictness(2).build());
        }
    }

    @Nested
    class given_something_else {
        @Test
        void when_options_select_other_rules_then_it_is_refused() {
            assertRefused(form, RULES, new ScreeningOptions(DAY, 2, "CN", true));
            assertRefused(form, RULES, new ScreeningOptions(DAY, 3, "CN", false));
        }

        @Test
        void when_the_rule_set_differs_in_what_no_probe_shows_then_it_is_refused() {
            RulePack renamed = pack(
                    "test",
                    pattern("t.phone", "1[3-9]\\d{9}").build(),
                    term("t.list", "绝密", "机密").strictness(3).build(),
                    term("t.other", "拟定").status(RuleStatus.TRIAL).build());

            assertRefused(form, RuleSet.of(List.of(renamed)), ALL);
        }

        @Test
        void when_a_file_is_cut_off_or_goes_on_then_it_is_refused() {
            for (int length = 0; length < form.length; length += 7) {
                assertRefused(Arrays.copyOf(form, length), RULES, ALL);
            }
            assertRefused(Arrays.copyOf(form, form.length + 1), RULES, ALL);
        }

        @Test
        void when_the_stream_fails_then_its_own_exception_comes_out() {
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("no disk");
                }
            };

            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> Screening.load(broken, RULES, ALL))
                    .withMessage("no disk");
        }
    }
}
