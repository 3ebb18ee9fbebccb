package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.TestRules.DAY;
import static org.gongkai.TestRules.MASKS;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.rule;
import static org.gongkai.TestRules.term;
import static org.gongkai.TestRules.terms;
import static org.gongkai.rule.Layers.UNTIL;
import static org.gongkai.rule.Layers.change;
import static org.gongkai.rule.Layers.layer;
import static org.gongkai.rule.Layers.on;
import static org.gongkai.rule.Layers.set;
import static org.gongkai.rule.Layers.warranted;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.legal.InForce;
import org.gongkai.text.Fold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What loosens a rule needs by whom and until when; what tightens it does not")
class LooseningTest {
    private static final String ID = "cn.test.a";
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final RulePack BASE = pack(
            "national",
            term(ID, "密码")
                    .severity(Severity.REVIEW)
                    .strictness(2)
                    .folds(Set.of(Fold.WIDTH, Fold.CASE))
                    .effective(new InForce(MAY, MAY.plusYears(3)))
                    .redaction(RedactionStyle.mask("phone"))
                    .build(),
            term("cn.test.trial", "x").status(RuleStatus.TRIAL).build(),
            term("cn.test.mark", "x").redaction(RedactionStyle.NOT_PERMITTED).build(),
            term("cn.test.phrase", "密码").unless(new Exclusion("口令密码", false)).build(),
            rule("cn.test.denies")
                    .find("a", terms("密码"))
                    .find("b", terms("样例"))
                    .when(Condition.parse("a without b within 5"))
                    .build());

    private static Arguments of(Loosening way, String rule, Consumer<AdjustmentBuilder> what) {
        return Arguments.of(way, rule, what);
    }

    static List<Arguments> loosenings() {
        return List.of(
                of(Loosening.ADDED_EXCLUSION, ID, it -> it.unless(new Exclusion("密码学", false))),
                of(Loosening.WIDER_EXCLUSION, "cn.test.phrase", it -> it.folds(Set.of(Fold.INVISIBLE))),
                of(Loosening.WIDER_EXCLUSION, "cn.test.denies", it -> it.folds(Set.of(Fold.INVISIBLE))),
                of(Loosening.LOWER_SEVERITY, ID, it -> it.severity(Severity.NOTICE)),
                of(Loosening.HIGHER_STRICTNESS, ID, it -> it.strictness(3)),
                of(Loosening.FEWER_FOLDS, ID, it -> it.dropFolds(Set.of(Fold.CASE))),
                of(
                        Loosening.FEWER_FOLDS,
                        ID,
                        it -> it.dropFolds(Set.of(Fold.CASE)).folds(Set.of(Fold.DASH))),
                of(Loosening.SHORTER_DATES, ID, it -> it.effective(new InForce(MAY.plusDays(1), null))),
                of(Loosening.SHORTER_DATES, ID, it -> it.effective(new InForce(null, MAY.plusYears(2)))),
                of(Loosening.WIDER_MASK, ID, it -> it.redaction(RedactionStyle.mask("id"))),
                of(
                        Loosening.WIDER_MASK,
                        ID,
                        it -> it.redaction(new RedactionStyle(RedactionStyle.Kind.PERSON_NAME, null))),
                of(Loosening.COVERABLE, "cn.test.mark", it -> it.redaction(RedactionStyle.COVER)),
                of(Loosening.TRIAL, ID, it -> it.status(RuleStatus.TRIAL)),
                of(Loosening.RETIRED, ID, it -> it.status(RuleStatus.RETIRED)),
                of(Loosening.RETIRED, "cn.test.trial", it -> it.status(RuleStatus.RETIRED)));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("loosenings")
    void when_a_layer_loosens_then_it_needs_a_warrant(Loosening way, String id, Consumer<AdjustmentBuilder> what) {
        AdjustmentBuilder silent = change(id);
        AdjustmentBuilder halfSaid = change(id).by("例州市政务公开办公室");
        AdjustmentBuilder endless = change(id).until(UNTIL);
        for (AdjustmentBuilder one : List.of(silent, halfSaid, endless)) {
            what.accept(one);
            assertThatThrownBy(() -> set(BASE, layer("city", one)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("`city 2026-11-01, 0 rules` loosens `" + id + "` ("
                            + way.wording().en() + ") without `by` or `until`; say by whom and until when");
        }
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("loosenings")
    void when_it_has_one_then_it_holds_to_the_last_day_and_then_the_rule_is_back_and_says_so(
            Loosening way, String id, Consumer<AdjustmentBuilder> what) {
        AdjustmentBuilder change = warranted(id);
        what.accept(change);

        RuleSet set = set(BASE, layer("city", change));

        assertThat(set.adjustments()).singleElement().satisfies(one -> {
            assertThat(one.loosens()).containsExactly(way);
            assertThat(one.pack().name()).isEqualTo("city");
        });
        assertThat(canonical(set, UNTIL, id)).isNotEqualTo(canonical(set(BASE), UNTIL, id));
        assertThat(set.on(UNTIL).lapsed()).isEmpty();
        assertThat(set.on(UNTIL).adjustments(id)).isEqualTo(set.adjustments());
        LocalDate past = UNTIL.plusDays(1);
        assertThat(canonical(set, past, id)).isEqualTo(canonical(set(BASE), past, id));
        assertThat(set.on(past).adjustments(id)).isEmpty();
        assertThat(set.on(past).lapsed())
                .containsExactly(new Lapsed(Lapsed.What.RULE, id, new PackEdition("city", "2026-11-01"), UNTIL));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("loosenings")
    void when_the_layer_may_only_tighten_then_no_warrant_helps(
            Loosening way, String id, Consumer<AdjustmentBuilder> what) {
        AdjustmentBuilder change = warranted(id);
        what.accept(change);

        assertThatThrownBy(() -> RuleSet.builder()
                        .layer(BASE)
                        .tightening(layer("site", change))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`site 2026-11-01, 0 rules` is loaded to tighten only, and loosens `" + id + "` ("
                        + way.wording().en() + "); load it as a layer or remove that");
    }

    static List<Consumer<AdjustmentBuilder>> tightenings() {
        return List.of(
                it -> it.severity(Severity.BLOCK),
                it -> it.severity(Severity.REVIEW),
                it -> it.strictness(1),
                it -> it.folds(Set.of(Fold.INVISIBLE)),
                it -> it.effective(InForce.ALWAYS),
                it -> it.effective(new InForce(MAY.minusYears(1), MAY.plusYears(4))),
                it -> it.redaction(RedactionStyle.NOT_PERMITTED),
                it -> it.redaction(RedactionStyle.COVER),
                it -> it.redaction(new RedactionStyle(RedactionStyle.Kind.LABEL, "［隐去］")),
                it -> it.redaction(RedactionStyle.mask("none")),
                it -> it.status(RuleStatus.STABLE));
    }

    @ParameterizedTest
    @MethodSource("tightenings")
    void when_a_layer_tightens_then_a_reason_will_do_even_where_it_may_only_tighten(Consumer<AdjustmentBuilder> what) {
        AdjustmentBuilder change = change(ID);
        what.accept(change);
        RulePack base = pack(
                "national",
                List.of(MASKS, new MaskTable("cn-350400", "某市", MASKS.masks())),
                List.of(),
                BASE.rules().get(0));
        RulePack none = Layers.masks("more", new MaskTable("cn", "某省", java.util.Map.of("none", new Mask(0, 0, null))));

        RuleSet set = RuleSet.builder()
                .layer(base)
                .layer(none)
                .tightening(layer("site", change))
                .build();

        assertThat(set.adjustments())
                .singleElement()
                .satisfies(one -> assertThat(one.loosens()).isEmpty());
        assertThat(set.on(DAY.plusYears(100)).lapsed()).isEmpty();
        assertThat(set.on(DAY.plusYears(100)).adjustments(ID)).hasSize(1);
    }

    private static String canonical(RuleSet set, LocalDate day, String id) {
        return on(set, day, id).canonical();
    }
}
