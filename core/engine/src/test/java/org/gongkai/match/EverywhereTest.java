package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Terms of which no coarse view keeps anything are looked for place by place. */
class EverywhereTest {
    /** Every view that is shared leaves these out. */
    private static final String ONE = "\u0001";

    private static final String TWO = ONE + ONE;

    private static Probe.Builder marks() {
        return Probe.terms(List.of(ONE, TWO));
    }

    private static List<String> found(String text, Probe probe) throws IOException {
        MatchSession session = MatchSet.compile(List.of(probe)).session(2);
        List<String> hits = new ArrayList<>();
        session.scan(
                text,
                hit -> hits.add(
                        hit.term() + ":" + hit.span().start() + "-" + hit.span().end()));
        List<String> read = new ArrayList<>();
        session.scan(
                new StringReader(text),
                hit -> read.add(
                        hit.term() + ":" + hit.span().start() + "-" + hit.span().end()));
        assertThat(read).isEqualTo(hits);
        return hits;
    }

    @Nested
    class given_control_characters {
        @Test
        void when_terms_overlap_then_the_leftmost_longest_stays() throws IOException {
            assertThat(found("甲" + TWO + ONE + "乙" + ONE, marks().build())).containsExactly("1:1-3", "0:3-4", "0:5-6");
        }

        @Test
        void when_overlaps_are_asked_for_then_each_term_is_told_everywhere() throws IOException {
            assertThat(found("甲" + TWO + ONE, marks().overlapping().build()))
                    .containsExactly("1:1-3", "0:1-2", "1:2-4", "0:2-3", "0:3-4");
        }

        @Test
        void when_terms_come_to_the_same_then_each_is_told_only_where_overlaps_are_asked_for() throws IOException {
            List<String> alike = List.of(ONE, "\uFFFF" + ONE);

            assertThat(found("甲" + ONE, Probe.terms(alike).build())).containsExactly("0:1-2");
            assertThat(found("甲" + ONE, Probe.terms(alike).overlapping().build()))
                    .containsExactly("0:1-2", "1:1-2");
        }

        @Test
        void when_the_check_refuses_the_longer_then_the_shorter_is_tried() throws IOException {
            assertThat(found(
                            TWO + ONE,
                            marks().checked(term -> term.length() < 2).build()))
                    .containsExactly("0:0-1", "0:1-2", "0:2-3");
            assertThat(found(
                            TWO + ONE,
                            marks().checked(term -> term.length() > 1).build()))
                    .containsExactly("1:0-2");
        }

        @Test
        void when_more_stands_between_than_tolerated_then_the_longer_is_torn() throws IOException {
            Probe probe =
                    marks().withGap(new GapTolerance(1, Set.of(GapClass.SPACE))).build();

            assertThat(found(ONE + " " + ONE + "  " + ONE, probe)).containsExactly("1:0-3", "0:5-6");
        }
    }

    @Test
    void when_the_text_is_long_then_what_is_passed_is_forgotten_and_places_stay_right() throws IOException {
        String text = ("文。" + ONE).repeat(40_000);

        assertThat(found(text, marks().build())).hasSize(40_000).last().isEqualTo("0:119999-120000");
    }
}
