package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a*~the unbounded repeat `*`; write a bounded one such as `{1,20}`",
                "a+~the unbounded repeat `+`; write a bounded one such as `{1,20}`",
                "a{3,}~the unbounded repeat `{3,}`; write an upper bound",
                "a{3~a `{` without its `}`; write `{3}` or `{3,5}`, or escape it",
                "a{x}~a repeat without a number; write `{3}` or `{3,5}`, or escape the `{`",
                "a{12345}~a `{` without its `}`; write `{3}` or `{3,5}`, or escape it",
                "a{5,3}~a repeat of 5 to 3; write at most 256 repeats, the lower bound first",
                "a{0}~a repeat of 0 to 0; write at most 256 repeats, the lower bound first",
                "a{257}~a repeat of 257 to 257; write at most 256 repeats, the lower bound first",
                "a{2}{3}~a repeat of a repeat; put the inner one in a group `(…)`",
                "a??~a repeat of a repeat; put the inner one in a group `(…)`",
                "a{2}+~a repeat of a repeat; put the inner one in a group `(…)`",
                "?a~a repeat sign `?` with nothing before it; escape it with `\\`",
                "{2}~a repeat sign `{` with nothing before it; escape it with `\\`",
                "^a~the anchor `^`; write `stands-alone: line` or a zone, or escape it",
                "a$~the anchor `$`; write `stands-alone: line` or a zone, or escape it",
                "\\ba~the word boundary `\\b`; write `stands-alone: digit` or another",
                "a\\B~the word boundary `\\b`; write `stands-alone: digit` or another",
                "(a)\\1~the escape `\\1`; use a class such as `[0-9]` or `\\d \\w \\s \\p{Han}`",
                "\\D~the escape `\\D`; use a class such as `[0-9]` or `\\d \\w \\s \\p{Han}`",
                "\\p{L}~the class `\\p{L}`; write `\\p{Han}` or list the characters",
                "\\pHan~the pattern ends within `\\p{…}`; complete it",
                "\\~the pattern ends within an escape; complete it",
                "(?=a)b~look-around, flags or a named group; use the rule's `stands-alone`, `condition` or `fold`",
                "(?<!a)b~look-around, flags or a named group; use the rule's `stands-alone`, `condition` or `fold`",
                "(?i)b~look-around, flags or a named group; use the rule's `stands-alone`, `condition` or `fold`",
                "(ab~a `(` without its `)`; close it or write `\\(`",
                "ab)~a `)` without its `(`; remove it or write `\\)`",
                "[ab~the pattern ends within a class; complete it",
                "[]~an empty class `[]`; name its characters",
                "[a[b]]~a class within a class; escape `[` and `&`, or list the characters",
                "[a&&b]~a class within a class; escape `[` and `&`, or list the characters",
                "[a-]~a `-` at the end of a class; write it as `\\-`",
                "[z-a]~a range runs backwards; write the lower character first",
                "[a-\\d]~a range that ends in a class; end it in a character, or write `-` as `\\-`",
                "a?~a pattern that matches nothing at all; make some part of it mandatory",
                "(a|)~a pattern that matches nothing at all; make some part of it mandatory",
                "''~a pattern that matches nothing at all; make some part of it mandatory",
                "a(){5}~a repeat of nothing; put something into the group or leave it out",
                "(a{256}){5}~a pattern of up to 1280 characters; bound it to 1,024 characters",
            })
    void when_a_pattern_lies_outside_the_subset_then_it_is_refused_with_a_remedy(String pattern, String message) {
        assertThatThrownBy(() -> PatternParser.parse(pattern))
                .isInstanceOf(PatternRefusedException.class)
                .hasMessage(message);
    }

    @Test
    void when_groups_lie_too_deep_then_the_pattern_is_refused_and_the_stack_holds() {
        assertThat(PatternParser.parse("(".repeat(32) + "a" + ")".repeat(32)).maxLength())
                .isEqualTo(1);
        assertThatThrownBy(() -> PatternParser.parse("(".repeat(100_000) + "a" + ")".repeat(100_000)))
                .hasMessage("groups more than 32 deep; split the pattern into parts");
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "a((((((((a?){256}){256}){256}){256}){256}){256}){256}){256}",
                "((((((((a{256}){256}){256}){256}){256}){256}){256}){256})",
                "a((((((()){256}){256}){256}){256}){256}){256}"
            })
    void when_repeats_nest_to_astronomic_length_then_the_pattern_is_refused_at_once(String pattern) {
        assertThatThrownBy(() -> PatternParser.parse(pattern)).isInstanceOf(PatternRefusedException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"[\\--0]!.!1", "[a\\]]!]!\\", "[\\d-x]!-!y", "[-a]!-!b", "[^\\s]!x!' '", "[,-.]!-!+"})
    void when_a_class_holds_escapes_then_it_means_what_it_says(String pattern, String in, String out) {
        CodePointSet set = ((PatternNode.One) PatternParser.parse(pattern)).set();

        assertThat(set.contains(in.charAt(0))).isTrue();
        assertThat(set.contains(out.charAt(0))).isFalse();
    }

    @Test
    void when_a_class_goes_from_tab_to_newline_then_the_letters_are_not_meant() {
        CodePointSet set = ((PatternNode.One) PatternParser.parse("[\\t-\\n]")).set();

        assertThat(set.contains('\t')).isTrue();
        assertThat(set.contains('\n')).isTrue();
        assertThat(set.contains('n')).isFalse();
        assertThat(set.contains('t')).isFalse();
    }

    @Test
    void when_lengths_are_asked_then_they_count_characters() {
        PatternNode tree = PatternParser.parse("(ab|😀{2,5})c?");

        assertThat(tree.minLength()).isEqualTo(2);
        assertThat(tree.maxLength()).isEqualTo(6);
    }

    @Test
    void when_a_pattern_has_too_many_steps_then_it_is_refused() {
        assertThatThrownBy(() -> MatchSet.compile(
                        List.of(Probe.pattern("(" + "a|".repeat(800) + "b){10}").build())))
                .hasMessageContaining("more than 4096 steps; lower its repeats");
    }

    @Test
    void when_fold_or_gap_leave_nothing_to_look_for_then_it_is_refused() {
        GapTolerance dash = new GapTolerance(1, java.util.Set.of(GapClass.DASH));

        assertThatThrownBy(() -> MatchSet.compile(
                        List.of(Probe.pattern("a-b").withGap(dash).build())))
                .hasMessageContaining("fold or gap removes");
        assertThatThrownBy(() -> MatchSet.compile(
                        List.of(Probe.terms(List.of("--")).withGap(dash).build())))
                .hasMessageContaining("the term `--`");
        assertThatThrownBy(() -> Probe.terms(List.of("a", " "))).hasMessageContaining("a blank one");
        assertThatThrownBy(() -> Probe.terms(List.of())).hasMessageContaining("no term");
        assertThatThrownBy(() -> Probe.terms(List.of("a\uDC00"))).hasMessageContaining("half of a surrogate pair");
    }
}
