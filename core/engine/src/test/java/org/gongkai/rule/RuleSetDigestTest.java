package org.gongkai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.TestRules.MASKS;
import static org.gongkai.TestRules.pack;
import static org.gongkai.TestRules.term;
import static org.gongkai.TestRules.words;
import static org.gongkai.rule.Layers.UNTIL;
import static org.gongkai.rule.Layers.WARRANT;
import static org.gongkai.rule.Layers.layer;
import static org.gongkai.rule.Layers.set;
import static org.gongkai.rule.Layers.warranted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.legal.InForce;
import org.gongkai.text.Fold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The digest of a set covers all that its layers say, and no day")
class RuleSetDigestTest {
    private static final String ID = "cn.test.a";
    private static final RulePack BASE =
            pack("national", term(ID, "x").folds(Set.of(Fold.WIDTH)).build());

    @Test
    void when_an_adjustment_differs_in_anything_then_the_digest_does() {
        List<String> digests = new ArrayList<>(List.of(set(BASE).digest()));
        for (AdjustmentBuilder change : List.of(
                warranted(ID).severity(Severity.REVIEW),
                warranted(ID).severity(Severity.NOTICE),
                warranted(ID, UNTIL.plusDays(1)).severity(Severity.REVIEW),
                warranted(ID).by("另一机关").severity(Severity.REVIEW),
                Adjustment.builder(ID, "另一理由").by("某办").until(UNTIL).severity(Severity.REVIEW),
                warranted(ID).strictness(2),
                warranted(ID).status(RuleStatus.TRIAL),
                warranted(ID).status(RuleStatus.RETIRED),
                warranted(ID).effective(InForce.since(UNTIL)),
                warranted(ID).effective(new InForce(null, UNTIL)),
                warranted(ID).redaction(RedactionStyle.mask("phone")),
                warranted(ID).redaction(RedactionStyle.mask("id")),
                warranted(ID).redaction(new RedactionStyle(RedactionStyle.Kind.LABEL, "phone")),
                warranted(ID).unless(new Exclusion("xx", false)),
                warranted(ID).unless(new Exclusion("xx", true)),
                warranted(ID).folds(Set.of(Fold.CASE)),
                warranted(ID).dropFolds(Set.of(Fold.WIDTH)))) {
            digests.add(set(BASE, layer("city", change)).digest());
        }
        digests.add(set(BASE, layer("city")).digest());
        assertThat(digests).doesNotHaveDuplicates();
    }

    @Test
    void when_a_layer_may_only_tighten_then_the_digest_says_so() {
        RulePack city = layer("city", Layers.change(ID).strictness(1));

        assertThat(RuleSet.builder().layer(BASE).tightening(city).build().digest())
                .isNotEqualTo(set(BASE, city).digest());
        assertThat(RuleSet.builder().tightening(BASE).layer(city).build().digest())
                .isNotEqualTo(set(BASE, city).digest());
    }

    @Test
    void when_two_layers_change_one_rule_in_the_other_order_then_it_differs() {
        RulePack city = layer("city", warranted(ID).severity(Severity.REVIEW));
        RulePack site = layer("site", warranted(ID).severity(Severity.NOTICE));

        assertThat(set(BASE, city, site).digest())
                .isNotEqualTo(set(BASE, site, city).digest());
    }

    @Test
    void when_tombstones_or_warrants_of_masks_differ_then_it_differs() {
        MaskTable table = new MaskTable("cn-350481", "某县", Map.of("phone", new Mask(1, 1, null)));
        Tombstone gone = new Tombstone("cn.test.gone", LocalDate.of(2026, 5, 1), "并入");
        List<String> digests = new ArrayList<>();
        for (RulePack pack : List.of(
                with(List.of(table), List.of()),
                with(List.of(table.loosening(WARRANT)), List.of()),
                with(List.of(table.loosening(new Warrant("另一理由", WARRANT.by(), UNTIL))), List.of()),
                with(List.of(table.loosening(new Warrant(WARRANT.reason(), "另一机关", UNTIL))), List.of()),
                with(
                        List.of(table.loosening(new Warrant(WARRANT.reason(), WARRANT.by(), UNTIL.plusDays(1)))),
                        List.of()),
                with(List.of(table), List.of(gone)),
                with(List.of(table), List.of(new Tombstone("cn.test.other", gone.since(), "并入"))),
                with(List.of(table), List.of(new Tombstone("cn.test.gone", UNTIL, "并入"))),
                with(List.of(table), List.of(new Tombstone("cn.test.gone", gone.since(), "另一理由"))))) {
            digests.add(set(BASE, pack).digest());
        }

        assertThat(digests).doesNotHaveDuplicates();
    }

    private static RulePack with(List<MaskTable> masks, List<Tombstone> gone) {
        return new RulePack(
                new PackEdition("city", "2026-11-01"),
                words("包"),
                new RulePack.Contents(List.of(), masks, gone),
                List.of());
    }

    @Test
    void when_a_day_is_asked_for_or_a_layer_added_to_the_builder_later_then_a_set_that_is_made_stays_as_it_is() {
        RuleSet.Builder builder =
                RuleSet.builder().layer(BASE).layer(layer("city", warranted(ID).severity(Severity.REVIEW)));
        RuleSet set = builder.build();
        String digest = set.digest();

        set.on(UNTIL);
        set.on(UNTIL.plusDays(1));
        RuleSet more = builder.layer(layer("site", warranted(ID).status(RuleStatus.RETIRED)))
                .build();

        assertThat(set.digest()).isEqualTo(digest);
        assertThat(more.digest()).isNotEqualTo(digest);
        assertThat(set.on(UNTIL).rule(ID).orElseThrow().status()).isEqualTo(RuleStatus.STABLE);
        assertThat(more.on(UNTIL).rule(ID).orElseThrow().status()).isEqualTo(RuleStatus.RETIRED);
        assertThat(set.packs()).hasSize(2);
        assertThat(set(pack("national", List.of(MASKS), List.of())).digest()).startsWith("sha256:");
    }
}
