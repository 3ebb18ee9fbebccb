package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.term;
import static org.gongkai.TestRules.terms;
import static org.gongkai.TestRules.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.match.GapClass;
import org.gongkai.match.GapTolerance;
import org.gongkai.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBuilderTest {
    private static void refused(RuleBuilder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cn", "CN.a", "cn.", "cn..a", "cn.a b", "cn.1a", "cn.身份证", "a.b.c.d.e.f.g"})
    void when_the_id_has_not_its_form_then_the_rule_is_refused(String id) {
        refused(term(id, "x"), "an id is lower-case words joined by `.` and `-`, got `" + id + "`");
    }

    @Test
    void when_something_is_missing_then_the_rule_is_refused_with_its_name() {
        refused(
                Rule.builder("cn.a", 1)
                        .says(words("x"))
                        .kind("k")
                        .find("a", terms("x"))
                        .when(Condition.parse("a")),
                "`title`");
        refused(
                Rule.builder("cn.a", 1)
                        .title(words("x"))
                        .kind("k")
                        .find("a", terms("x"))
                        .when(Condition.parse("a")),
                "`says`");
        refused(
                Rule.builder("cn.a", 1)
                        .title(words("x"))
                        .says(words("x"))
                        .find("a", terms("x"))
                        .when(Condition.parse("a")),
                "a kind is");
        refused(rule("cn.a").find("a", terms("x")), "`condition`");
        refused(rule("cn.a").when(Condition.parse("a")), "add `find`");
        refused(term("cn.a", "x").ground(NonDisclosureGround.PERSONAL_PRIVACY), "add `basis`");
    }

    @Test
    void when_a_value_is_out_of_bounds_then_the_rule_is_refused() {
        refused(Rule.builder("cn.a", 0).kind("k"), "a version counts from 1, got 0");
        refused(term("cn.a", "x").strictness(5), "strictness goes from 1 to 4, got 5");
        refused(term("cn.a", "x").strictness(0), "strictness goes from 1 to 4, got 0");
        refused(term("cn.a", "x").jurisdiction("CN-35"), "got `CN-35`");
        refused(term("cn.a", "x").kind("Resident Id"), "got `Resident Id`");
        refused(term("cn.a", "x").yieldsTo("cn.a"), "`cn.a` yields to itself; remove that");
    }

    @Test
    void when_names_of_parts_do_not_fit_together_then_the_rule_is_refused() {
        refused(
                term("cn.a", "x").when(Condition.parse("a or b")),
                "`condition` names the part `b`, which `find` does not define");
        refused(term("cn.a", "x").covering("b"), "`span` names the part `b`");
        refused(term("cn.a", "x").confidence(new Confidence(1, Map.of("b", 0.5))), "`confidence` names the part `b`");
        refused(term("cn.a", "x").find("b", terms("y")).find("c", terms("z")), "nothing uses the parts [b, c]");
        assertThatThrownBy(() -> term("cn.a", "x").find("a", terms("y")))
                .hasMessage("the part `a` is there already; choose another name");
    }

    @Test
    void when_the_condition_may_hold_without_any_part_of_the_span_then_the_rule_is_refused() {
        refused(
                term("cn.a", "x")
                        .find("b", terms("y"))
                        .when(Condition.parse("a or b"))
                        .covering("a"),
                "none of the parts [a] in `span`");
        assertThat(term("cn.a", "x")
                        .find("b", terms("y"))
                        .when(Condition.parse("a and b"))
                        .covering("a")
                        .build()
                        .span())
                .containsExactly("a");
    }

    @Test
    void when_a_part_cannot_be_compiled_then_the_message_names_it() {
        GapTolerance dash = new GapTolerance(1, Set.of(GapClass.DASH));

        refused(
                rule("cn.a")
                        .find("ok", terms("x"))
                        .find("p", RulePart.pattern("a*").build())
                        .when(Condition.parse("ok or p")),
                "the part `p` has the unbounded repeat `*`; write a bounded one");
        refused(
                rule("cn.a")
                        .find("ok", terms("x"))
                        .find("p", RulePart.pattern("a-b").withGap(dash).build())
                        .when(Condition.parse("ok or p")),
                "the part `p` has a character that the rule's own fold or gap removes");
        refused(
                rule("cn.a")
                        .find("t", RulePart.terms(List.of("\u200B")).build())
                        .folds(Set.of(Fold.INVISIBLE))
                        .when(Condition.parse("t")),
                "the part `t` has the term");
        refused(term("cn.a", "x").unless(new Exclusion("a{2,}", true)), "the part `unless` has the unbounded repeat");
        refused(term("cn.a", "x").unless(new Exclusion(" ", false)), "the part `unless` has no term, or a blank one");
    }

    @Test
    void when_nothing_else_is_said_then_the_defaults_are_the_careful_ones() {
        Rule rule = term("cn.a", "x").build();

        assertThat(rule.status()).isEqualTo(RuleStatus.STABLE);
        assertThat(rule.severity()).isEqualTo(Severity.BLOCK);
        assertThat(rule.redaction()).isEqualTo(RedactionStyle.COVER);
        assertThat(rule.strictness()).isEqualTo(1);
        assertThat(rule).hasToString("cn.a v1");
    }
}
