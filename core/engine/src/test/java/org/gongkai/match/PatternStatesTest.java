package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns with more states, sets or classes than are kept are found by steps, as others are by states. */
class PatternStatesTest {
    private static MatchSet set(String pattern) {
        return MatchSet.compile(List.of(Probe.pattern(pattern).build()));
    }

    private static TextSpan span(int start, int end) {
        return new TextSpan(start, end);
    }

    private static String han(int number) {
        return String.valueOf((char) ('一' + number));
    }

    /** Each of so many characters is followed by one of its own. */
    private static String pairs(int count) {
        return IntStream.range(0, count)
                .mapToObj(k -> han(k) + han(500 + k))
                .collect(Collectors.joining("|", "(", ")"));
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 64, 65, 70, 200})
    void when_a_pattern_tells_many_characters_apart_then_none_is_taken_for_another(int count) {
        MatchSet set = set(pairs(count) + "{1,2}");

        for (int k = 0; k < count; k++) {
            String pair = han(k) + han(500 + k);
            for (int other : List.of(1, 32, 64)) {
                String mixed = pair + han(k) + han(500 + (k + other) % count);
                assertThat(set.scan(mixed))
                        .extracting(Hit::span)
                        .containsExactly(span(0, (k + other) % count == k ? 4 : 2));
            }
            assertThat(set.scan(pair + pair)).extracting(Hit::span).containsExactly(span(0, 4));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 70})
    void when_blanks_stand_between_then_it_is_found_all_the_same(int count) {
        Probe probe = Probe.pattern(pairs(count))
                .withGap(new GapTolerance(1, Set.of(GapClass.SPACE)))
                .build();

        assertThat(MatchSet.compile(List.of(probe)).scan("。" + han(1) + han(501) + "。" + han(2) + " " + han(502)))
                .extracting(Hit::span)
                .containsExactly(span(1, 3), span(4, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(0|1)(2?3)?|12", "12|(0|1)(2?3)?"})
    void when_the_same_may_follow_but_a_match_ends_in_one_state_only_then_they_are_two(String pattern) {
        MatchSet set = set(pattern);

        assertThat(set.scan("02。12。02")).extracting(Hit::span).containsExactly(span(0, 1), span(3, 5), span(6, 7));
        assertThat(set.scan("023。123")).extracting(Hit::span).containsExactly(span(0, 3), span(4, 7));
    }

    @Test
    void when_characters_share_a_place_in_what_is_remembered_then_they_are_told_apart() {
        MatchSet set = set("号[一\0]{1,3}");
        String far = String.valueOf((char) ('一' + 1024)) + (char) ('一' - 1024) + (char) ('一' + 2048);

        assertThat(set.scan("号一一号" + far + "号一" + far + "号\u0400号")).hasSize(2);
        assertThat(set.scan("号" + far + "号一一一一号\u0400")).hasSize(1);
    }

    @Test
    void when_more_states_come_than_are_kept_then_all_is_found() {
        String pattern = "[ab]{0,13}a[ab]{12}c";
        MatchSet set = set(pattern);
        StringBuilder text = new StringBuilder();
        long state = 1;
        for (int k = 0; k < 4000; k++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            text.append("ababababababababababababababababc。".charAt((int) ((state >>> 33) % 34)));
        }

        List<Hit> hits = set.scan(text.toString());
        assertThat(hits)
                .hasSizeGreaterThan(20)
                .extracting(Hit::span)
                .isEqualTo(CoreProperties.everyPlace(pattern, text.toString(), 30));
    }
}
