package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Terms that hold dashes, beside a probe that looks through dashes, so that the lane's view leaves them out. */
class LaneTermsTest {
    private static List<String> found(String text, Probe probe) {
        Probe through = Probe.terms(List.of("甲乙丙"))
                .withGap(new GapTolerance(1, Set.of(GapClass.DASH)))
                .build();
        List<String> hits = new ArrayList<>();
        MatchSet.compile(List.of(probe, through))
                .session()
                .scan(
                        text,
                        hit -> hits.add(hit.term() + ":" + hit.span().start() + "-"
                                + hit.span().end()));
        return hits;
    }

    @Test
    void when_terms_differ_only_behind_then_the_longest_stays() {
        assertThat(found("绝--密", Probe.terms(List.of("绝", "绝-", "绝--")).build()))
                .containsExactly("2:0-3");
        assertThat(found("绝-密", Probe.terms(List.of("绝", "绝--", "绝-")).build())).containsExactly("2:0-2");
        assertThat(found("绝--密", Probe.terms(List.of("绝", "绝--密", "绝--")).build()))
                .containsExactly("1:0-4");
    }

    @Test
    void when_terms_differ_only_in_front_then_the_one_that_starts_first_stays() {
        List<String> terms = List.of("密", "-密", "--密", "--密件");

        assertThat(found("绝-密", Probe.terms(terms).build())).containsExactly("1:1-3");
        assertThat(found("绝---密件", Probe.terms(terms).build())).containsExactly("3:2-6");
        assertThat(found("-密", Probe.terms(terms).overlapping().build())).containsExactly("1:0-2", "0:1-2");
    }

    @Test
    void when_what_was_found_covers_the_start_of_the_next_then_that_is_not_told() {
        assertThat(found("绝--密", Probe.terms(List.of("绝-", "--密")).build())).containsExactly("0:0-2");
        assertThat(found("绝--密", Probe.terms(List.of("绝-", "--密", "密")).build()))
                .containsExactly("0:0-2", "2:3-4");
        assertThat(found("绝--密", Probe.terms(List.of("绝-", "--密")).overlapping().build()))
                .containsExactly("0:0-2", "1:1-4");
    }

    @Test
    void when_a_long_term_stands_across_blocks_then_it_is_found_wherever_it_starts() {
        String term = IntStream.range(0, 200)
                .mapToObj(k -> String.valueOf((char) ('一' + 3 * k)))
                .collect(Collectors.joining());
        MatchSession session = MatchSet.compile(List.of(Probe.terms(List.of(term, term.substring(150)))
                        .overlapping()
                        .build()))
                .session(64);

        for (int at = 0; at < 130; at++) {
            List<Hit> hits = new ArrayList<>();
            session.scan("。".repeat(at) + term + "。".repeat(300), hits::add);
            assertThat(hits)
                    .extracting(hit -> hit.term() + "@" + hit.span().start())
                    .containsExactly("0@" + at, "1@" + (at + 150));
        }
    }
}
