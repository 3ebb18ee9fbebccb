package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.MASKS;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.term;
import static org.gongkai.TestRules.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.legal.InForce;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.match.GapClass;
import org.gongkai.match.GapTolerance;
import org.gongkai.match.StandsAlone;
import org.gongkai.text.Fold;
import org.gongkai.text.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final Rule A = term("cn.test.a", "x").build();
    private static final Rule B = term("cn.test.b", "y").build();

    private static RulePack local(List<Adjustment> adjustments, Rule... rules) {
        return pack("local", List.of(), adjustments, rules);
    }

    private static List<Adjustment> retiring(String id) {
        return List.of(Adjustment.builder(id, "由本市规则取代")
                .by("例州市政务公开办公室")
                .until(LocalDate.of(2027, 6, 30))
                .status(RuleStatus.RETIRED)
                .build());
    }

    private static void refused(String message, RulePack... packs) {
        assertThatThrownBy(() -> RuleSet.of(List.of(packs)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Nested
    class given_layers {
        @Test
        void when_a_later_pack_adds_and_retires_then_the_set_has_all_in_the_order_of_ids_and_the_retired_one_rests() {
            RuleSet set = RuleSet.of(List.of(
                    pack("national", B, A),
                    local(retiring("cn.test.b"), term("cn.local.z", "z").build())));

            assertThat(set.rules()).extracting(Rule::id).containsExactly("cn.local.z", "cn.test.a", "cn.test.b");
            assertThat(set.on(DAY).rules())
                    .extracting(rule -> rule.status().code())
                    .containsExactly("stable", "stable", "retired");
            assertThat(set.rule("cn.test.b")).contains(B);
            assertThat(set.packs()).extracting(PackEdition::name).containsExactly("national", "local");
        }

        @Test
        void when_an_id_comes_twice_then_it_is_refused() {
            refused(
                    "defines `cn.test.a` a second time; remove one or rename it",
                    pack("national", A),
                    local(List.of(), A));
            refused("defines `cn.test.a` a second time", pack("national", A, A));
        }

        @Test
        void when_a_retired_id_is_used_again_then_it_is_refused() {
            refused(
                    "defines `cn.test.a` a second time",
                    pack("national", A),
                    local(retiring("cn.test.a")),
                    pack("site", List.of(), List.of(), A));
            assertThatThrownBy(() -> local(retiring("cn.test.a"), A))
                    .hasMessage("`cn.test.a` is adjusted by the pack that defines it; change the rule");
        }

        @Test
        void when_a_rule_is_adjusted_that_no_earlier_pack_has_then_it_is_refused() {
            refused(
                    "adjusts `cn.test.b`, which no pack before it defines; remove that entry",
                    pack("national", A),
                    local(retiring("cn.test.b")));
            refused("adjusts `cn.test.b`", local(retiring("cn.test.b")), pack("national", A, B));
        }

        @Test
        void when_rules_yield_in_an_endless_chain_then_they_are_refused_and_nothing_overflows() {
            assertThat(RuleSet.of(List.of(chain(64))).on(DAY).rules()).hasSize(64);
            for (int length : List.of(65, 2000)) {
                assertThatThrownBy(() -> RuleSet.of(List.of(chain(length))))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("stands at the end of a chain of more than 64 rules that yield");
            }
        }

        private static RulePack chain(int length) {
            List<Rule> rules = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                RuleBuilder rule = term("cn.chain.r" + i, "x");
                rules.add((i + 1 < length ? rule.yieldsTo("cn.chain.r" + (i + 1)) : rule).build());
            }
            return pack("chain", rules.toArray(Rule[]::new));
        }

        @Test
        void when_rules_yield_in_a_circle_then_they_are_refused() {
            refused(
                    "in a circle",
                    pack(
                            "national",
                            term("cn.test.a", "x").yieldsTo("cn.test.b").build(),
                            term("cn.test.b", "x").yieldsTo("cn.test.c").build(),
                            term("cn.test.c", "x").yieldsTo("cn.test.a").build()));
        }

        @Test
        void when_a_rule_yields_to_one_that_is_not_there_then_that_is_no_harm() {
            assertThat(RuleSet.of(List.of(pack(
                                    "national",
                                    term("cn.test.a", "x")
                                            .yieldsTo("cn.test.gone")
                                            .build())))
                            .rules())
                    .hasSize(1);
        }
    }

    @Nested
    class given_masks {
        private final MaskTable city = new MaskTable("cn-350400", "三明", Map.of("phone", new Mask(1, 1, null)));
        private final MaskTable county = new MaskTable("cn-350481", "永安", Map.of("phone", new Mask(2, 2, null)));
        private final RuleSet set = RuleSet.of(List.of(pack("national", List.of(MASKS, city, county), List.of(), A)));

        @Test
        void when_a_jurisdiction_has_its_own_then_it_wins_else_those_above_it() {
            assertThat(set.on(DAY).mask("phone", "CN-350481").first()).isEqualTo(2);
            assertThat(set.on(DAY).mask("phone", "CN-350425").first()).isEqualTo(1);
            assertThat(set.on(DAY).mask("phone", "CN-350100").first()).isEqualTo(3);
            assertThat(set.on(DAY).mask("id", "CN-350481").first()).isEqualTo(6);
            assertThat(set.on(DAY).mask("phone", "CN").first()).isEqualTo(3);
            assertThatThrownBy(() -> set.on(DAY).mask("none", "CN")).hasMessageContaining("no mask `none`");
        }

        @Test
        void when_a_mask_or_table_does_not_fit_then_the_set_is_refused() {
            refused(
                    "is covered by the mask `none`, which the mask table `cn` does not define",
                    pack(
                            "national",
                            term("cn.test.a", "x")
                                    .redaction(RedactionStyle.mask("none"))
                                    .build()));
            refused("of the table `cn` a second time", pack("national", A), pack("local"));
        }

        @Test
        void when_a_later_pack_adds_a_mask_to_the_table_then_its_rules_may_name_it() {
            MaskTable more = new MaskTable("cn", "本市", Map.of("card", new Mask(1, 1, null)));
            Rule card = term("cn.local.card", "z")
                    .redaction(RedactionStyle.mask("card"))
                    .build();

            RuleSet set = RuleSet.of(List.of(pack("national", A), pack("local", List.of(more), List.of(), card)));

            assertThat(set.on(DAY).mask("card", "CN").last()).isEqualTo(1);
            assertThat(set.on(DAY).mask("phone", "CN").first()).isEqualTo(3);
        }
    }

    @Nested
    class given_a_digest {
        private static String digest(Rule... rules) {
            return RuleSet.of(List.of(pack("national", rules))).digest();
        }

        private static RuleBuilder base() {
            return term("cn.test.a", "x", "y").basis(LegalBasis.of("条例", "15"));
        }

        @Test
        void when_made_again_in_another_order_then_it_is_the_same() {
            assertThat(digest(A, B)).isEqualTo(digest(B, A)).matches("sha256:[0-9a-f]{64}");
        }

        /** Pinned, since results of old screenings repeat it: it must come out the same on every JDK. */
        @Test
        void when_computed_on_any_jdk_then_it_is_this() {
            assertThat(digest(base().folds(Set.of(Fold.WIDTH, Fold.CASE))
                            .confidence(new Confidence(0.002, Map.of("a", 0.1 + 0.2)))
                            .build()))
                    .isEqualTo("sha256:d2d49521556695c7156cc7c52a02aa1c60788fb9ce2c4299aba22f8fcb06805d");
        }

        @Test
        void when_anything_changes_then_it_changes() {
            List<String> digests = new ArrayList<>();
            digests.add(digest(base().build()));
            digests.add(digest(
                    term("cn.test.c", "x", "y").basis(LegalBasis.of("条例", "15")).build()));
            digests.add(digest(
                    term("cn.test.a", "x, y").basis(LegalBasis.of("条例", "15")).build()));
            digests.add(digest(
                    term("cn.test.a", "y", "x").basis(LegalBasis.of("条例", "15")).build()));
            digests.add(digest(base().status(RuleStatus.TRIAL).build()));
            digests.add(digest(base().title(new Wording("改", "test")).build()));
            digests.add(digest(base().says(new Wording("改", "test")).build()));
            digests.add(digest(base().kind("other").build()));
            digests.add(digest(base().severity(Severity.REVIEW).build()));
            digests.add(digest(base().ground(NonDisclosureGround.TRADE_SECRET).build()));
            digests.add(digest(base().basis(LegalBasis.of("条例", "16")).build()));
            digests.add(digest(
                    base().effective(InForce.since(LocalDate.of(2020, 1, 1))).build()));
            digests.add(digest(base().jurisdiction("CN-350000").build()));
            digests.add(digest(base().strictness(2).build()));
            digests.add(digest(base().folds(Set.of(Fold.WIDTH)).build()));
            digests.add(digest(base().covering("a").build()));
            digests.add(digest(base().unless(new Exclusion("xx", false)).build()));
            digests.add(digest(base().unless(new Exclusion("xx", true)).build()));
            digests.add(digest(base().confidence(new Confidence(0.5, Map.of())).build()));
            digests.add(digest(
                    base().confidence(new Confidence(1, Map.of("a", 1.0))).build()));
            digests.add(digest(base().redaction(RedactionStyle.NOT_PERMITTED).build()));
            digests.add(digest(base().redaction(RedactionStyle.mask("phone")).build()));
            digests.add(digest(base().redaction(new RedactionStyle(RedactionStyle.Kind.LABEL, "phone"))
                    .build()));
            digests.add(digest(base().yieldsTo("cn.test.z").build()));
            digests.add(digest(
                    base().find("b", terms("z")).when(Condition.parse("a or b")).build()));
            digests.add(digest(base().find("b", terms("z"))
                    .when(Condition.parse("a and b"))
                    .build()));
            assertThat(new HashSet<>(digests)).hasSize(digests.size());
        }

        @Test
        void when_anything_in_a_part_changes_then_it_changes() {
            List<String> digests = new ArrayList<>();
            RulePart.Builder[] parts = {
                RulePart.pattern("x|y"),
                RulePart.terms(List.of("x", "y")).withGap(new GapTolerance(1, Set.of(GapClass.SPACE))),
                RulePart.terms(List.of("x", "y")).standingAlone(StandsAlone.LINE),
                RulePart.terms(List.of("x", "y")).checked(new NamedCheck("c", "e", s -> true)),
                RulePart.terms(List.of("x", "y")).in(new Zone(Zone.Kind.TITLE, 0)),
            };
            for (RulePart.Builder part : parts) {
                digests.add(digest(term("cn.test.a", "q")
                        .when(Condition.parse("a or p"))
                        .find("p", part.build())
                        .build()));
            }

            assertThat(new HashSet<>(digests)).hasSize(digests.size());
        }

        @Test
        void when_the_pack_or_its_masks_change_then_it_changes() {
            List<String> digests = new ArrayList<>(List.of(digest(base().build())));
            digests.add(RuleSet.of(List.of(pack("other", base().build()))).digest());
            digests.add(RuleSet.of(List.of(pack(
                            "national", List.of(new MaskTable("cn", "别处", MASKS.masks())), List.of(), base().build())))
                    .digest());
            digests.add(RuleSet.of(List.of(
                            pack("national", List.of(new MaskTable("cn", "测试", Map.of())), List.of(), base().build())))
                    .digest());

            assertThat(new HashSet<>(digests)).hasSize(digests.size());
        }
    }
}
