package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.MASKS;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.term;
import static org.gongkai.rule.Layers.UNTIL;
import static org.gongkai.rule.Layers.change;
import static org.gongkai.rule.Layers.layer;
import static org.gongkai.rule.Layers.on;
import static org.gongkai.rule.Layers.set;
import static org.gongkai.rule.Layers.warranted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.match.StandsAlone;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningOptions;
import org.gongkai.text.Fold;
import org.gongkai.text.SourceText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Ways in which a layer might loosen without saying so")
class LayerTrapsTest {
    private static final String ID = "cn.test.a";
    private static final RulePack BASE = pack("national", term(ID, "密码").build());
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 31);

    private static void refused(String message, RulePack... packs) {
        assertThatThrownBy(() -> set(packs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void when_more_folds_let_a_rule_see_what_stands_beside_then_that_loosens() {
        SourceText source = SourceText.of("电话13912345678\u200B9");
        RulePart number =
                RulePart.pattern("1\\d{10}").standingAlone(StandsAlone.DIGIT).build();
        RulePack base = pack(
                "national",
                rule(ID).find("number", number).when(Condition.parse("number")).build());
        Set<Fold> more = Set.of(Fold.INVISIBLE);
        Screening before = Screening.of(set(base), ScreeningOptions.asOf(DAY));
        Screening after = Screening.of(set(base, layer("city", warranted(ID).folds(more))), ScreeningOptions.asOf(DAY));

        assertThat(before.screen(source).findings()).hasSize(1);
        assertThat(after.screen(source).findings()).isEmpty();
        refused(
                "loosens `cn.test.a` (folds that",
                base,
                layer("city", change(ID).folds(more)));
    }

    @Nested
    class given_several_layers_that_change_one_rule {
        @Test
        void when_a_third_layer_repeats_a_loosening_then_it_must_answer_for_it_itself() {
            RulePack city = layer("city", warranted(ID, SPRING).severity(Severity.REVIEW));

            refused(
                    "loosens `cn.test.a` (a lower severity)",
                    BASE,
                    city,
                    layer("site", change(ID).severity(Severity.REVIEW)));
            RuleSet set = set(BASE, city, layer("site", warranted(ID).severity(Severity.REVIEW)));
            assertThat(on(set, SPRING.plusDays(1), ID).severity()).isEqualTo(Severity.REVIEW);
            assertThat(on(set, UNTIL.plusDays(1), ID).severity()).isEqualTo(Severity.BLOCK);
        }

        @Test
        void when_what_it_repeats_outlives_it_then_it_loosens_nothing() {
            RulePack city = layer("city", warranted(ID, UNTIL).severity(Severity.REVIEW));

            RuleSet set = set(
                    BASE,
                    city,
                    layer("site", change(ID).severity(Severity.REVIEW).until(SPRING)));

            assertThat(set.adjustments())
                    .last()
                    .satisfies(one -> assertThat(one.loosens()).isEmpty());
        }

        @Test
        void when_a_layer_takes_back_what_one_before_it_tightened_then_it_loosens() {
            RulePack city = layer("city", change(ID).redaction(RedactionStyle.NOT_PERMITTED));

            refused(
                    "loosens `cn.test.a` (covering",
                    BASE,
                    city,
                    layer("site", change(ID).redaction(RedactionStyle.COVER)));
        }

        @Test
        void when_each_has_its_own_day_then_each_ends_on_its_own() {
            RuleSet set = set(
                    BASE,
                    layer("city", warranted(ID, SPRING).severity(Severity.REVIEW)),
                    layer("site", warranted(ID, UNTIL).strictness(3)));

            assertThat(List.of(DAY, SPRING, SPRING.plusDays(1), UNTIL, UNTIL.plusDays(1)))
                    .extracting(day -> on(set, day, ID).severity().code()
                            + on(set, day, ID).strictness())
                    .containsExactly("review3", "review3", "block3", "block3", "block1");
            assertThat(set.on(UNTIL).lapsed()).extracting(Lapsed::until).containsExactly(SPRING);
            assertThat(set.on(UNTIL.plusDays(1)).lapsed())
                    .extracting(lapsed -> lapsed.pack().name())
                    .containsExactly("city", "site");
        }

        @Test
        void when_one_turns_a_rule_trial_in_spring_and_another_turns_it_back_then_it_counts_all_the_time() {
            RulePack city = layer("city", warranted(ID, SPRING).status(RuleStatus.TRIAL));
            RulePack agency = layer("agency", change(ID).status(RuleStatus.STABLE));

            RuleSet set = set(BASE, city, agency);

            assertThat(List.of(DAY, SPRING, SPRING.plusDays(1)))
                    .extracting(day -> on(set, day, ID).status())
                    .containsOnly(RuleStatus.STABLE);
            refused(
                    "loosens `cn.test.a` (trial)",
                    BASE,
                    city,
                    agency,
                    layer("site", change(ID).status(RuleStatus.TRIAL)));
        }

        @Test
        void when_a_tightening_ends_then_the_rule_is_as_before_and_that_is_said() {
            RuleSet set = set(BASE, layer("city", change(ID).until(SPRING).redaction(RedactionStyle.NOT_PERMITTED)));

            assertThat(on(set, SPRING, ID).redaction()).isEqualTo(RedactionStyle.NOT_PERMITTED);
            assertThat(on(set, SPRING.plusDays(1), ID).redaction()).isEqualTo(RedactionStyle.COVER);
            assertThat(set.on(SPRING.plusDays(1)).lapsed()).hasSize(1);
        }
    }

    @Nested
    class given_masks_and_covering {
        private static final MaskTable NEW = new MaskTable("cn", "某市", Map.of("card", new Mask(0, 1, null)));

        @Test
        void when_a_mask_of_a_new_name_takes_the_place_of_a_bar_then_it_keeps_more() {
            RulePack city = pack(
                    "city",
                    List.of(NEW),
                    List.of(change(ID).redaction(RedactionStyle.mask("card")).build()));

            refused("loosens `cn.test.a` (a mask that keeps more)", BASE, city);
        }

        @Test
        void when_a_mask_that_no_table_has_is_named_then_it_is_refused() {
            refused(
                    "`cn.test.a` is covered by the mask `card`, which the mask table `cn` does not define",
                    BASE,
                    layer("city", warranted(ID).redaction(RedactionStyle.mask("card"))));
        }

        @Test
        void when_two_masks_differ_in_one_place_only_then_that_place_decides() {
            RulePack base = pack(
                    "national",
                    List.of(
                            new MaskTable("cn", "全国", Map.of("x", new Mask(3, 4, null), "y", new Mask(3, 4, null))),
                            new MaskTable("cn-350400", "某市", Map.of("x", new Mask(1, 1, null)))),
                    List.of(),
                    term(ID, "密码").redaction(RedactionStyle.mask("x")).build());

            refused(
                    "loosens `cn.test.a` (a mask that keeps more)",
                    base,
                    layer("city", change(ID).redaction(RedactionStyle.mask("y"))));
        }

        @Test
        void when_a_mask_of_a_place_keeps_as_much_until_it_ends_then_what_keeps_it_longer_loosens() {
            Mask narrow = new Mask(2, 2, null);
            RulePack base = pack(
                    "national",
                    List.of(new MaskTable("cn", "全国", Map.of("x", narrow, "y", narrow))),
                    List.of(),
                    term(ID, "密码").redaction(RedactionStyle.mask("x")).build());
            Mask wide = new Mask(4, 4, null);
            RulePack spring = Layers.masks(
                    "spring",
                    new MaskTable("cn-350400", "某市", Map.of("x", wide)).loosening(new Warrant("本市口径", "某办", SPRING)));
            RulePack summer = Layers.masks(
                    "summer", new MaskTable("cn-350400", "某市", Map.of("y", wide)).loosening(Layers.WARRANT));

            refused(
                    "loosens `cn.test.a` (a mask that keeps more)",
                    base,
                    spring,
                    summer,
                    layer("city", change(ID).redaction(RedactionStyle.mask("y"))));
        }

        @Test
        void when_what_may_not_be_covered_becomes_coverable_then_it_needs_a_warrant_and_for_state_secrets_none_helps() {
            Rule mark = term("cn.test.mark", "x")
                    .redaction(RedactionStyle.NOT_PERMITTED)
                    .build();
            Rule secret = term("cn.test.secret", "x")
                    .ground(NonDisclosureGround.STATE_SECRET)
                    .basis(LegalBasis.of("条例", "14"))
                    .redaction(RedactionStyle.NOT_PERMITTED)
                    .build();
            RulePack base = pack("national", mark, secret);

            RuleSet set = set(base, layer("city", warranted("cn.test.mark").redaction(RedactionStyle.mask("phone"))));

            assertThat(set.adjustments().get(0).loosens()).contains(Loosening.COVERABLE);
            refused(
                    "lets findings of `cn.test.secret` be covered and published, which no layer may for state secrets;"
                            + " remove `redaction`",
                    base,
                    layer("city", warranted("cn.test.secret").redaction(RedactionStyle.COVER)));
        }
    }

    @Nested
    class given_tombstones {
        private static RulePack gone(String name, String id, Rule... rules) {
            return new RulePack(
                    new PackEdition(name, "2026-11-01"),
                    org.gongkai.TestRules.words("包"),
                    new RulePack.Contents(
                            List.of(rules),
                            List.of(MASKS),
                            List.of(new Tombstone(id, LocalDate.of(2026, 5, 1), "并入另一规则"))),
                    List.of());
        }

        @Test
        void when_a_later_pack_uses_the_id_then_it_is_refused() {
            refused(
                    "defines `cn.test.a`, an id that is gone since 2026-05-01; choose a new id",
                    gone("national", ID),
                    pack("city", List.of(), List.of(), term(ID, "x").build()));
        }

        @Test
        void when_a_later_pack_says_that_a_rule_of_another_is_gone_then_that_retires_nothing() {
            refused("remove the tombstone, or adjust the rule", BASE, gone("city", ID));
        }

        @Test
        void when_the_pack_itself_uses_the_id_then_it_does_not_come_into_being() {
            assertThatThrownBy(() -> gone("national", ID, term(ID, "x").build()))
                    .hasMessage("`cn.test.a` has a tombstone in the pack that defines it; choose a new id");
        }

        @Test
        void when_the_id_is_adjusted_then_it_is_unknown() {
            refused(
                    "adjusts `cn.test.a`, which no pack before it defines",
                    gone("national", ID),
                    layer("city", warranted(ID).status(RuleStatus.RETIRED)));
        }
    }
}
