package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
                "a??~a lazy or possessive repeat; leave out its second sign, since the longest match always counts",
                "a{2}+~a lazy or possessive repeat; leave out its second sign, since the longest match always counts",
                "a{2,3}?~a lazy or possessive repeat; leave out its second sign, since the longest match always counts",
                "a*?~the unbounded repeat `*`; write a bounded one such as `{1,20}`",
                "a{2}*~a repeat of a repeat; put the inner one in a group `(…)`",
                "a{,3}~a repeat without a number; write `{3}` or `{3,5}`, or escape the `{`",
                "?a~a repeat sign `?` with nothing before it; escape it with `\\`",
                "{2}~a repeat sign `{` with nothing before it; escape it with `\\`",
                "^a~the anchor `^`; write `stands-alone: line` or a zone, or escape it",
                "a$~the anchor `$`; write `stands-alone: line` or a zone, or escape it",
                "\\ba~the word boundary `\\b`; write `stands-alone: digit` or another",
                "a\\B~the word boundary `\\b`; write `stands-alone: digit` or another",
                "(a)\\1~the back-reference `\\1`; write out what may stand there, or use a `check`",
                "\\k<n>~the back-reference `\\k`; write out what may stand there, or use a `check`",
                "\\Aa~the anchor `\\A`; write `stands-alone: line` or a zone",
                "a\\z~the anchor `\\z`; write `stands-alone: line` or a zone",
                "\\x41~the escape `\\x`; write the character itself",
                "\\u4e00~the escape `\\u`; write the character itself",
                "\\Q.\\E~the quotation `\\Q`; write `\\` before each sign that means itself",
                "\\R~the escape `\\R`; use a class such as `[0-9]` or `\\d \\w \\s \\p{Han}`",
                "[^\\W]~the escape `\\W`; write a class that names what it is not, such as `[^0-9]`",
                "\\P{Han}~the escape `\\P`; write a class that names what it is not, such as `[^0-9]`",
                "\\D~the escape `\\D`; write a class that names what it is not, such as `[^0-9]`",
                "\\p{L}~the class `\\p{L}`; write `\\p{Han}` or list the characters",
                "\\pHan~the pattern ends within `\\p{…}`; complete it",
                "\\~the pattern ends within an escape; complete it",
                "(?=a)b~look-around; use the rule's `stands-alone`, `condition` or `unless`",
                "(?!a)b~look-around; use the rule's `stands-alone`, `condition` or `unless`",
                "(?<=a)b~look-around; use the rule's `stands-alone`, `condition` or `unless`",
                "(?<!a)b~look-around; use the rule's `stands-alone`, `condition` or `unless`",
                "(?<n>a)b~a named or atomic group; write a plain group `(…)`",
                "(?>a)b~a named or atomic group; write a plain group `(…)`",
                "(?~the pattern ends within a group; complete it",
                "(?i)b~flags in a pattern; use the rule's `fold`, which knows `case` and more",
                "(ab~a `(` without its `)`; close it or write `\\(`",
                "ab)~a `)` without its `(`; remove it or write `\\)`",
                "[ab~the pattern ends within a class; complete it",
                "[]~an empty class `[]`; name its characters",
                "[^]~an empty class `[]`; name its characters",
                "[[:alpha:]]~a class within a class; escape `[` and `&`, or list the characters",
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

    /** The left column of the table in docs/writing-rules.md: a pattern, what it takes and what it does not. */
    private static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("绝密 件", "绝密 件", "绝密件"),
                Arguments.of("a.c", "a😀c", "a\nc"),
                Arguments.of("[a-c甲]", "甲", "d"),
                Arguments.of("[^a-c]", "d", "b"),
                Arguments.of("[-a]", "-", "b"),
                Arguments.of("[.$?(]", "$", "b"),
                Arguments.of("[^\\d]", "x", "7"),
                Arguments.of("\\d", "7", "７"),
                Arguments.of("\\w", "_", "-"),
                Arguments.of("\\s", "\u3000", "\t"),
                Arguments.of("\\p{Han}{2}", "〇𠮷", "甲a"),
                Arguments.of("a\\tb", "a\tb", "atb"),
                Arguments.of("a\\nb", "a\nb", "anb"),
                Arguments.of("\\.\\*\\-\\\\", ".*-\\", "x*-\\"),
                Arguments.of("(ab|c)(?:d)", "abd", "ad"),
                Arguments.of("(|甲)乙", "乙", "丙"),
                Arguments.of("ab?", "a", "b"),
                Arguments.of("a{3}", "aaa", "aa"),
                Arguments.of("a{2,3}b{0,2}c", "aabc", "abc"),
                Arguments.of("a}]", "a}]", "a]"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void when_a_pattern_lies_within_the_subset_then_it_finds_what_it_says(String pattern, String in, String out) {
        MatchSet set = MatchSet.compile(List.of(Probe.pattern(pattern).build()));

        assertThat(set.scan(in)).extracting(Hit::span).containsExactly(new TextSpan(0, in.length()));
        assertThat(set.scan(out)).extracting(Hit::span).doesNotContain(new TextSpan(0, out.length()));
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
        assertThatThrownBy(() -> Probe.terms(List.of("密".repeat(1001))))
                .hasMessageContaining("a term of 1001 characters, more than 1000");
        assertThat(MatchSet.compile(
                                List.of(Probe.terms(List.of("密".repeat(1000))).build()))
                        .scan("密".repeat(1001)))
                .hasSize(1);
        assertThatThrownBy(() -> Probe.terms(List.of("a\uDC00"))).hasMessageContaining("half of a surrogate pair");
    }
}
