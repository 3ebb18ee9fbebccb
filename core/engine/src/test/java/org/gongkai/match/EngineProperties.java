package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.gongkai.match.MatchSetProperties.Manner;

/**
 * The engine against the plain matcher: several probes that see the text in different ways, looked for together, in blocks of every
 * size, in a session that has seen other texts before.
 */
class EngineProperties {
    /** What one probe looks for: terms, or a pattern that folding by hand leaves a pattern. */
    record Sought(List<String> terms, String pattern, Manner manner, Care care) {
        Probe probe() {
            Probe.Builder builder = terms.isEmpty() ? Probe.pattern(pattern) : Probe.terms(terms);
            builder.folded(manner.folds()).withGap(manner.gap()).standingAlone(manner.alone());
            if (care.check() != Check.NONE) {
                builder.checked(care.check()::accepts);
            }
            return care.overlaps() ? builder.overlapping().build() : builder.build();
        }

        /** Returns whether nothing of it is lost to its own fold or gap. */
        boolean canBeFound() {
            boolean blank = terms.stream().anyMatch(String::isBlank);
            boolean gone = terms.stream().anyMatch(term -> joined(term).isEmpty());
            boolean gap = pattern.codePoints().anyMatch(c -> c < 0x10000 && PlainMatcher.isGap((char) c, manner.gap()));
            return !blank && !gone && !(terms.isEmpty() && gap);
        }

        Predicate<String> is() {
            if (terms.isEmpty()) {
                Pattern folded = Pattern.compile(PlainMatcher.fold(pattern, manner.folds()));
                return part -> folded.matcher(part).matches() && care.check().accepts(part);
            }
            Set<String> wanted = terms.stream().map(this::joined).collect(Collectors.toSet());
            return part -> wanted.contains(part) && care.check().accepts(part);
        }

        private String joined(String term) {
            StringBuilder left = new StringBuilder();
            for (char c : PlainMatcher.fold(term, manner.folds()).toCharArray()) {
                if (!PlainMatcher.isGap(c, manner.gap())) {
                    left.append(c);
                }
            }
            return left.toString();
        }

        /** Returns what is to be told, in order: which term, -1 for a pattern, and where. */
        List<String> in(String text) {
            PlainMatcher plain = new PlainMatcher(text, manner.folds(), manner.gap());
            boolean everyOne = care.overlaps() && !terms.isEmpty();
            List<PlainMatcher.Found> all =
                    everyOne ? plain.findAll(is(), manner.alone()) : plain.findings(is(), manner.alone());
            return all.stream()
                    .flatMap(found -> spelt(found.part())
                            .limit(everyOne ? terms.size() : 1)
                            .mapToObj(term -> term + " " + found.span()))
                    .toList();
        }

        private IntStream spelt(String part) {
            return terms.isEmpty()
                    ? IntStream.of(-1)
                    : IntStream.range(0, terms.size())
                            .filter(term -> joined(terms.get(term)).equals(part));
        }
    }

    /** What a probe takes of what it sees, and whether it tells of what lies within and over each other. */
    record Care(Check check, boolean overlaps) {}

    /** Checks that refuse some of what is found, so that less, or something shorter, is taken. */
    enum Check {
        NONE,
        EVEN,
        SHORT,
        WITHOUT_ONE_AT_THE_END;

        boolean accepts(String part) {
            return switch (this) {
                case NONE -> true;
                case EVEN -> part.length() % 2 == 0;
                case SHORT -> part.length() < 3;
                case WITHOUT_ONE_AT_THE_END -> !part.endsWith("1");
            };
        }
    }

    /** Probes of two manners, so that some share a view and some do not. */
    @Provide
    Arbitrary<List<Sought>> sought() {
        MatchSetProperties parts = new MatchSetProperties();
        return parts.manners().list().ofSize(2).flatMap(two -> {
            Arbitrary<Manner> manners = Arbitraries.of(two);
            Arbitrary<Care> cares =
                    Combinators.combine(checks(), Arbitraries.of(true, false)).as(Care::new);
            Arbitrary<Sought> terms = Combinators.combine(parts.terms(), manners, cares)
                    .as((words, manner, care) -> new Sought(words, "", manner, care));
            Arbitrary<Sought> patterns = Combinators.combine(patternsWithoutLetters(), manners, cares)
                    .as((pattern, manner, care) -> new Sought(List.of(), pattern, manner, care));
            return Arbitraries.oneOf(terms, patterns).list().ofMinSize(1).ofMaxSize(6);
        });
    }

    private static Arbitrary<Check> checks() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Check.NONE)), Tuple.of(2, Arbitraries.of(Check.class)));
    }

    /** Some start anywhere and become seldom later, some never do, some may be all gaps. */
    private static Arbitrary<String> patternsWithoutLetters() {
        return Arbitraries.of(
                "绝{1,3}",
                "绝密?",
                "(绝|密){2,5}",
                "[^绝密]",
                "(1|11){1,3}",
                "[10]{3}",
                "(绝密|绝)密?",
                "😀",
                "[😀绝]{2}",
                "[𝟏绝]{1,2}",
                "密?𝟏",
                "[^𝟏密]{1,2}",
                "密.{0,2}绝",
                ".{0,3}密1",
                "[^绝]{1,4}(绝密|密绝|1)",
                "(.{2}1|密[^1]{0,3}0)",
                "1-1",
                "1?密?绝{1,2}",
                "[^1]{0,3}绝密?[^1]{0,2}",
                ".{0,2}密.{0,2}",
                "[\uD83D-\uE000]1?",
                "[\uD83D-\uE000]绝?",
                "[- ]{1,2}",
                "[- ]?密[- ]?绝",
                "([- ]?密|[- ]{0,2}绝)1",
                ".{0,3}([- ]?密|[- ]{0,2}绝)1",
                "绝 密");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.of(PlainMatcher.ALPHABET);
        Arbitrary<String> often = Arbitraries.of("绝", "密", "a", "1", " ", "-", "\n", "绝密", "a1", "1 1", "密\n绝");
        Arbitrary<String> far = Arbitraries.of("文件".repeat(10), "文件".repeat(30));
        return Arbitraries.frequencyOf(Tuple.of(10, any), Tuple.of(20, often), Tuple.of(1, far))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void all_probes_are_found_where_the_plain_matcher_finds_them(
            @ForAll("sought") List<Sought> all,
            @ForAll("texts") String text,
            @ForAll("texts") String before,
            @ForAll @IntRange(min = 2, max = 9) int room) {
        List<Sought> sought = all.stream().filter(Sought::canBeFound).toList();
        MatchSession session =
                MatchSet.compile(sought.stream().map(Sought::probe).toList()).session(room);
        session.scan(before, hit -> {});
        List<Hit> hits = new ArrayList<>();
        session.scan(text, hits::add);

        assertEach(sought, text, hits);
    }

    /** The text is long, so that most of it is forgotten while it is read. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_text_that_is_read_bit_by_bit_gives_the_same_hits(
            @ForAll("sought") List<Sought> all,
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 2, max = 9) int room,
            @ForAll @IntRange(min = 1, max = 7) int bit)
            throws IOException {
        List<Sought> sought = all.stream().filter(Sought::canBeFound).toList();
        MatchSet set = MatchSet.compile(sought.stream().map(Sought::probe).toList());
        String repeated = (text + "文。").repeat(60);
        List<Hit> whole = new ArrayList<>();
        set.session(1 << 20).scan(repeated, whole::add);
        List<Hit> inBits = new ArrayList<>();
        set.session(room).scan(new Bits(repeated, bit), inBits::add);

        inBits.sort(null);
        whole.sort(null);
        assertThat(inBits).isEqualTo(whole);
    }

    static void assertEach(List<Sought> sought, String text, List<Hit> hits) {
        for (int k = 0; k < sought.size(); k++) {
            List<String> expected = sought.get(k).in(text);
            int probe = k;
            assertThat(hits.stream().filter(hit -> hit.probe() == probe).map(hit -> hit.term() + " " + hit.span()))
                    .as("probe %s in %s", sought.get(k), text)
                    .isEqualTo(expected);
            Statistics.label("found").collect(!expected.isEmpty());
        }
    }

    /** Gives at most so many characters at a time, and now and then none. */
    static final class Bits extends FilterReader {
        private final int most;
        private int times;

        Bits(String text, int most) {
            super(new StringReader(text));
            this.most = most;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            times++;
            return times % 7 == 0 ? 0 : super.read(into, from, Math.min(most, length));
        }
    }
}
