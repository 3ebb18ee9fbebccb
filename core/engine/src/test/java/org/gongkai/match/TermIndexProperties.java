package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** The index of terms against a look at every term in every place. */
class TermIndexProperties {
    @Provide
    Arbitrary<List<String>> terms() {
        return words(1, 9).list().ofMinSize(1).ofMaxSize(60);
    }

    @Provide
    Arbitrary<String> texts() {
        return words(0, 50);
    }

    /** Few letters, so that terms repeat, begin each other and run over the ends of the text. */
    private static Arbitrary<String> words(int least, int most) {
        Arbitrary<String> letter = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("a", "密")), Tuple.of(1, Arbitraries.of("b", "\0", "\uFFFD", "😀", "𠮷")));
        return letter.list().ofMinSize(least).ofMaxSize(most).map(parts -> String.join("", parts));
    }

    @Property(tries = 2000)
    void every_place_tells_the_terms_that_start_there(
            @ForAll("terms") List<String> terms, @ForAll("texts") String text) {
        int[] order = TermTable.order(terms);
        TermIndex index = new TermIndex(terms, order);
        int most = 0;

        for (int at = 0; at < text.length(); at++) {
            List<Integer> expected = startingAt(text, at, terms);
            assertThat(told(index, order, text.toCharArray(), at)).isEqualTo(expected);
            most = Math.max(most, expected.size());
        }

        Statistics.label("most at one place").collect(Math.min(most, 5));
    }

    private static List<Integer> told(TermIndex index, int[] order, char[] text, int at) {
        List<Integer> told = new ArrayList<>();
        for (int term = index.longest(text, at, text.length); term >= 0; term = index.shorter(term)) {
            for (int k = index.given(term); k < index.givenEnd(term); k++) {
                told.add(order[k]);
            }
        }
        return told;
    }

    /** The longest first, of equal ones the one given first. */
    private static List<Integer> startingAt(String text, int at, List<String> terms) {
        return IntStream.range(0, terms.size())
                .filter(k -> text.startsWith(terms.get(k), at))
                .boxed()
                .sorted((one, other) -> Integer.compare(
                        terms.get(other).length(), terms.get(one).length()))
                .toList();
    }
}
