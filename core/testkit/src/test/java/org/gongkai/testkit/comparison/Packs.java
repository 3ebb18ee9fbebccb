package org.gongkai.testkit.comparison;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.legal.LegalBasis;
import org.gongkai.legal.NonDisclosureGround;
import org.gongkai.rule.Adjustment;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Confidence;
import org.gongkai.rule.Mask;
import org.gongkai.rule.MaskTable;
import org.gongkai.rule.NamedCheck;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.RedactionStyle;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleSet;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningOptions;
import org.gongkai.text.Wording;

/** Small packs to compare. */
final class Packs {
    static final String PHONE = "t.privacy.phone";

    /** A check that a host got wrong. */
    static final NamedCheck BROKEN = new NamedCheck("broken", "broken", value -> {
        throw new IllegalStateException();
    });

    static RulePart.Builder number() {
        return RulePart.pattern("1[3-9]\\d{9}");
    }

    private Packs() {}

    /** Starts the rule that all comparisons start from: mobile numbers, with the label as evidence. */
    static RuleBuilder phone() {
        return phone(PHONE, 1).when(Condition.parse("number"));
    }

    static RuleBuilder phone(String id, int version) {
        return Rule.builder(id, version)
                .title(new Wording("移动电话号码", "Mobile phone number"))
                .says(new Wording("应遮盖", "Cover it"))
                .kind("mobile-phone")
                .ground(NonDisclosureGround.PERSONAL_PRIVACY)
                .basis(LegalBasis.of("政府信息公开条例", "15"))
                .find("number", number().build())
                .find("label", RulePart.terms(List.of("手机")).build())
                .confidence(new Confidence(0.8, Map.of("label", 0.95)))
                .redaction(RedactionStyle.mask("phone"));
    }

    static Screening pack(Rule... rules) {
        return pack(new Mask(3, 4, null), rules);
    }

    static Screening pack(Mask mask, Rule... rules) {
        return screening(base(mask, rules));
    }

    /** The rule that all comparisons start from, changed by a layer. */
    static Screening adjusted(Adjustment adjustment) {
        return screening(
                base(new Mask(3, 4, null), phone().build()),
                new RulePack(
                        new PackEdition("city", "2026-11-01"),
                        new Wording("市", "city"),
                        new RulePack.Contents(List.of(), List.of()),
                        List.of(adjustment)));
    }

    private static RulePack base(Mask mask, Rule... rules) {
        MaskTable table = new MaskTable("cn", "测试", Map.of("phone", mask, "other", new Mask(0, 0, null)));
        return new RulePack(
                new PackEdition("test", "2026-11-01"),
                new Wording("测试", "test"),
                new RulePack.Contents(Arrays.asList(rules), List.of(table)),
                List.of());
    }

    private static Screening screening(RulePack... packs) {
        return Screening.of(
                RuleSet.of(Arrays.asList(packs)), new ScreeningOptions(LocalDate.of(2026, 11, 28), 2, "CN", true));
    }
}
