package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.rule.Condition.AllOf;
import org.gongkai.rule.Condition.AnyOf;
import org.gongkai.rule.Condition.Counted;
import org.gongkai.rule.Condition.Named;
import org.gongkai.rule.Condition.Near;
import org.gongkai.rule.Condition.Not;
import org.gongkai.rule.Condition.Range;
import org.gongkai.rule.Condition.Side;
import org.gongkai.rule.Condition.Then;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private static final Named A = new Named("a");
    private static final Named B = new Named("b");
    private static final Named C = new Named("c");

    @Test
    void when_parts_are_joined_then_and_binds_closer_than_or() {
        assertThat(Condition.parse("a")).isEqualTo(A);
        assertThat(Condition.parse("a or b and c")).isEqualTo(new AnyOf(List.of(A, new AllOf(List.of(B, C)))));
        assertThat(Condition.parse("(a or b) and c")).isEqualTo(new AllOf(List.of(new AnyOf(List.of(A, B)), C)));
        assertThat(Condition.parse("a or b or c")).isEqualTo(new AnyOf(List.of(A, B, C)));
    }

    @Test
    void when_a_neighbour_is_asked_then_side_and_distance_are_read() {
        assertThat(Condition.parse("a with b within 20 before"))
                .isEqualTo(new Near(A, B, new Range(20, Side.BEFORE), true));
        assertThat(Condition.parse("a with b within 20 after"))
                .isEqualTo(new Near(A, B, new Range(20, Side.AFTER), true));
        assertThat(Condition.parse("a without b within 0")).isEqualTo(new Near(A, B, new Range(0, Side.AROUND), false));
        assertThat(Condition.parse("a with b within 5 without c within 3 before"))
                .isEqualTo(
                        new Near(new Near(A, B, new Range(5, Side.AROUND), true), C, new Range(3, Side.BEFORE), false));
    }

    @Test
    void when_parts_follow_each_other_then_neighbours_bind_closer() {
        assertThat(Condition.parse("a then b within 4")).isEqualTo(new Then(A, B, 4));
        assertThat(Condition.parse("a then b with c within 2 within 4"))
                .isEqualTo(new Then(A, new Near(B, C, new Range(2, Side.AROUND), true), 4));
        assertThat(Condition.parse("a then b within 4 then c within 5")).isEqualTo(new Then(new Then(A, B, 4), C, 5));
    }

    @Test
    void when_parts_are_counted_or_absent_then_the_list_and_what_is_missing_are_read() {
        assertThat(Condition.parse("2 of (a, b, c)")).isEqualTo(new Counted(2, List.of(A, B, C)));
        assertThat(Condition.parse("1 of (a)")).isEqualTo(new Counted(1, List.of(A)));
        assertThat(Condition.parse("2 of (a or b, b then c within 1)"))
                .isEqualTo(new Counted(2, List.of(new AnyOf(List.of(A, B)), new Then(B, C, 1))));
        assertThat(Condition.parse("c with 2 of (a, b) within 3"))
                .isEqualTo(new Near(C, new Counted(2, List.of(A, B)), new Range(3, Side.AROUND), true));
        assertThat(Condition.parse("a and not b")).isEqualTo(new AllOf(List.of(A, new Not(B))));
        assertThat(Condition.parse("not b and a or c"))
                .isEqualTo(new AnyOf(List.of(new AllOf(List.of(new Not(B), A)), C)));
        assertThat(Condition.parse("a and not (b or c)"))
                .isEqualTo(new AllOf(List.of(A, new Not(new AnyOf(List.of(B, C))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a or (b and c)",
                "a with b within 20 before",
                "a without 2 of (b, c or a) within 0",
                "(a then b within 4) then c within 5 ",
                "a and not b and not (b or c)",
            })
    void when_a_condition_is_written_then_only_with_the_parentheses_it_needs_between_unlike_words(String text) {
        assertThat(Condition.parse(text).written()).isEqualTo(text.strip());
    }

    @Test
    void when_what_is_absent_stands_where_something_is_found_then_it_is_refused() {
        Not not = new Not(A);
        List<ThrowingCallable> wrong = List.of(
                () -> new AnyOf(List.of(B, not)),
                () -> new Counted(1, List.of(B, not)),
                () -> new Near(not, B, new Range(1, Side.AROUND), true),
                () -> new Near(B, not, new Range(1, Side.AROUND), true),
                () -> new Then(not, B, 1),
                () -> new Then(B, not, 1),
                () -> new Not(not));

        assertThat(wrong)
                .allSatisfy(one -> assertThatThrownBy(one).hasMessageContaining("`not` outside `and`; write `A and"));
        assertThatThrownBy(() -> new AllOf(List.of(not))).hasMessageContaining("joins nothing that is found");
        assertThatThrownBy(() -> new Counted(0, List.of(A))).hasMessageContaining("from 1 to the 1 in its list, got 0");
        assertThatThrownBy(() -> new Counted(2, List.of(A))).hasMessageContaining("got 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "''~an end; write the name of a part",
                "a b~`b` where the condition should end",
                "a or~an end; write the name",
                "or a~`or`; write the name",
                "not a~`not` with nothing that is found beside it; write `A and not B`",
                "(not a) and b~`not` with nothing that is found beside it",
                "a or not b~`not` with nothing that is found beside it",
                "a and not not b~`not`; write the name",
                "a with not b within 2~`not`; write the name",
                "2 of (a, not b)~`not` with nothing that is found beside it",
                "2 (a, b)~a number without `of (…)`; write `2 of (a, b, c)`",
                "2 of a~a number without `of (…)`",
                "0 of (a, b)~`0 of` a list of 2; count from 1",
                "3 of (a, b)~`3 of` a list of 2; count from 1",
                "2 of (a, b~a `(` without its `)`",
                "2 of (a,)~`)`; write the name",
                "1 of ()~`)`; write the name",
                "a and of~`of`; write the name",
                "A~`A`; write the name",
                "1a~`1a`; write the name",
                "甲~`甲`; write the name",
                "(a~a `(` without its `)`",
                "a)~`)` where the condition should end",
                "()~`)`; write the name",
                "a with b~no `within N`",
                "a with b within~no `within N`",
                "a with b within x~no `within N`",
                "a with b within 12345~no `within N`",
                "a then b before~no `within N`",
                "a with b within 1001~a distance is 0 to 1,000 characters, got 1001",
                "a then b within 1001~a distance is 0 to 1,000 characters, got 1001",
                "a and and b~`and`; write the name",
            })
    void when_the_text_is_no_condition_then_it_is_refused_with_a_remedy(String text, String message) {
        assertThatThrownBy(() -> Condition.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void when_the_text_is_too_deep_or_too_long_then_it_is_refused_and_the_stack_holds() {
        assertThatThrownBy(() -> Condition.parse("(".repeat(100) + "a" + ")".repeat(100)))
                .hasMessageContaining("32 deep");
        assertThatThrownBy(() -> Condition.parse("a" + " with b within 1".repeat(100_000)))
                .hasMessageContaining("more than 128 neighbours");
        assertThat(Condition.parse("(".repeat(32) + "a" + ")".repeat(32))).isEqualTo(A);
        assertThat(Condition.parse("a" + " or a".repeat(255)).inner()).hasSize(256);
        assertThatThrownBy(() -> Condition.parse("a" + " or a".repeat(256)))
                .as("each of them finds every place anew")
                .hasMessage("the condition has more than 256 names; split the rule");
        assertThatThrownBy(() -> Condition.parse("1 of (".repeat(100) + "a" + ")".repeat(100)))
                .hasMessageContaining("32 deep");
    }

    @Test
    void when_parts_are_asked_then_all_are_named_in_order() {
        assertThat(Condition.parse("(c or b with a within 1) and d then e within 2")
                        .parts())
                .containsExactly("a", "b", "c", "d", "e");
    }

    @ParameterizedTest
    @CsvSource({
        "a, a, true",
        "a, b, false",
        "a or b, a, false",
        "a or b, a b, true",
        "a and b, a, true",
        "a with b within 1, b, false",
        "a with b within 1, a, true",
        "a then b within 1, b, true",
        "a then b within 1, c, false",
        "(a and b) or c, a c, true",
        "a and not b, a, true",
        "a and not b, b, false",
        "'2 of (a, b, c)', a, false",
        "'2 of (a, b, c)', a b, true",
        "'1 of (a, b)', a, false",
        "'1 of (a, b)', a b, true"
    })
    void when_asked_whether_it_always_finds_some_part_then_every_alternative_counts(
            String text, String names, boolean always) {
        assertThat(Condition.parse(text).alwaysHolds(List.of(names.split(" ")))).isEqualTo(always);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> named =
                Arbitraries.of("a", "b", "n18", "long-name").map(Named::new);
        if (depth == 0) {
            return named;
        }
        Arbitrary<Condition> inner = conditions(depth - 1);
        Arbitrary<Integer> within = Arbitraries.integers().between(0, 1000);
        Arbitrary<Range> ranges =
                Combinators.combine(within, Arbitraries.of(Side.class)).as(Range::new);
        return Arbitraries.oneOf(
                named,
                inner.list().ofSize(2).map(AnyOf::new),
                inner.list().ofSize(2).map(AllOf::new),
                Combinators.combine(inner, inner).as((a, b) -> new AllOf(List.of(a, new Not(b)))),
                Combinators.combine(Arbitraries.of(1, 2), inner.list().ofSize(2))
                        .as(Counted::new),
                Combinators.combine(inner, inner, ranges, Arbitraries.of(true, false))
                        .as(Near::new),
                Combinators.combine(inner, inner, within).as(Then::new));
    }

    @Property(tries = 300)
    void what_is_written_out_reads_back(@ForAll("conditions") Condition condition) {
        assertThat(Condition.parse(write(condition))).isEqualTo(condition);
        assertThat(Condition.parse(condition.written())).isEqualTo(condition);
    }

    private static String write(Condition condition) {
        if (condition instanceof Named named) {
            return named.part();
        } else if (condition instanceof AnyOf any) {
            return "(" + write(any.options().get(0)) + " or "
                    + write(any.options().get(1)) + ")";
        } else if (condition instanceof AllOf all) {
            return "(" + write(all.needed().get(0)) + " and "
                    + write(all.needed().get(1)) + ")";
        } else if (condition instanceof Not not) {
            return "not " + write(not.absent());
        } else if (condition instanceof Counted counted) {
            return counted.least() + " of (" + write(counted.options().get(0)) + ", "
                    + write(counted.options().get(1)) + ")";
        } else if (condition instanceof Near near) {
            String side = switch (near.range().side()) {
                case BEFORE -> " before";
                case AFTER -> " after";
                case AROUND -> "";
            };
            return "(" + write(near.what()) + (near.wanted() ? " with " : " without ") + write(near.other())
                    + " within " + near.range().within() + side + ")";
        }
        Then then = (Then) condition;
        return "(" + write(then.first()) + " then " + write(then.second()) + " within " + then.within() + ")";
    }
}
