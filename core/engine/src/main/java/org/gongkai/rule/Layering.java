package org.gongkai.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.legal.NonDisclosureGround;
import org.jspecify.annotations.Nullable;

/** Lays packs one on the other (叠加规则包) and refuses what a layer may not do. One thread, one set. */
final class Layering {
    private static final int LONGEST_CHAIN = 64;

    private final List<Layer> layers = new ArrayList<>();
    private final Map<String, LayeredRule> rules = new TreeMap<>();
    private final Map<String, Tombstone> tombstones = new TreeMap<>();
    private final MaskLayers masks = new MaskLayers();
    /** Ids to which rules of finished layers would yield, with one such rule. */
    private final Map<String, String> awaited = new HashMap<>();

    /** A pack, and whether it may only tighten. */
    record Layer(RulePack pack, boolean tightenOnly) {}

    List<Layer> layers() {
        return layers;
    }

    Map<String, LayeredRule> rules() {
        return rules;
    }

    MaskLayers masks() {
        return masks;
    }

    void add(Layer layer) {
        RulePack pack = layer.pack();
        for (Tombstone tombstone : pack.tombstones()) {
            tombstones.putIfAbsent(tombstone.rule(), tombstone);
            require(
                    !rules.containsKey(tombstone.rule()),
                    "`" + pack + "` says that `" + tombstone.rule()
                            + "` is gone, which a pack before it defines; remove the tombstone, or adjust the rule");
        }
        pack.rules().forEach(rule -> define(pack, rule));
        masks.add(pack, layer.tightenOnly());
        pack.adjustments().forEach(change -> adjust(layer, change));
        pack.rules().forEach(rule -> rule.yieldsTo().forEach(id -> awaited.putIfAbsent(id, rule.id())));
        layers.add(layer);
    }

    private void define(RulePack pack, Rule rule) {
        Tombstone gone = tombstones.get(rule.id());
        require(
                gone == null,
                "`" + pack + "` defines `" + rule.id() + "`, an id that is gone since "
                        + (gone == null ? "" : gone.since()) + "; choose a new id");
        require(
                !awaited.containsKey(rule.id()),
                "`" + pack + "` defines `" + rule.id() + "`, to which `" + awaited.get(rule.id())
                        + "` of a pack before it would yield; choose another id");
        require(
                rules.put(rule.id(), new LayeredRule(rule)) == null,
                "`" + pack + "` defines `" + rule.id() + "` a second time; remove one or rename it");
    }

    private void adjust(Layer layer, Adjustment change) {
        RulePack pack = layer.pack();
        LayeredRule rule = rules.get(change.rule());
        if (rule == null) {
            throw new IllegalArgumentException("`" + pack + "` adjusts `" + change.rule()
                    + "`, which no pack before it defines; remove that entry");
        }
        requireMask(change.redaction(), rule.base());
        Set<Loosening> ways = rule.loosenedBy(change, masks);
        String loosens = ways.stream().map(way -> way.wording().en()).collect(Collectors.joining(", "));
        require(
                !ways.contains(Loosening.COVERABLE) || rule.base().ground() != NonDisclosureGround.STATE_SECRET,
                "`" + pack + "` lets findings of `" + change.rule()
                        + "` be covered and published, which no layer may for state secrets; remove `redaction`");
        require(
                ways.isEmpty() || !layer.tightenOnly(),
                "`" + pack + "` is loaded to tighten only, and loosens `" + change.rule() + "` (" + loosens
                        + "); load it as a layer or remove that");
        require(
                ways.isEmpty() || change.isWarranted(),
                "`" + pack + "` loosens `" + change.rule() + "` (" + loosens
                        + ") without `by` or `until`; say by whom and until when");
        rule.add(new LayeredAdjustment(pack.edition(), change, ways));
    }

    /** Checks what only all layers together show. */
    void finish() {
        rules.values().forEach(rule -> requireMask(rule.base().redaction(), rule.base()));
        rules.keySet().forEach(this::requireNoCircle);
        requireShortChains();
    }

    private void requireMask(@Nullable RedactionStyle style, Rule rule) {
        String name = style == null || style.kind() != RedactionStyle.Kind.MASK ? null : style.name();
        require(
                name == null || masks.isNational(name),
                "`" + rule.id() + "` is covered by the mask `" + name
                        + "`, which the mask table `cn` does not define; define it or cover the rule otherwise");
    }

    /** In a circle each rule would give way to the next and nothing would be found. */
    private void requireNoCircle(String id) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            for (String next : winners(open.remove())) {
                require(
                        !next.equals(id),
                        "`" + id + "` and others yield to each other in a circle; let one of them win");
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
    }

    /** Who yields to whom is followed along the chain, on a stack that ends somewhere. */
    private void requireShortChains() {
        Set<String> reached = new TreeSet<>(rules.keySet());
        for (int steps = 0; !reached.isEmpty(); steps++) {
            require(
                    steps < LONGEST_CHAIN,
                    "`" + reached.iterator().next() + "` stands at the end of a chain of more than " + LONGEST_CHAIN
                            + " rules that yield; let fewer stand between");
            Set<String> next = new TreeSet<>();
            reached.forEach(id -> next.addAll(winners(id)));
            reached = next;
        }
    }

    private List<String> winners(String id) {
        LayeredRule rule = rules.get(id);
        return rule == null ? List.of() : rule.base().yieldsTo();
    }

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
