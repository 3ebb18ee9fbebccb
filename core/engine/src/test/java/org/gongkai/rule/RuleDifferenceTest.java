package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongkai.legal.InForce;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.match.GapClass;
import org.gongkai.match.GapTolerance;
import org.gongkai.match.StandsAlone;
import org.gongkai.text.Fold;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What tells two rules apart")
class RuleDifferenceTest {
    private static RuleBuilder base() {
        return with(terms(), pattern());
    }

    private static RulePart.Builder terms() {
        return RulePart.terms(List.of("x", "y"));
    }

    private static RulePart.Builder pattern() {
        return RulePart.pattern("z{1,3}");
    }

    private static RuleBuilder with(RulePart.Builder a, RulePart.Builder b) {
        return Rule.builder("cn.test.a", 1)
                .title(new Wording("试", "test"))
                .says(new Wording("遮", "cover"))
                .kind("test")
                .basis(LegalBasis.of("条例", "15"))
                .find("a", a.build())
                .find("b", b.build())
                .when(Condition.parse("a or b"));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("status", rule -> rule.status(RuleStatus.TRIAL)),
                change("title", rule -> rule.title(new Wording("改", "test"))),
                change("kind", rule -> rule.kind("other")),
                change("ground", rule -> rule.ground(NonDisclosureGround.TRADE_SECRET)),
                change("basis", rule -> rule.basis(LegalBasis.of("条例", "16"))),
                change("effective", rule -> rule.effective(InForce.since(LocalDate.of(2020, 1, 1)))),
                change("jurisdiction", rule -> rule.jurisdiction("CN-350000")),
                change("strictness", rule -> rule.strictness(2)),
                change("severity", rule -> rule.severity(Severity.REVIEW)),
                change("fold", rule -> rule.folds(Set.of(Fold.WIDTH))),
                change("find.a", rule -> with(RulePart.terms(List.of("x")), pattern())),
                change("find.a", rule -> with(terms().withGap(new GapTolerance(1, Set.of(GapClass.SPACE))), pattern())),
                change("find.b", rule -> with(terms(), pattern().standingAlone(StandsAlone.LINE))),
                change("condition", rule -> rule.when(Condition.parse("b or a"))),
                change("span", rule -> rule.covering("a").covering("b")),
                change("yields-to", rule -> rule.yieldsTo("cn.test.z")),
                change("unless", rule -> rule.unless(new Exclusion("xx", false))),
                change("confidence", rule -> rule.confidence(new Confidence(0.5, Map.of()))),
                change("redaction", rule -> rule.redaction(RedactionStyle.NOT_PERMITTED)),
                change("says", rule -> rule.says(new Wording("改", "cover"))));
    }

    private static Arguments change(String key, UnaryOperator<RuleBuilder> how) {
        return Arguments.of(key, how);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void when_one_key_changes_then_it_is_named_from_either_side(String key, UnaryOperator<RuleBuilder> how) {
        Rule before = base().build();
        Rule after = how.apply(base()).build();

        assertThat(before.differencesFrom(after)).containsExactly(key);
        assertThat(after.differencesFrom(before)).containsExactly(key);
        assertThat(before.canonical()).isNotEqualTo(after.canonical());
    }

    @Test
    void when_only_what_is_said_of_the_rule_changes_then_that_is_named_and_its_digest_stays() {
        Wording words = new Wording("注", "note");
        Wording others = new Wording("另注", "other note");
        Rule before = base().notes(new RuleNotes(words, words, words)).build();
        Rule after = base().notes(new RuleNotes(words, others, others))
                .author(new RuleAuthor("张某", null))
                .related(new Relation(Relation.Type.SIMILAR, "cn.test.b"))
                .build();

        assertThat(before.differencesFrom(after)).containsExactly("related", "author", "misses", "false-alarms");
        assertThat(base().build().differencesFrom(before)).containsExactly("detects", "misses", "false-alarms");
        assertThat(before.canonical()).isEqualTo(after.canonical());
    }

    @Test
    void when_nothing_changes_then_nothing_is_named() {
        assertThat(base().build().differencesFrom(base().build())).isEmpty();
    }

    @Test
    void when_several_keys_change_then_they_stand_in_the_order_of_the_file() {
        Rule after = Rule.builder("cn.test.a", 2)
                .title(new Wording("试", "test"))
                .says(new Wording("改", "cover"))
                .kind("test")
                .basis(LegalBasis.of("条例", "15"))
                .find("a", RulePart.terms(List.of("x")).build())
                .find("c", RulePart.terms(List.of("z")).build())
                .when(Condition.parse("a or c"))
                .build();

        assertThat(base().build().differencesFrom(after))
                .containsExactly("version", "find.a", "find.b", "find.c", "condition", "says");
    }
}
