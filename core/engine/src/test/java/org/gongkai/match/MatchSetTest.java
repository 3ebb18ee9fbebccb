package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.text.Fold;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchSetTest {
    private static final GapTolerance ONE_BLANK_OR_DASH = new GapTolerance(1, Set.of(GapClass.SPACE, GapClass.DASH));

    private static List<String> found(String text, Probe... probes) {
        return MatchSet.compile(List.of(probes)).scan(text).stream()
                .map(hit -> hit.probe() + ":" + hit.term() + ":"
                        + text.substring(hit.span().start(), hit.span().end()))
                .toList();
    }

    private static Probe.Builder terms(String... terms) {
        return Probe.terms(List.of(terms));
    }

    @Nested
    class given_terms {
        @Test
        void when_terms_overlap_then_the_leftmost_longest_stays() {
            assertThat(found("国家秘密级", terms("秘密", "家秘密", "国家", "密级").build())).containsExactly("0:2:国家", "0:0:秘密");
            assertThat(found("ushers", terms("he", "she", "hers", "his").build()))
                    .containsExactly("0:1:she");
            assertThat(found("abcd", terms("abcd", "bc", "b").build())).containsExactly("0:0:abcd");
        }

        @Test
        void when_a_longer_term_breaks_off_then_its_suffix_is_found_by_the_fallback() {
            assertThat(found("ababac", terms("abac").build())).containsExactly("0:0:abac");
            assertThat(found("aabab", terms("aaba" + "x", "bab", "ab").build())).containsExactly("0:2:ab", "0:2:ab");
            assertThat(found("xabcy", terms("abcd", "bc").build())).containsExactly("0:1:bc");
        }

        @Test
        void when_probes_share_a_term_then_each_finds_it() {
            assertThat(found("机密", terms("机密").build(), terms("绝密", "机密").build()))
                    .containsExactly("0:0:机密", "1:1:机密");
        }

        @Test
        void when_the_text_is_empty_or_shorter_than_the_term_then_nothing_is_found() {
            assertThat(found("", terms("机密").build(), Probe.pattern("a").build()))
                    .isEmpty();
            assertThat(found("机", terms("机密").build())).isEmpty();
        }

        @Test
        void when_emoji_stand_before_then_the_span_counts_their_units() {
            assertThat(MatchSet.compile(List.of(terms("𠮷密").build())).scan("😀😀𠮷密😀"))
                    .containsExactly(new Hit(0, 0, new org.gongkai.text.TextSpan(4, 7)));
        }

        @Test
        void when_a_term_holds_gap_characters_then_it_is_found_with_and_without_them() {
            Probe probe = terms("TOP SECRET").withGap(ONE_BLANK_OR_DASH).build();

            assertThat(found("TOP SECRET TOP-SECRET TOPSECRET TOP  SECRET", probe))
                    .containsExactly("0:0:TOP SECRET", "0:0:TOP-SECRET", "0:0:TOPSECRET");
        }
    }

    @Nested
    class given_gaps_and_breaks {
        @ParameterizedTest
        @ValueSource(strings = {"绝密", "绝 密", "绝-密", "绝\n密", "绝 \r\n　密", "绝\u2028密", "绝- \n 密"})
        void when_no_more_stands_between_than_tolerated_then_it_is_found_whole(String text) {
            Probe probe = terms("绝密")
                    .folded(Set.of(Fold.SOFT_BREAK))
                    .withGap(ONE_BLANK_OR_DASH)
                    .build();

            assertThat(found("甲" + text + "乙", probe)).containsExactly("0:0:" + text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"绝  密", "绝--密", "绝- 密", "绝\n\n密", "绝\n \n密", "绝\n-\n密", "绝\t密", "绝·密", "绝-\n-密"})
        void when_more_stands_between_then_it_is_torn(String text) {
            Probe probe = terms("绝密")
                    .folded(Set.of(Fold.SOFT_BREAK))
                    .withGap(ONE_BLANK_OR_DASH)
                    .build();
            Probe pattern = Probe.pattern("绝密")
                    .folded(Set.of(Fold.SOFT_BREAK))
                    .withGap(ONE_BLANK_OR_DASH)
                    .build();

            assertThat(found(text, probe, pattern)).isEmpty();
        }

        @Test
        void when_gaps_stand_at_the_borders_then_they_are_not_covered() {
            assertThat(found(
                            " 1 1 1 ",
                            Probe.pattern("1{2,3}").withGap(ONE_BLANK_OR_DASH).build()))
                    .containsExactly("0:-1:1 1 1");
        }

        @Test
        void when_a_pattern_is_torn_then_each_side_may_still_match() {
            assertThat(found(
                            "11  11",
                            Probe.pattern("1{2,4}").withGap(ONE_BLANK_OR_DASH).build()))
                    .containsExactly("0:-1:11", "0:-1:11");
        }

        @Test
        void when_the_tolerance_is_out_of_bounds_then_it_is_refused() {
            assertThatThrownBy(() -> new GapTolerance(9, Set.of(GapClass.SPACE)))
                    .hasMessage("a gap is 0 to 8 characters, got 9");
            assertThatThrownBy(() -> new GapTolerance(1, Set.of())).hasMessageContaining("or neither");
            assertThatThrownBy(() -> new GapTolerance(0, Set.of(GapClass.SPACE)))
                    .hasMessageContaining("or neither");
        }
    }

    @Nested
    class given_what_may_stand_beside {
        @ParameterizedTest
        @ValueSource(strings = {"0123", "1230", "０123", "123９"})
        void when_a_digit_stands_beside_then_digit_refuses_it(String text) {
            assertThat(found(
                            text,
                            Probe.pattern("123")
                                    .standingAlone(StandsAlone.DIGIT)
                                    .build()))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"x123", "123Z", "Ａ123", "123ｚ"})
        void when_a_letter_stands_beside_then_alphanumeric_refuses_it_and_digit_does_not(String text) {
            assertThat(found(
                            text,
                            Probe.pattern("123")
                                    .standingAlone(StandsAlone.ALPHANUMERIC)
                                    .build()))
                    .isEmpty();
            assertThat(found(
                            text,
                            Probe.pattern("123")
                                    .standingAlone(StandsAlone.DIGIT)
                                    .build()))
                    .hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"机密", "【机密】", " （机密）\n", "甲\n　机密　\r\n乙", "甲\t机密\t乙"})
        void when_it_is_alone_in_its_line_or_cell_then_line_takes_it(String text) {
            assertThat(found(text, terms("机密").standingAlone(StandsAlone.LINE).build()))
                    .containsExactly("0:0:机密");
        }

        @ParameterizedTest
        @ValueSource(strings = {"属机密", "机密。", "甲\n机密 乙\n", "机密机密"})
        void when_other_words_stand_in_its_line_then_line_refuses_it(String text) {
            assertThat(found(text, terms("机密").standingAlone(StandsAlone.LINE).build()))
                    .isEmpty();
        }

        @Test
        void when_the_longest_does_not_stand_alone_then_a_shorter_one_is_tried() {
            assertThat(found(
                            "11a1",
                            Probe.pattern("1{1,2}(a1)?")
                                    .checked(n -> n.length() < 4)
                                    .build()))
                    .containsExactly("0:-1:11", "0:-1:1");
            assertThat(found(
                            "12-345",
                            Probe.pattern("\\d{2}(-34)?")
                                    .standingAlone(StandsAlone.DIGIT)
                                    .build()))
                    .containsExactly("0:-1:12");
        }
    }

    @Test
    void when_a_check_looks_then_it_sees_the_folded_characters_without_gaps() {
        Probe probe = Probe.pattern("[A-Z]\\d{3}")
                .folded(EnumSet.of(Fold.WIDTH, Fold.CASE, Fold.DIGIT, Fold.INVISIBLE))
                .withGap(ONE_BLANK_OR_DASH)
                .checked("A120"::equals)
                .build();

        assertThat(found("ａ-１ \u200B𝟐〇", probe)).containsExactly("0:-1:ａ-１ \u200B𝟐〇");
    }

    @Test
    void when_a_class_is_folded_then_both_sides_meet() {
        Set<Fold> folds = EnumSet.of(Fold.TRADITIONAL, Fold.CASE);

        assertThat(found("絕Ａa", Probe.pattern("[絕ab]{1,9}").folded(folds).build()))
                .containsExactly("0:-1:絕", "0:-1:a");
        assertThat(found("bC", Probe.pattern("[^b]").folded(folds).build())).containsExactly("0:-1:C");
    }

    @ParameterizedTest
    @EnumSource(
            value = Fold.class,
            names = {"WIDTH", "DIGIT"})
    void when_a_class_names_digits_of_a_rare_plane_then_they_are_folded_as_those_of_the_text(Fold fold) {
        Probe bold = Probe.pattern("[𝟎-𝟗]{2}").folded(Set.of(fold)).build();
        Probe all = Probe.pattern("[𐀀-\uDBFF\uDFFD]").folded(Set.of(fold)).build();
        Probe one = Probe.pattern("𝟗").folded(Set.of(fold)).build();

        assertThat(found("甲𝟏9乙😀", bold, all, one))
                .containsExactly("0:-1:𝟏9", "1:-1:𝟏", "1:-1:9", "2:-1:9", "1:-1:😀");
        assertThat(found("甲𝟏9乙", Probe.pattern("[^𝟏-𝟗]").folded(Set.of(fold)).build()))
                .containsExactly("0:-1:甲", "0:-1:乙");
        assertThat(found("甲𝟏9乙", Probe.pattern("[𝟎-𝟗]").build())).containsExactly("0:-1:𝟏");
    }

    @Test
    void when_a_fold_removes_all_rare_characters_of_a_class_then_it_is_refused() {
        String tags = "甲[\uDB40\uDC20-\uDB40\uDC7F]";

        assertThatThrownBy(() -> found(
                        "甲", Probe.pattern(tags).folded(Set.of(Fold.INVISIBLE)).build()))
                .hasMessageContaining("the rule's own fold or gap removes");
        assertThat(found("甲\uDB40\uDC20", Probe.pattern(tags).build())).hasSize(1);
        assertThat(found(
                        "甲\uDB40\uDC20😀",
                        Probe.pattern("甲[\uDB40\uDC20😀]")
                                .folded(Set.of(Fold.INVISIBLE))
                                .build()))
                .containsExactly("0:-1:甲\uDB40\uDC20😀");
    }

    @Test
    void when_others_look_through_a_character_then_a_pattern_that_asks_for_it_is_still_found() {
        Probe pattern = Probe.pattern("1-[- ]{0,2}1").build();

        assertThat(found(
                        "1-1 1--1",
                        pattern,
                        terms("绝密").withGap(ONE_BLANK_OR_DASH).build()))
                .containsExactly("0:-1:1-1", "0:-1:1--1");
    }

    @Test
    void when_a_term_holds_what_no_text_means_then_the_rest_of_it_is_found() {
        assertThat(found("绝密", terms("绝\uFFFF密").build())).containsExactly("0:0:绝密");
    }
}
