package org.gongkai.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.text.Sha256;

/**
 * The rules that a screening runs with (规则集): packs layered in the order given, with a digest that every result
 * repeats. Immutable and thread-safe; a new set replaces the old one by one reference.
 *
 * <p>Layers may change rules until a day, so which rules and masks hold is asked for a day: {@link #on}.
 */
public final class RuleSet {
    private final List<PackEdition> packs;
    private final Map<String, LayeredRule> rules;
    private final MaskLayers masks;
    private final String digest;

    private RuleSet(Layering layering) {
        this.packs =
                layering.layers().stream().map(layer -> layer.pack().edition()).toList();
        this.rules = Collections.unmodifiableMap(new TreeMap<>(layering.rules()));
        this.masks = layering.masks();
        this.digest = digestOf(layering.layers());
    }

    /**
     * Returns the set of {@code packs}, each a layer on those before it.
     *
     * @throws IllegalArgumentException as {@link Builder#build} does
     */
    public static RuleSet of(List<RulePack> packs) {
        Builder builder = builder();
        packs.forEach(builder::layer);
        return builder.build();
    }

    /** Starts a set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the packs in the order they were layered. */
    public List<PackEdition> packs() {
        return packs;
    }

    /** Returns the rules as their packs define them, in the order of their ids; what holds on a day tells {@link #on}. */
    public List<Rule> rules() {
        return rules.values().stream().map(LayeredRule::base).toList();
    }

    /** Returns the rule of that id as its pack defines it, or empty when there is none. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id)).map(LayeredRule::base);
    }

    /** Returns all that layers change of rules before them, by id and in the order of the layers. */
    public List<LayeredAdjustment> adjustments() {
        return rules.values().stream()
                .flatMap(rule -> rule.adjustments().stream())
                .toList();
    }

    /** Returns the rules and masks that hold on {@code asOf}, the day of review (审查日). */
    public EffectiveRules on(LocalDate asOf) {
        return new EffectiveRules(asOf, rules, masks);
    }

    /** Returns the digest of all rules, masks, changes of layers and editions, {@code sha256:…}; no day plays a part. */
    public String digest() {
        return digest;
    }

    @Override
    public String toString() {
        return rules.size() + " rules of " + packs + ", " + digest;
    }

    private String digestOf(List<Layering.Layer> layers) {
        Map<String, MaskTable> tables = new TreeMap<>();
        List<String> changes = new ArrayList<>();
        for (Layering.Layer layer : layers) {
            layer.pack().masks().forEach(table -> tables.merge(table.name(), table, RuleSet::joined));
            changes.add(canonicalChanges(layer));
        }
        String held = Canonical.of(
                packs,
                rules.values().stream().map(rule -> rule.base().canonical()).toList(),
                tables.values().stream()
                        .map(table -> Canonical.of(table.name(), table.source(), table.masks()))
                        .toList());
        boolean unchanged = changes.stream().allMatch(String::isEmpty);
        return Sha256.of(unchanged ? held : Canonical.of(held, changes));
    }

    private static MaskTable joined(MaskTable before, MaskTable more) {
        Map<String, Mask> all = new TreeMap<>(before.masks());
        all.putAll(more.masks());
        return new MaskTable(before.name(), before.source() + "; " + more.source(), all);
    }

    /** Returns what a layer says beyond its rules and masks, empty where it says nothing. */
    private static String canonicalChanges(Layering.Layer layer) {
        RulePack pack = layer.pack();
        List<String> warrants = new ArrayList<>();
        for (MaskTable table : pack.masks()) {
            Warrant warrant = table.warrant();
            if (warrant != null) {
                warrants.add(Canonical.of(
                        table.name(), table.masks().keySet(), warrant.reason(), warrant.by(), warrant.until()));
            }
        }
        List<String> gone = pack.tombstones().stream()
                .map(one -> Canonical.of(one.rule(), one.since(), one.reason()))
                .toList();
        List<String> changes =
                pack.adjustments().stream().map(Adjustment::canonical).toList();
        boolean silent = !layer.tightenOnly() && warrants.isEmpty() && gone.isEmpty() && changes.isEmpty();
        return silent ? "" : Canonical.of(layer.tightenOnly(), changes, gone, warrants);
    }

    /** Collects the layers of a set (规则集构建). One thread, one set. */
    public static final class Builder {
        private final List<Layering.Layer> layers = new ArrayList<>();

        private Builder() {}

        /**
         * Layers {@code pack} on those before. It may add rules, mask tables and masks, and adjust rules of packs before it;
         * where it loosens, it says by whom and until when.
         */
        public Builder layer(RulePack pack) {
            layers.add(new Layering.Layer(pack, false));
            return this;
        }

        /** Layers {@code pack} on those before, which it may only tighten. */
        public Builder tightening(RulePack pack) {
            layers.add(new Layering.Layer(pack, true));
            return this;
        }

        /**
         * Returns the set. A rule may yield to one that no pack defines.
         *
         * @throws IllegalArgumentException if a layer does what it may not, an id or mask is defined twice, a mask is missing,
         *     or rules yield to each other in a circle, with what to do
         */
        public RuleSet build() {
            Layering layering = new Layering();
            layers.forEach(layering::add);
            layering.finish();
            return new RuleSet(layering);
        }
    }
}
