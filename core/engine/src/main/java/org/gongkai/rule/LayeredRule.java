package org.gongkai.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A rule as its pack defines it, with what later layers change of it until when (叠加后的规则). Filled by {@link Layering}, then
 * left alone.
 */
final class LayeredRule {
    private final Rule base;
    private final List<LayeredAdjustment> adjustments = new ArrayList<>();
    /** The rule from each day on which it turns into another. */
    private final NavigableMap<LocalDate, Rule> turns = new TreeMap<>();

    LayeredRule(Rule base) {
        this.base = base;
        turns.put(LocalDate.MIN, base);
    }

    /** Returns the rule as its pack defines it. */
    Rule base() {
        return base;
    }

    /** Returns the rule as it stands on {@code day}. */
    Rule on(LocalDate day) {
        return turns.floorEntry(day).getValue();
    }

    List<LayeredAdjustment> adjustments() {
        return adjustments;
    }

    /** Returns the changes that hold on {@code day}. */
    List<LayeredAdjustment> holding(LocalDate day) {
        return adjustments.stream().filter(one -> one.adjustment().holdsOn(day)).toList();
    }

    /** Returns what ended before {@code day}. */
    List<Lapsed> lapsed(LocalDate day) {
        List<Lapsed> lapsed = new ArrayList<>();
        for (LayeredAdjustment one : adjustments) {
            LocalDate until = one.adjustment().until();
            if (until != null && !one.adjustment().holdsOn(day)) {
                lapsed.add(new Lapsed(Lapsed.What.RULE, base.id(), one.pack(), until));
            }
        }
        return lapsed;
    }

    /**
     * Returns how {@code change} loosens the rule on any day on which it holds. Changes of layers before it may end
     * meanwhile: what only repeats them today keeps the rule loose tomorrow.
     */
    Set<Loosening> loosenedBy(Adjustment change, MaskLayers masks) {
        Set<Loosening> ways = EnumSet.noneOf(Loosening.class);
        Set<LocalDate> days = new TreeSet<>(turns.keySet());
        days.addAll(masks.turns());
        Map<Rule, Rule> changed = new HashMap<>();
        for (LocalDate day : days) {
            if (change.holdsOn(day)) {
                Rule before = on(day);
                Rule after = changed.computeIfAbsent(before, change::applyTo);
                ways.addAll(new Loosenings(masks, day).between(before, after));
            }
        }
        return ways;
    }

    /** Adds a change on top of those of the layers before. */
    void add(LayeredAdjustment change) {
        adjustments.add(change);
        Set<LocalDate> days = new TreeSet<>(turns.keySet());
        LocalDate until = change.adjustment().until();
        if (until != null) {
            days.add(until.plusDays(1));
        }
        Map<LocalDate, Rule> anew = new TreeMap<>();
        for (LocalDate day : days) {
            Rule before = on(day);
            anew.put(day, change.adjustment().holdsOn(day) ? change.adjustment().applyTo(before) : before);
        }
        turns.putAll(anew);
    }
}
