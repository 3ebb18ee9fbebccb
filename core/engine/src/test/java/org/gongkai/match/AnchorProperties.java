package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.text.Fold;
import org.gongkai.text.FoldTable;
import org.gongkai.text.TextSpan;

/** Skipping what lies far from an anchor loses nothing: the oracle tries every start and every end. */
class AnchorProperties {
    private static final Set<Fold> FOLDS = EnumSet.of(Fold.WIDTH, Fold.TRADITIONAL, Fold.CASE);

    @Property(tries = 2000)
    void finds_what_trying_every_place_finds(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        MatchSet set = MatchSet.compile(List.of(Probe.pattern(pattern).build()));

        assertThat(set.scan(text)).extracting(Hit::span).isEqualTo(everyPlace(pattern, text));
    }

    private static List<TextSpan> everyPlace(String pattern, String text) {
        Pattern oracle = Pattern.compile(pattern);
        List<TextSpan> spans = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.length();
            while (end > start && !oracle.matcher(text.substring(start, end)).matches()) {
                end--;
            }
            if (end > start) {
                spans.add(new TextSpan(start, end));
                start = end;
            } else {
                start += Character.charCount(text.codePointAt(start));
            }
        }
        return spans;
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                "[^。]{0,3}密",
                "密★",
                "(绝密|机密)★?1{0,2}",
                "[ab]{1,3}★[^a]{0,2}",
                "a(b|★)",
                ".{0,2}[★𠮷]",
                "(a|b){0,2}(𠮷|密)b?",
                "[^★]{1,2}",
                "a?b",
                "𠮷{1,2}密",
                "[^a]密[^b]");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "1", "绝", "机", "密", "★", "。", "𠮷", "😀", "\n")
                .list()
                .ofMaxSize(24)
                .map(list -> String.join("", list));
    }

    @Example
    void the_rarest_set_is_the_anchor() {
        assertThat(anchor("(绝密|机密|秘密)[★☆]").units().get('★')).isTrue();
        assertThat(anchor("[^。]{0,80}(征求意见稿|讨论稿)").units().stream()).containsExactly((int) '稿');
        assertThat(anchor("[^。]{0,80}稿").reach()).isEqualTo(160);
        assertThat(Anchor.of(PatternParser.parse("[^。]{1,3}"), FoldTable.of(FOLDS), GapTolerance.NONE))
                .isNull();
    }

    @Example
    void an_anchor_is_folded_as_the_text_is() {
        assertThat(anchor("ａ絕").units().get('绝')).isTrue();
        assertThat(anchor("[𠮷★]").units().get('\uD842')).isTrue();
    }

    private static Anchor anchor(String pattern) {
        return Objects.requireNonNull(Anchor.of(PatternParser.parse(pattern), FoldTable.of(FOLDS), GapTolerance.NONE));
    }
}
