package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** Skipping what lies far from a core loses nothing: the oracle tries every start and every end. */
class CoreProperties {
    private static final Set<Fold> FOLDS = EnumSet.of(Fold.WIDTH, Fold.TRADITIONAL, Fold.CASE);

    @Property(tries = 2000)
    void finds_what_trying_every_place_finds(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        MatchSet set = MatchSet.compile(List.of(Probe.pattern(pattern).build()));

        assertThat(set.scan(text)).extracting(Hit::span).isEqualTo(everyPlace(pattern, text, text.length()));
    }

    static List<TextSpan> everyPlace(String pattern, String text, int longest) {
        Pattern oracle = Pattern.compile(pattern);
        List<TextSpan> spans = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(text.length(), start + longest);
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
    void a_repeat_longer_than_is_counted_is_followed_to_its_end() {
        for (String pattern : List.of("([一-龥]{18,60}。){1,2}", "(([一-龥]{2}){9,12}1){1,2}")) {
            MatchSet set = MatchSet.compile(List.of(Probe.pattern(pattern).build()));
            for (int many = 15; many < 64; many += 4) {
                String text = "号" + "的".repeat(many) + "。号" + "一".repeat(many) + "1";
                assertThat(set.scan(text)).extracting(Hit::span).isEqualTo(everyPlace(pattern, text, text.length()));
            }
        }
    }

    @Example
    void a_core_starts_where_a_pattern_becomes_seldom() {
        assertThat(reach("[^。]{0,80}(征求意见稿|讨论稿)")).containsExactly(160L);
        assertThat(reach("(绝密|机密|秘密)[★☆]")).containsExactly(0L);
        assertThat(reach("密★|[^a]{3}★")).containsExactly(0L, 6L);
    }

    @Example
    void what_the_coarse_view_may_leave_out_widens_the_reach() {
        assertThat(reach("[ \\-]{0,3}\\d{4}")).containsExactly(6L);
        assertThat(reach("[ \\-]{1,3}")).isNull();
    }

    private static @Nullable List<Long> reach(String pattern) {
        ViewKey key = new ViewKey(FoldTable.of(FOLDS), true, new GapTolerance(1, Set.of(GapClass.DASH)));
        List<Core> cores = Core.of(PatternParser.parse(pattern), new CoarseSets(CoarseFold.of(List.of(key))));
        return cores == null
                ? null
                : cores.stream().map(core -> core.before() + core.leading()).toList();
    }
}
