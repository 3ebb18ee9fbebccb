package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.term;
import static org.gongkai.rule.Layers.UNTIL;
import static org.gongkai.rule.Layers.change;
import static org.gongkai.rule.Layers.layer;
import static org.gongkai.rule.Layers.on;
import static org.gongkai.rule.Layers.set;
import static org.gongkai.rule.Layers.warranted;

import java.util.List;
import org.gongkai.legal.InForce;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A layer that changes one rule takes nothing from those that yield to it")
class LayerYieldingTest {
    private static final String ID = "cn.test.a";
    private static final RulePack BASE = pack("national", term(ID, "密码").build());

    private static void refused(String message, RulePack... packs) {
        assertThatThrownBy(() -> set(packs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static final RulePack AWAITING =
            pack("national", term(ID, "密码").yieldsTo("cn.test.b").build());
    private static final Rule NOTICE =
            term("cn.test.b", "密码").severity(Severity.NOTICE).build();

    @Test
    void when_a_layer_defines_the_rule_that_one_before_it_would_yield_to_then_it_is_refused() {
        refused(
                "`city 2026-11-01, 1 rules` defines `cn.test.b`, to which `cn.test.a` of a pack before it would"
                        + " yield; choose another id",
                AWAITING,
                pack("city", List.of(), List.of(), NOTICE));
    }

    @Test
    void when_a_layer_s_own_rule_yields_then_it_may() {
        Rule own = term("cn.city.c", "密码").yieldsTo(ID).build();

        assertThat(on(set(BASE, pack("city", List.of(), List.of(), own)), DAY, "cn.city.c")
                        .yieldsTo())
                .containsExactly(ID);
    }

    @Test
    void when_a_layer_lowers_the_winner_then_the_others_yield_to_it_no_more_until_that_ends() {
        RulePack base = pack(
                "national",
                term(ID, "密码").yieldsTo("cn.test.b").build(),
                term("cn.test.b", "密码").build());

        RuleSet set = set(base, layer("city", warranted("cn.test.b").severity(Severity.NOTICE)));

        assertThat(on(set(base), DAY, ID).yieldsTo()).containsExactly("cn.test.b");
        assertThat(on(set, UNTIL, ID).yieldsTo()).isEmpty();
        assertThat(on(set, UNTIL.plusDays(1), ID).yieldsTo()).containsExactly("cn.test.b");
    }

    @Test
    void when_a_layer_lets_the_winner_keep_more_then_the_others_yield_to_it_no_more() {
        RulePack base = pack(
                "national",
                term(ID, "密码").yieldsTo("cn.test.b").build(),
                term("cn.test.b", "密码").build());

        RuleSet set = set(base, layer("city", warranted("cn.test.b").redaction(RedactionStyle.mask("phone"))));

        assertThat(on(set, UNTIL, ID).yieldsTo()).isEmpty();
    }

    @Test
    void when_a_layer_lets_the_winner_be_covered_where_it_might_not_then_what_may_not_yields_to_it_no_more() {
        RulePack base = pack(
                "national",
                term(ID, "密码")
                        .redaction(RedactionStyle.NOT_PERMITTED)
                        .yieldsTo("cn.test.b")
                        .build(),
                term("cn.test.b", "密码").redaction(RedactionStyle.NOT_PERMITTED).build());

        RuleSet set = set(base, layer("city", warranted("cn.test.b").redaction(RedactionStyle.COVER)));

        assertThat(on(set(base), DAY, ID).yieldsTo()).containsExactly("cn.test.b");
        assertThat(on(set, UNTIL, ID).yieldsTo()).isEmpty();
    }

    @Test
    void when_a_layer_wakes_a_winner_that_asks_for_less_then_the_others_yield_to_it_no_more() {
        Rule asleep =
                term("cn.test.b", "密码").severity(Severity.NOTICE).strictness(4).build();
        RulePack base = pack("national", term(ID, "密码").yieldsTo("cn.test.b").build(), asleep);

        RuleSet set = set(base, layer("city", change("cn.test.b").strictness(1)));

        assertThat(on(set(base), DAY, ID).yieldsTo())
                .as("the pack itself meant it")
                .containsExactly("cn.test.b");
        assertThat(on(set, DAY, ID).yieldsTo()).isEmpty();
    }

    @Test
    void when_a_layer_lets_a_winner_apply_earlier_then_the_others_yield_to_it_no_more() {
        Rule later = term("cn.test.b", "密码")
                .severity(Severity.NOTICE)
                .effective(InForce.since(DAY.plusDays(1)))
                .build();
        RulePack base = pack("national", term(ID, "密码").yieldsTo("cn.test.b").build(), later);

        RuleSet set = set(base, layer("city", change("cn.test.b").effective(InForce.ALWAYS)));

        assertThat(on(set(base), DAY, ID).yieldsTo()).containsExactly("cn.test.b");
        assertThat(on(set, DAY, ID).yieldsTo()).isEmpty();
    }

    @Test
    void when_a_layer_raises_the_loser_above_the_winner_then_it_yields_no_more() {
        RulePack base = pack(
                "national",
                term(ID, "密码").severity(Severity.NOTICE).yieldsTo("cn.test.b").build(),
                NOTICE);

        RuleSet set = set(base, layer("city", change(ID).severity(Severity.BLOCK)));

        assertThat(on(set, DAY, ID).yieldsTo()).isEmpty();
    }

    @Test
    void when_a_layer_changes_the_end_of_a_chain_then_what_is_back_pushes_nothing_out() {
        RulePack base = pack(
                "national",
                term("cn.test.a", "密码").build(),
                term("cn.test.b", "密码").yieldsTo("cn.test.a").build(),
                term("cn.test.c", "密码").yieldsTo("cn.test.b").build(),
                term("cn.test.d", "密码").yieldsTo("cn.test.e").build(),
                term("cn.test.e", "密码").build());

        RuleSet set = set(base, layer("city", warranted("cn.test.a").unless(new Exclusion("密码学", false))));

        assertThat(on(set, DAY, "cn.test.b").yieldsTo()).isEmpty();
        assertThat(on(set, DAY, "cn.test.c").yieldsTo()).isEmpty();
        assertThat(on(set, DAY, "cn.test.d").yieldsTo()).containsExactly("cn.test.e");
    }

    @Test
    void when_a_layer_changes_something_else_then_they_yield_as_before() {
        RulePack base = pack("national", term(ID, "密码").yieldsTo("cn.test.b").build(), NOTICE);

        RuleSet set = set(base, layer("city", change(ID).strictness(1)));

        assertThat(on(set, DAY, ID).yieldsTo()).containsExactly("cn.test.b");
    }
}
