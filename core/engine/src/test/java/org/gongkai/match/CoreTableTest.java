package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.text.FoldTable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The table of the search for cores at the ends of its room: it may tell too much then, never too little. */
class CoreTableTest {
    /** Which of the last dozen characters were of the lower half is another state each time: few classes, very many states. */
    private static List<String> manyStates() {
        return IntStream.range(13, 16)
                .mapToObj(behind -> "◎[一-龥]{0,14}[一-濿][一-龥]{" + behind + "}★")
                .toList();
    }

    /** Long patterns that share what they start with, each of some hundred steps. */
    private static List<String> longPatterns(int many) {
        return IntStream.range(0, many)
                .mapToObj(k -> "[a-z]{1,60}" + (char) ('a' + k % 26) + (char) ('a' + k / 26 % 26) + "[0-9]{1,60}")
                .toList();
    }

    /** The cores of patterns as one automaton, as a lane has it. */
    private static final class Cores {
        private final CoreNfa nfa;
        private final BitSet starts = new BitSet();

        Cores(List<String> patterns) {
            ViewKey key = new ViewKey(FoldTable.of(Set.of()), false, GapTolerance.NONE);
            CoarseSets sets = new CoarseSets(CoarseFold.of(List.of(key)));
            nfa = new CoreNfa(sets);
            for (int k = 0; k < patterns.size(); k++) {
                starts.set(nfa.add(List.of(PatternParser.parse(patterns.get(k))), k));
            }
        }

        CoreTable table() {
            return new CoreTable(nfa, starts);
        }

        CoreTable table(int room) {
            return new CoreTable(nfa, starts, room);
        }
    }

    /** Returns the patterns that a table tells of at the start of a text, as {@link CoreSearch} goes through it. */
    private static BitSet told(CoreTable table, String text) {
        return told(new CoreSearch(table), text);
    }

    private static BitSet told(CoreSearch search, String text) {
        char[] room = (text + "\0".repeat(CoreSearch.DEEPEST)).toCharArray();
        BitSet told = new BitSet();
        search.scan(room, 1, new int[1], (pattern, place) -> told.set(pattern));
        return told;
    }

    private static String characters(Random random) {
        String many =
                random.ints(26, '一', '龥' + 1).mapToObj(Character::toString).collect(Collectors.joining());
        return "◎" + many.substring(0, 12 + random.nextInt(14)) + "★";
    }

    @Nested
    class given_few_classes_and_very_many_states {
        private final CoreTable table = new Cores(manyStates()).table();

        @Test
        @Timeout(60)
        void when_a_table_is_made_then_its_cells_number_every_state() {
            int count = table.told().length;

            assertThat(table.classes().count()).isLessThan(12);
            assertThat(count).isBetween(Short.MAX_VALUE - 32, (int) Short.MAX_VALUE);
            for (short next : table.next()) {
                assertThat((int) next).isBetween(0, count - 1);
            }
        }

        @Test
        @Timeout(60)
        void when_a_pattern_is_there_then_it_is_told_of_also_beyond_the_last_state() {
            CoreSearch search = new CoreSearch(table);
            Random random = new Random(20260101);
            int there = 0;
            for (int round = 0; round < 5_000; round++) {
                String text = characters(random);
                BitSet told = told(search, text);
                for (int k = 0; k < 3; k++) {
                    if (text.matches(manyStates().get(k))) {
                        there++;
                        assertThat(told.get(k)).as(text).isTrue();
                    }
                }
            }
            assertThat(there).isGreaterThan(500);
        }
    }

    @Nested
    class given_little_room {
        @Test
        void when_it_ends_then_no_pattern_is_left_out() {
            Cores cores = new Cores(longPatterns(60));
            CoreTable roomy = cores.table();
            for (int room : new int[] {0, 1, 400, 2_000, 20_000}) {
                CoreTable narrow = cores.table(room);
                assertThat(narrow.told().length).isLessThanOrEqualTo(roomy.told().length);
                for (String text : List.of("zaa1", "ba0", "abab", "aaaaaaaaaaaaaaaaaaaaaaaaaaba7", "a", "1a")) {
                    BitSet missed = told(roomy, text);
                    missed.andNot(told(narrow, text));
                    assertThat(missed.isEmpty()).as("%s with %s", text, room).isTrue();
                }
            }
            assertThat(told(roomy, "xyz9").cardinality())
                    .isLessThan(told(cores.table(0), "xyz9").cardinality());
        }
    }

    @Nested
    class given_thousands_of_long_patterns {
        @Test
        @Timeout(60)
        void when_there_are_very_many_states_as_well_then_they_find_room() {
            List<String> patterns = new ArrayList<>(Collections.nCopies(1_190, "[x😀]{1,16}xx[1😀]{1,16}"));
            patterns.addAll(manyStates());

            CoreTable table = new Cores(patterns).table();

            assertThat(table.told().length).isGreaterThan(30_000);
            assertThat(told(table, "xxx1").cardinality()).isEqualTo(1_190);
        }

        @Test
        void when_they_are_more_than_a_set_holds_then_they_are_refused_with_a_remedy() {
            List<Probe> many = longPatterns(3_000).stream()
                    .map(pattern -> Probe.pattern(pattern).build())
                    .toList();
            String refusal = "patterns of 744000 steps together, of which a set holds 300000;"
                    + " lower their repeats or leave some of them out";

            assertThatThrownBy(() -> MatchSet.compile(many))
                    .isInstanceOf(PatternRefusedException.class)
                    .hasMessage(refusal);
            assertThatThrownBy(() -> MatchSet.verified(many)).hasMessage(refusal);
            assertThat(MatchSet.verified(many.subList(0, 1_200))).hasSize(1_200);
        }

        @Test
        void when_classes_are_large_then_they_count_for_more() {
            assertThat(PatternParser.parse("[a-c]{1,3}").size()).isEqualTo(13);
            assertThat(PatternParser.parse("([一-龥]{1,3}|\\p{Han})x").size()).isEqualTo(8 + 9 + 20 + 27);
        }
    }
}
