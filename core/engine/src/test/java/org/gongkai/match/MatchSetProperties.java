package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.gongkai.text.Fold;
import org.gongkai.text.TextSpan;

/** The match set against the plain matcher, on random probes and texts. */
class MatchSetProperties {
    /** How a probe looks. */
    record Manner(Set<Fold> folds, GapTolerance gap, StandsAlone alone) {}

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.of(PlainMatcher.ALPHABET);
        Arbitrary<String> often = Arbitraries.of("绝", "密", "a", "1", " ", "-", "\n", "绝密", "a1", "1 1");
        return Arbitraries.oneOf(any, often).list().ofMaxSize(24).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Manner> manners() {
        Arbitrary<Set<Fold>> folds = Arbitraries.of(Fold.class).set().ofMaxSize(8);
        Arbitrary<GapTolerance> gaps = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(GapClass.class).set().ofMinSize(1))
                .as((max, of) -> max == 0 ? GapTolerance.NONE : new GapTolerance(max, of));
        return Combinators.combine(folds, gaps, Arbitraries.of(StandsAlone.class))
                .as(Manner::new);
    }

    @Provide
    Arbitrary<List<String>> terms() {
        Arbitrary<String> letter =
                Arbitraries.of("a", "A", "b", "1", "0", "绝", "絕", "密", "😀", "-", " ", "１", "𝟏", "\0", "\uFFFF");
        return letter.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 1000)
    void terms_are_found_where_the_plain_matcher_finds_them(
            @ForAll("texts") String text, @ForAll("terms") List<String> terms, @ForAll("manners") Manner manner) {
        Set<String> wanted = terms.stream().map(term -> joined(term, manner)).collect(Collectors.toSet());
        if (wanted.contains("") || terms.stream().anyMatch(String::isBlank)) {
            return;
        }

        List<TextSpan> expected = plain(text, manner).find(wanted::contains, manner.alone());
        List<TextSpan> found = scan(text, build(Probe.terms(terms), manner));

        Statistics.label("some found").collect(!expected.isEmpty());
        assertThat(found).isEqualTo(expected);
    }

    @Property(tries = 1000)
    void patterns_are_found_where_the_plain_matcher_finds_them(
            @ForAll("texts") String text, @ForAll("plainPatterns") String pattern, @ForAll("manners") Manner manner) {
        boolean refused = manner.folds().contains(Fold.CASE) && pattern.contains("[ab]");
        String folded = refused ? pattern.replace("[ab]", "[AB]") : pattern;
        boolean hasGap = pattern.codePoints().anyMatch(c -> c < 0x10000 && PlainMatcher.isGap((char) c, manner.gap()));
        if (hasGap) {
            return;
        }

        List<TextSpan> expected = plain(text, manner)
                .find(part -> part.matches(PlainMatcher.fold(folded, manner.folds())), manner.alone());
        List<TextSpan> found = scan(text, build(Probe.pattern(pattern), manner));

        assertThat(found).isEqualTo(expected);
    }

    /** Written so that folding the pattern's letters by hand leaves its signs alone. */
    @Provide
    Arbitrary<String> plainPatterns() {
        return Arbitraries.of(
                "绝{1,3}",
                "绝密?",
                "(绝|密){2,5}",
                "[ab]1",
                "[^绝密]",
                "(1|11){1,3}",
                "[10]{3}",
                "(绝密|绝)密?",
                "a(b|1){0,4}a",
                "😀",
                "[😀绝]{2}",
                "密.{0,2}绝",
                "1-1",
                "绝 密");
    }

    @Property(tries = 1000)
    void probes_of_one_set_are_found_as_each_alone(
            @ForAll("texts") String text, @ForAll("manners") Manner one, @ForAll("manners") Manner other) {
        List<Probe> probes = List.of(
                build(Probe.terms(List.of("绝密", "密")), one),
                build(Probe.pattern("[01]{1,3}"), other),
                build(Probe.terms(List.of("密绝", "绝")), one),
                build(Probe.pattern("(绝|a){1,2}"), one));
        TreeMap<Integer, List<TextSpan>> together = new TreeMap<>();
        List<Hit> hits = MatchSet.compile(probes).scan(text);
        hits.forEach(hit ->
                together.computeIfAbsent(hit.probe(), k -> new ArrayList<>()).add(hit.span()));

        assertThat(hits).isSorted();
        for (int k = 0; k < probes.size(); k++) {
            assertThat(together.getOrDefault(k, List.of())).isEqualTo(scan(text, probes.get(k)));
        }
    }

    private static Probe build(Probe.Builder builder, Manner manner) {
        return builder.folded(manner.folds())
                .withGap(manner.gap())
                .standingAlone(manner.alone())
                .build();
    }

    private static List<TextSpan> scan(String text, Probe probe) {
        return MatchSet.compile(List.of(probe)).scan(text).stream()
                .map(Hit::span)
                .toList();
    }

    private static PlainMatcher plain(String text, Manner manner) {
        return new PlainMatcher(text, manner.folds(), manner.gap());
    }

    private static String joined(String term, Manner manner) {
        StringBuilder left = new StringBuilder();
        for (char c : PlainMatcher.fold(term, manner.folds()).toCharArray()) {
            if (!PlainMatcher.isGap(c, manner.gap())) {
                left.append(c);
            }
        }
        return left.toString();
    }

    @Property(tries = 300)
    void a_check_may_refuse_the_longest_and_take_a_shorter(@ForAll("texts") String text) {
        Probe probe = Probe.pattern("[01a]{1,5}")
                .checked(found -> found.length() % 2 == 0)
                .build();
        List<TextSpan> expected = new PlainMatcher(text, EnumSet.noneOf(Fold.class), GapTolerance.NONE)
                .find(part -> part.matches("[01a]{2}|[01a]{4}"), StandsAlone.ANYWHERE);

        assertThat(scan(text, probe)).isEqualTo(expected);
    }
}
