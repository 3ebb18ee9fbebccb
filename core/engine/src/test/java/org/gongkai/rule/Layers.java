package org.gongkai.rule;

import static org.gongkai.TestRules.pack;

import java.time.LocalDate;
import java.util.List;

/** Layers to test with. */
final class Layers {
    static final LocalDate UNTIL = LocalDate.of(2027, 6, 30);
    static final Warrant WARRANT = new Warrant("本市口径", "例州市政务公开办公室", UNTIL);

    private Layers() {}

    /** Starts a change for which nobody answers. */
    static AdjustmentBuilder change(String rule) {
        return Adjustment.builder(rule, "本市口径");
    }

    /** Starts a change for which somebody answers until {@link #UNTIL}. */
    static AdjustmentBuilder warranted(String rule) {
        return warranted(rule, UNTIL);
    }

    static AdjustmentBuilder warranted(String rule, LocalDate until) {
        return change(rule).by("例州市政务公开办公室").until(until);
    }

    static RulePack layer(String name, AdjustmentBuilder... changes) {
        return pack(
                name,
                List.of(),
                List.of(changes).stream().map(AdjustmentBuilder::build).toList());
    }

    static RulePack masks(String name, MaskTable... tables) {
        return pack(name, List.of(tables), List.of());
    }

    static RuleSet set(RulePack... packs) {
        return RuleSet.of(List.of(packs));
    }

    static Rule on(RuleSet set, LocalDate day, String rule) {
        return set.on(day).rule(rule).orElseThrow();
    }
}
