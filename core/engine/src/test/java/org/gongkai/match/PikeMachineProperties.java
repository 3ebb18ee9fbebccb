package org.gongkai.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.text.FoldTable;

/** The machine against java.util.regex, which is right about the subset even where it is slow. */
class PikeMachineProperties {
    private static final ViewKey PLAIN = new ViewKey(FoldTable.of(Set.of()), false, GapTolerance.NONE);

    @Provide
    Arbitrary<String> patterns() {
        return pattern(4);
    }

    private static Arbitrary<String> pattern(int depth) {
        Arbitrary<String> one = Arbitraries.of(
                "a", "b", "中", "😀", ".", "[ab]", "[^a]", "[a-c中]", "\\d", "\\w", "\\.", "[\\d\\-]", "\\p{Han}");
        if (depth == 0) {
            return one;
        }
        Arbitrary<String> inner = pattern(depth - 1);
        Arbitrary<String> both = Combinators.combine(inner, inner).as((a, b) -> a + b);
        Arbitrary<String> either = Combinators.combine(inner, inner).as((a, b) -> "(" + a + "|" + b + ")");
        Arbitrary<String> times = Combinators.combine(inner, Arbitraries.of("?", "{2}", "{1,3}", "{0,2}"))
                .as((a, n) -> "(?:" + a + ")" + n);
        return Arbitraries.oneOf(one, both, either, times);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "a", "b", "c", "中", "😀", "1", "-", ".", "\n", "\uD83D")
                .list()
                .ofMaxSize(10)
                .map(all -> String.join("", all));
    }

    @Property(tries = 1500)
    void all_ends_are_those_of_java_util_regex(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        PatternNode tree;
        try {
            tree = PatternParser.parse(pattern);
        } catch (PatternRefusedException e) {
            assertThat(Pattern.matches(pattern.replace("Han", "IsHan"), ""))
                    .as("only what may be empty is refused")
                    .isTrue();
            return;
        }
        Window view = new Window(PLAIN, CoarseFold.of(List.of(PLAIN)), 64);
        view.turnTo(new StringCharacters(text));
        PikeProgram program = PikeProgram.compile(tree, PLAIN, CoarseFold.of(List.of(PLAIN)), new StateRoom());
        PikeMachine machine = new PikeMachine(program);
        Matcher matcher = Pattern.compile(pattern.replace("Han", "IsHan")).matcher(text);

        for (int start = 0; view.has(start); start += Character.charCount(text.codePointAt(start))) {
            List<Integer> ends = new ArrayList<>();
            for (int k = 0, n = machine.run(view, start); k < n; k++) {
                ends.add(machine.end(k));
            }
            assertThat(ends).isEqualTo(ends(matcher, text, start));
            assertThat(ends.isEmpty() || program.starts().get(text.charAt(start)))
                    .isTrue();
        }
    }

    private static List<Integer> ends(Matcher matcher, String text, int start) {
        List<Integer> ends = new ArrayList<>();
        for (int end = start + 1; end <= text.length(); end++) {
            boolean cutsPair = end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
            if (!cutsPair && matcher.region(start, end).matches()) {
                ends.add(end);
            }
        }
        return ends;
    }
}
