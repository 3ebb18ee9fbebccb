package org.gongkai.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rules and masks of a set as they stand on one day (当日适用的规则), with what layers change and with what changed no more.
 * Immutable.
 */
public final class EffectiveRules {
    private final LocalDate asOf;
    private final Map<String, LayeredRule> layered;
    private final Map<String, Rule> rules = new TreeMap<>();
    private final MaskLayers masks;
    private final Map<String, Boolean> steady = new HashMap<>();

    EffectiveRules(LocalDate asOf, Map<String, LayeredRule> layered, MaskLayers masks) {
        this.asOf = asOf;
        this.layered = layered;
        this.masks = masks;
        layered.forEach((id, rule) -> rules.put(id, withoutFalseWinners(rule)));
    }

    /** Returns the day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the rules in the order of their ids; those that a layer retired are there, with that status. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** Returns the rule of that id as it stands on the day, or empty when there is none. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Returns the changes of the rule of that id that hold on the day, in the order of their layers. */
    public List<LayeredAdjustment> adjustments(String id) {
        LayeredRule rule = layered.get(id);
        return rule == null ? List.of() : rule.holding(asOf);
    }

    /** Returns what layers changed until a day before, by id and table: what it was before is back. */
    public List<Lapsed> lapsed() {
        List<Lapsed> lapsed = new ArrayList<>();
        layered.values().forEach(rule -> lapsed.addAll(rule.lapsed(asOf)));
        lapsed.addAll(masks.lapsed(asOf));
        return Collections.unmodifiableList(lapsed);
    }

    /**
     * Returns the mask called {@code name} that {@code jurisdiction} asks for: its own, else its city's, its province's or the
     * national one.
     *
     * @throws IllegalArgumentException if there is no such mask
     */
    public Mask mask(String name, String jurisdiction) {
        Mask mask = masks.find(name, jurisdiction, asOf);
        if (mask == null) {
            throw new IllegalArgumentException("no mask `" + name + "` in the mask tables " + masks.names());
        }
        return mask;
    }

    /** A layer that changes one rule must not take away what another finds: such a finding no longer gives way. */
    private Rule withoutFalseWinners(LayeredRule loser) {
        Rule rule = loser.on(asOf);
        List<String> winners =
                rule.yieldsTo().stream().filter(id -> mayWin(id, loser)).toList();
        return winners.size() == rule.yieldsTo().size()
                ? rule
                : rule.with(rule.head(), rule.matter(), yielding(rule, winners));
    }

    private static Rule.RuleEffect yielding(Rule rule, List<String> winners) {
        Rule.RuleEffect effect = rule.effect();
        return new Rule.RuleEffect(
                effect.kind(),
                effect.severity(),
                effect.ground(),
                effect.basis(),
                effect.redaction(),
                effect.says(),
                winners,
                effect.advice());
    }

    private boolean mayWin(String id, LayeredRule loser) {
        LayeredRule winner = layered.get(id);
        return winner == null || isSteady(winner) && asMuchAsBefore(winner, loser);
    }

    /**
     * Returns whether the rule finds what it found before layers changed anything, and gives way where it did. What gives way to
     * what hangs together along the chain: a change at its far end may bring back a finding that others then give way to.
     */
    private boolean isSteady(LayeredRule rule) {
        Boolean known = steady.get(rule.base().id());
        if (known == null) {
            known = rule.holding(asOf).stream()
                            .noneMatch(one -> one.adjustment().findsOtherwise())
                    && rule.base().yieldsTo().stream().allMatch(winner -> mayWin(winner, rule));
            steady.put(rule.base().id(), known);
        }
        return known;
    }

    /** Where packs themselves let a rule yield to one that asks or hides less, they meant it; layers cannot. */
    private boolean asMuchAsBefore(LayeredRule winner, LayeredRule loser) {
        Rule now = winner.on(asOf);
        Rule other = loser.on(asOf);
        boolean asksLess = !now.severity().isAtLeast(other.severity());
        boolean askedLess = !winner.base().severity().isAtLeast(loser.base().severity());
        return (!asksLess || askedLess) && (!hidesLess(now, other) || hidesLess(winner.base(), loser.base()));
    }

    private boolean hidesLess(Rule winner, Rule loser) {
        return Loosenings.isMadeCoverable(loser, winner)
                || new Loosenings(masks, asOf).keepsMore(loser.redaction(), winner.redaction());
    }

    @Override
    public String toString() {
        return rules.size() + " rules on " + asOf;
    }
}
