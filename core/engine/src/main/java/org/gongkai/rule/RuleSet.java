package org.gongkai.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.text.Sha256;

/**
 * The rules that a screening runs with (规则集): packs layered in the order given, with a digest that every result
 * repeats. Immutable and thread-safe; a new set replaces the old one by one reference.
 */
public final class RuleSet {
    private final List<PackEdition> packs;
    private final Map<String, Rule> rules;
    private final Map<String, MaskTable> masks;
    private final String digest;

    private RuleSet(List<PackEdition> packs, Map<String, Rule> rules, Map<String, MaskTable> masks) {
        this.packs = List.copyOf(packs);
        this.rules = Collections.unmodifiableMap(rules);
        this.masks = Collections.unmodifiableMap(masks);
        this.digest = digestOf();
    }

    /**
     * Returns the set of {@code packs}. A later pack may add rules, mask tables and masks, and retire a rule of an earlier one
     * with a reason; it may not define an id again, not even a retired one. A rule may yield to one that no pack defines.
     *
     * @throws IllegalArgumentException if an id or mask is defined twice, a retired rule is unknown, a mask is missing, or
     *     rules yield to each other in a circle
     */
    public static RuleSet of(List<RulePack> packs) {
        Map<String, Rule> rules = new TreeMap<>();
        Map<String, MaskTable> masks = new TreeMap<>();
        Set<String> everUsed = new HashSet<>();
        for (RulePack pack : packs) {
            pack.retires()
                    .keySet()
                    .forEach(id -> require(
                            rules.remove(id) != null,
                            "`" + pack + "` retires `" + id + "`, which no pack before it defines; remove that entry"));
            for (Rule rule : pack.rules()) {
                require(
                        everUsed.add(rule.id()),
                        "`" + pack + "` defines `" + rule.id() + "` a second time; remove one or rename it");
                rules.put(rule.id(), rule);
            }
            for (MaskTable table : pack.masks()) {
                masks.merge(table.name(), table, (before, more) -> merged(pack, before, more));
            }
        }
        rules.values().forEach(rule -> requireMask(rule, masks));
        rules.keySet().forEach(id -> requireNoCircle(id, rules));
        return new RuleSet(packs.stream().map(RulePack::edition).toList(), rules, masks);
    }

    /** A later pack may add masks to a table; it may not change one. */
    private static MaskTable merged(RulePack pack, MaskTable before, MaskTable more) {
        Map<String, Mask> all = new TreeMap<>(before.masks());
        more.masks()
                .forEach((name, mask) -> require(
                        all.put(name, mask) == null,
                        "`" + pack + "` defines the mask `" + name + "` of the table `" + more.name()
                                + "` a second time; remove one or rename it"));
        return new MaskTable(before.name(), before.source() + "; " + more.source(), all);
    }

    private static void requireMask(Rule rule, Map<String, MaskTable> masks) {
        String name = rule.redaction().name();
        MaskTable table = masks.get("cn");
        require(
                rule.redaction().kind() != RedactionStyle.Kind.MASK
                        || table != null && name != null && table.masks().containsKey(name),
                "`" + rule.id() + "` is covered by the mask `" + name
                        + "`, which the mask table `cn` does not define; define it or cover the rule otherwise");
    }

    /** In a circle each rule would give way to the next and nothing would be found. */
    private static void requireNoCircle(String id, Map<String, Rule> rules) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            Rule rule = rules.get(open.remove());
            for (String next : rule == null ? List.<String>of() : rule.yieldsTo()) {
                require(
                        !next.equals(id),
                        "`" + id + "` and others yield to each other in a circle; let one of them win");
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
    }

    /** Returns the packs in the order they were layered. */
    public List<PackEdition> packs() {
        return packs;
    }

    /** Returns the rules in the order of their ids. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** Returns the rule of that id, or empty when there is none. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * Returns the mask called {@code name} that {@code jurisdiction} asks for: its own, else its city's, its province's or the
     * national one.
     *
     * @throws IllegalArgumentException if there is no such mask
     */
    public Mask mask(String name, String jurisdiction) {
        String own = "cn" + jurisdiction.substring(2);
        for (String table :
                List.of(own, own.replaceFirst("\\d\\d$", "00"), own.replaceFirst("\\d{4}$", "0000"), "cn")) {
            MaskTable masksThere = masks.get(table);
            Mask mask = masksThere == null ? null : masksThere.masks().get(name);
            if (mask != null) {
                return mask;
            }
        }
        throw new IllegalArgumentException("no mask `" + name + "` in the mask tables " + masks.keySet());
    }

    /** Returns the digest of all rules, masks and editions, {@code sha256:…}. */
    public String digest() {
        return digest;
    }

    @Override
    public String toString() {
        return rules.size() + " rules of " + packs + ", " + digest;
    }

    private String digestOf() {
        List<String> tables = new ArrayList<>();
        masks.values().forEach(table -> tables.add(Canonical.of(table.name(), table.source(), table.masks())));
        return Sha256.of(
                Canonical.of(packs, rules.values().stream().map(Rule::canonical).toList(), tables));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
