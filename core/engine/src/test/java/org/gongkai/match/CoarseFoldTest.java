package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.text.Fold;
import org.gongkai.text.FoldTable;
import org.gongkai.text.Visibility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the search rests on: no probe's own view keeps two things apart that the coarse view joins up wrongly, character by character. */
class CoarseFoldTest {
    private static final GapTolerance ALL_GAPS = new GapTolerance(8, EnumSet.allOf(GapClass.class));

    private static List<Set<Fold>> foldSets() {
        Fold[] folds = Fold.values();
        List<Set<Fold>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << folds.length; bits++) {
            EnumSet<Fold> set = EnumSet.noneOf(Fold.class);
            for (int k = 0; k < folds.length; k++) {
                if ((bits >> k & 1) == 1 && folds[k] != Fold.SOFT_BREAK) {
                    set.add(folds[k]);
                }
            }
            sets.add(set);
        }
        return sets;
    }

    private static ViewKey key(Set<Fold> folds, GapTolerance gap) {
        return new ViewKey(FoldTable.of(folds), true, gap);
    }

    @Nested
    class Given_every_set_of_folds_under_the_view_of_all_folds {
        private final CoarseFold coarse = CoarseFold.of(List.of(key(EnumSet.allOf(Fold.class), GapTolerance.NONE)));

        @Test
        void then_a_character_and_what_it_is_folded_to_come_to_the_same() {
            for (Set<Fold> folds : foldSets()) {
                FoldTable own = FoldTable.of(folds);
                for (int c = 2; c < FoldTable.DROP; c++) {
                    char to = own.fold((char) c);
                    char expected = to == FoldTable.DROP ? CoarseFold.NOTHING : coarse.fold(to);
                    if (coarse.fold((char) c) != expected) {
                        assertThat(coarse.fold((char) c))
                                .as("U+%04X under %s", c, folds)
                                .isEqualTo(expected);
                    }
                }
            }
        }

        @Test
        void then_what_it_leaves_as_it_is_they_leave_as_it_is() {
            for (Set<Fold> folds : foldSets()) {
                FoldTable own = FoldTable.of(folds);
                for (int c = 2; c < FoldTable.DROP; c++) {
                    boolean same = coarse.isSame(Character.toString(c));
                    if (same && own.fold((char) c) != c) {
                        assertThat(own.fold((char) c))
                                .as("U+%04X under %s", c, folds)
                                .isEqualTo((char) c);
                    }
                }
            }
        }
    }

    @Nested
    class Given_a_view_that_looks_through_all_gaps_and_breaks {
        @Test
        void then_it_keeps_nothing_that_a_probe_looks_through() {
            CoarseFold coarse = CoarseFold.of(List.of(key(EnumSet.allOf(Fold.class), ALL_GAPS)));

            for (Set<Fold> folds : foldSets()) {
                FoldTable own = FoldTable.of(folds);
                for (int c = 0; c < FoldTable.DROP; c++) {
                    char to = own.fold((char) c);
                    boolean through = to == FoldTable.DROP
                            || ALL_GAPS.contains(to)
                            || Visibility.isBlank(to)
                            || StandsAlone.isLineBreak(to);
                    if (through && coarse.fold((char) c) != CoarseFold.NOTHING) {
                        assertThat(coarse.fold((char) c))
                                .as("U+%04X under %s", c, folds)
                                .isEqualTo(CoarseFold.NOTHING);
                    }
                }
            }
        }

        @Test
        void then_what_every_text_is_full_of_is_no_gap_and_no_break() {
            for (int c = 0; c < FoldTable.DROP; c++) {
                boolean gap = Visibility.isBlank(c) || StandsAlone.isLineBreak((char) c);
                for (GapClass one : GapClass.values()) {
                    gap |= one.contains((char) c);
                }
                assertThat(gap && GapTolerance.isInEveryText((char) c)).isFalse();
            }
        }

        @Test
        void then_a_rare_digit_comes_to_the_digit_and_a_rare_tag_to_nothing() {
            CoarseFold coarse = CoarseFold.of(List.of(key(EnumSet.allOf(Fold.class), ALL_GAPS)));

            assertThat(coarse.fold("𝟏𠮷\uDB40\uDC41密")).isEqualTo("1𠮷密");
        }
    }
}
