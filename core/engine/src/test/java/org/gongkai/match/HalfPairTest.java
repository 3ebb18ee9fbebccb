package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.text.Fold;
import org.junit.jupiter.api.Test;

/** Texts with halves of surrogate pairs, and with what means no character. */
class HalfPairTest {
    private static final String FAR = "。".repeat(100);
    private static final GapTolerance ONE_BLANK = new GapTolerance(1, Set.of(GapClass.SPACE));

    private static List<String> found(String text, Probe... probes) throws IOException {
        MatchSession session = MatchSet.compile(List.of(probes)).session();
        List<String> hits = new ArrayList<>();
        session.scan(text, hit -> hits.add(told(hit)));
        List<String> read = new ArrayList<>();
        session.scan(new StringReader(text), hit -> read.add(told(hit)));
        assertThat(read).isEqualTo(hits);
        return hits;
    }

    private static String told(Hit hit) {
        return hit.probe() + ":" + hit.span().start() + "-" + hit.span().end();
    }

    @Test
    void when_a_class_holds_halves_then_none_is_found_within_a_pair() throws IOException {
        Probe halves = Probe.pattern("[\uD83D-\uE000]1?")
                .standingAlone(StandsAlone.DIGIT)
                .build();

        assertThat(found("aa𝟏", halves)).isEmpty();
        assertThat(found(FAR + "1😀1", halves)).isEmpty();
        assertThat(found(FAR + "a\uDE00a", halves)).containsExactly("0:101-102");
    }

    @Test
    void when_only_the_probe_itself_joins_two_halves_up_then_none_is_found_within() throws IOException {
        Probe.Builder halves = Probe.pattern("[\uD83D-\uE000]1?");
        Probe joining = halves.folded(Set.of(Fold.INVISIBLE)).build();

        assertThat(found(FAR + "\uD835\u200B\uFFFF\uDFCF1", joining)).isEmpty();
        assertThat(found(FAR + "甲\u200B\uDFCF1", joining)).containsExactly("0:102-104");
        assertThat(found("\u200B\uDFCF1", joining)).containsExactly("0:1-3");
    }

    @Test
    void when_more_stands_between_two_halves_than_tolerated_then_they_are_no_pair() throws IOException {
        Probe pattern = Probe.pattern("😀").withGap(ONE_BLANK).build();
        Probe term = Probe.terms(List.of("😀")).withGap(ONE_BLANK).build();
        Probe half = Probe.pattern("[\uDE00-\uE000]").withGap(ONE_BLANK).build();

        assertThat(found("甲\uD83D \uDE00甲", pattern, term, half)).containsExactly("1:1-4", "0:1-4");
        assertThat(found("甲\uD83D  \uDE00甲", pattern, term, half)).containsExactly("2:4-5");
    }

    @Test
    void when_another_probe_folds_the_whole_character_then_its_halves_are_found_all_the_same() throws IOException {
        Probe pattern = Probe.pattern("𝟏").folded(Set.of(Fold.INVISIBLE)).build();
        Probe term = Probe.terms(List.of("甲𝟏")).folded(Set.of(Fold.INVISIBLE)).build();
        Probe digits = Probe.pattern("9").folded(Set.of(Fold.DIGIT)).build();

        assertThat(found("甲\uD835\u200B\uDFCF", pattern)).containsExactly("0:1-4");
        assertThat(found("甲\uD835\u200B\uDFCF", term)).containsExactly("0:0-4");
        assertThat(found("甲\uD835\u200B\uDFCF9", pattern, term, digits))
                .containsExactlyInAnyOrder("0:1-4", "1:0-4", "2:4-5");
    }

    @Test
    void when_a_term_ends_with_a_character_that_the_text_lacks_then_it_is_not_found() throws IOException {
        Probe term = Probe.terms(List.of("密\0")).build();

        assertThat(found("绝密", term)).isEmpty();
        assertThat(found("绝密\0", term)).containsExactly("0:1-3");
    }
}
