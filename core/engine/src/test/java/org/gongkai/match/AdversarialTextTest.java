package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts made to hurt. Whatever grows with the square of the length would take hours; the limit is far from the honest time. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AdversarialTextTest {
    private static final int MILLION = 1_000_000;

    private static int count(String text, Probe.Builder... probes) {
        return MatchSet.compile(java.util.Arrays.stream(probes)
                        .map(Probe.Builder::build)
                        .toList())
                .scan(text)
                .size();
    }

    @Test
    void when_a_pattern_nearly_matches_everywhere_then_it_finishes() {
        assertThat(count("a".repeat(MILLION), Probe.pattern("[a-z]{1,64}@"))).isZero();
        assertThat(count("a".repeat(20_000), Probe.pattern("(a|aa|a?b){1,40}c")))
                .isZero();
    }

    @Test
    void when_terms_are_prefixes_and_suffixes_of_each_other_then_they_finish() {
        assertThat(count("a".repeat(MILLION), Probe.terms(List.of("a", "aa", "a".repeat(50) + "b", "a".repeat(64)))))
                .isEqualTo(MILLION / 64);
    }

    @Test
    void when_blanks_and_breaks_run_on_then_they_are_read_once() {
        String blanks = " ".repeat(MILLION) + "x" + " ".repeat(MILLION) + "\n" + " ".repeat(MILLION) + "\n";

        assertThat(count(blanks, Probe.terms(List.of("绝密")).folded(Set.of(Fold.SOFT_BREAK))))
                .isZero();
        assertThat(count("\n ".repeat(MILLION), Probe.terms(List.of("绝密")).folded(Set.of(Fold.SOFT_BREAK))))
                .isZero();
    }

    @Test
    void when_everything_might_stand_alone_in_an_endless_line_then_the_line_is_read_once() {
        String brackets = "【".repeat(200_000);

        assertThat(count(brackets, Probe.pattern("【{1,4}").standingAlone(StandsAlone.LINE)))
                .isEqualTo(50_000);
        assertThat(count(brackets + "x", Probe.pattern("【{1,4}").standingAlone(StandsAlone.LINE)))
                .isZero();
    }

    @Test
    void when_hits_are_many_then_they_are_all_told() {
        assertThat(count(
                        "11 ".repeat(400_000),
                        Probe.pattern("11").standingAlone(StandsAlone.DIGIT),
                        Probe.terms(List.of("11"))))
                .isEqualTo(800_000);
    }

    @Test
    void when_half_the_text_is_noise_then_it_is_found_all_the_same() {
        assertThat(count(
                        "绝\u200B \u0301密".repeat(100_000),
                        Probe.terms(List.of("绝密"))
                                .folded(EnumSet.allOf(Fold.class))
                                .withGap(new GapTolerance(2, EnumSet.allOf(GapClass.class)))))
                .isEqualTo(100_000);
    }

    @Test
    void when_large_classes_repeat_then_the_pattern_compiles_soon() {
        String pattern = "\\p{Han}{2,250}(\\p{Han}|[\\d一二三]){1,250}号";

        for (int i = 0; i < 5; i++) {
            assertThat(count("京政发号", Probe.pattern(pattern).folded(EnumSet.allOf(Fold.class))))
                    .isEqualTo(1);
        }
    }
}
