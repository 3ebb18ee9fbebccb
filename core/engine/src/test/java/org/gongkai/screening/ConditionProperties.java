package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.screening;
import static org.gongkai.TestRules.terms;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Condition.AllOf;
import org.gongkai.rule.Condition.AnyOf;
import org.gongkai.rule.Condition.Counted;
import org.gongkai.rule.Condition.Named;
import org.gongkai.rule.Condition.Near;
import org.gongkai.rule.Condition.Not;
import org.gongkai.rule.Condition.Range;
import org.gongkai.rule.Condition.Side;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.text.SourceText;

/** Laws of conditions. The parts are single letters, so that nothing but the condition decides. */
class ConditionProperties {
    private static final List<String> PARTS = List.of("a", "b", "c");

    /** Returns which positions of {@code text} findings of the condition cover. */
    private static BitSet covered(Condition condition, String text) {
        RuleBuilder rule = rule("r.r").when(condition);
        condition.parts().forEach(name -> rule.find(name, terms(name.toUpperCase(Locale.ROOT))));
        BitSet covered = new BitSet();
        screening(rule.build())
                .screen(SourceText.of(text))
                .findings()
                .forEach(finding -> covered.set(
                        finding.location().span().start(),
                        finding.location().span().end()));
        return covered;
    }

    /** Works the condition out by going over the letters again for every question. */
    private static BitSet plainly(Condition condition, String text) {
        BitSet places = new BitSet();
        if (condition instanceof Named named) {
            char letter = named.part().toUpperCase(Locale.ROOT).charAt(0);
            for (int i = 0; i < text.length(); i++) {
                places.set(i, text.charAt(i) == letter);
            }
            return places;
        }
        int holding = 0;
        boolean absent = true;
        for (Condition inner : condition.inner()) {
            if (inner instanceof Not not) {
                absent &= plainly(not.absent(), text).isEmpty();
            } else {
                BitSet more = plainly(inner, text);
                holding += more.isEmpty() ? 0 : 1;
                places.or(more);
            }
        }
        int needed = condition instanceof Counted counted ? counted.least() : 1;
        if (condition instanceof AllOf) {
            needed = (int) condition.inner().stream()
                    .filter(one -> !(one instanceof Not))
                    .count();
        }
        return holding >= needed && absent ? places : new BitSet();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ABC甲").ofMinLength(1).ofMaxLength(6);
    }

    @Provide
    Arbitrary<Condition> counting() {
        return counting(2, true);
    }

    private static Arbitrary<Condition> counting(int depth, boolean withNot) {
        Arbitrary<Condition> named = Arbitraries.of(PARTS).map(Named::new);
        if (depth == 0) {
            return named;
        }
        Arbitrary<Condition> inner = counting(depth - 1, withNot);
        Arbitrary<Condition> all = inner.list().ofMinSize(1).ofMaxSize(3).map(AllOf::new);
        return Arbitraries.oneOf(
                named,
                inner.list().ofMinSize(1).ofMaxSize(3).map(AnyOf::new),
                withNot ? Combinators.combine(inner, inner).as((a, b) -> new AllOf(List.of(a, new Not(b)))) : all,
                all,
                inner.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .flatMap(list ->
                                Arbitraries.integers().between(1, list.size()).map(least -> new Counted(least, list))));
    }

    @Property(tries = 1000)
    void what_is_joined_counted_or_absent_comes_out_as_when_worked_out_plainly(
            @ForAll("counting") Condition condition, @ForAll("texts") String text) {
        assertThat(covered(condition, text)).isEqualTo(plainly(condition, text));
    }

    @Provide
    Arbitrary<Condition> growing() {
        Arbitrary<Condition> inner = counting(1, false);
        Arbitrary<Range> range = Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.of(Side.class))
                .as(Range::new);
        Arbitrary<Condition> near =
                Combinators.combine(inner, inner, range).as((a, b, within) -> new Near(a, b, within, true));
        return Arbitraries.oneOf(counting(2, false), near.list().ofSize(2).map(AllOf::new), near);
    }

    /** Not so with {@code not}, {@code without} and {@code then}, which asks for the first that follows. */
    @Property(tries = 1000)
    void more_text_takes_nothing_away_from_what_asks_only_for_what_is_there(
            @ForAll("growing") Condition condition, @ForAll("texts") String text, @ForAll("texts") String more) {
        BitSet before = covered(condition, text);

        BitSet lost = (BitSet) before.clone();
        lost.andNot(covered(condition, text + more));

        assertThat(lost.isEmpty()).as("%s in %s + %s", condition, text, more).isTrue();
    }

    @Property(tries = 300)
    void counting_one_is_or_and_counting_all_is_and(
            @ForAll("counting") Condition one, @ForAll("counting") Condition other, @ForAll("texts") String text) {
        List<Condition> both = List.of(one, other);

        assertThat(covered(new Counted(1, both), text)).isEqualTo(covered(new AnyOf(both), text));
        assertThat(covered(new Counted(2, both), text)).isEqualTo(covered(new AllOf(both), text));
    }
}
