package org.gongkai;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.rule.Adjustment;
import org.gongkai.rule.Condition;
import org.gongkai.rule.Mask;
import org.gongkai.rule.MaskTable;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RuleBuilder;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RulePart;
import org.gongkai.rule.RuleSet;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningOptions;
import org.gongkai.text.Fold;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;

/** Small rules to test the engine with. */
public final class TestRules {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    public static final MaskTable MASKS = new MaskTable(
            "cn",
            "测试",
            Map.of("phone", new Mask(3, 4, null), "id", new Mask(6, 4, null), "all", new Mask(0, 32, null)));

    private TestRules() {}

    /** Starts a rule that has all but what it looks for. */
    public static RuleBuilder rule(String id) {
        return Rule.builder(id, 1).title(words("测试")).says(words("处理")).kind("test");
    }

    /** Returns a rule for one term. */
    public static RuleBuilder term(String id, String... terms) {
        return rule(id).find("a", RulePart.terms(List.of(terms)).build()).when(Condition.parse("a"));
    }

    /** Returns a rule for one pattern. */
    public static RuleBuilder pattern(String id, String pattern) {
        return rule(id).find("a", RulePart.pattern(pattern).build()).when(Condition.parse("a"));
    }

    public static Wording words(String zh) {
        return new Wording(zh, "test");
    }

    public static RulePart terms(String... terms) {
        return RulePart.terms(List.of(terms)).build();
    }

    public static Set<Fold> allFolds() {
        return EnumSet.allOf(Fold.class);
    }

    public static RulePack pack(String name, Rule... rules) {
        return pack(name, List.of(MASKS), List.of(), rules);
    }

    public static RulePack pack(String name, List<MaskTable> masks, List<Adjustment> adjustments, Rule... rules) {
        return new RulePack(
                new PackEdition(name, "2026-11-01"),
                words("测试包"),
                new RulePack.Contents(Arrays.asList(rules), masks),
                adjustments);
    }

    public static Screening screening(Rule... rules) {
        return screening(ScreeningOptions.asOf(DAY), rules);
    }

    public static Screening screening(ScreeningOptions options, Rule... rules) {
        return Screening.of(RuleSet.of(List.of(pack("test", rules))), options);
    }

    /** Returns what the rules find in {@code text}, each as its rule's id and the characters it stands on. */
    public static List<String> found(String text, Rule... rules) {
        return screening(rules).screen(SourceText.of(text)).findings().stream()
                .map(f -> f.rule().id() + "="
                        + text.substring(
                                f.location().span().start(), f.location().span().end()))
                .toList();
    }
}
