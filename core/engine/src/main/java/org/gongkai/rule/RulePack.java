package org.gongkai.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.text.Wording;

/**
 * Rules that are published together (规则包), with the mask tables they use. Immutable; a pack with one bad rule does not
 * come into being.
 */
public final class RulePack {
    private final PackEdition edition;
    private final Wording title;
    private final List<Rule> rules;
    private final List<MaskTable> masks;
    private final List<Adjustment> adjustments;
    private final List<Tombstone> tombstones;

    /**
     * Makes a pack.
     *
     * @param adjustments what it changes of rules of packs before it, one entry a rule
     * @throws IllegalArgumentException if it adjusts a rule twice or one of its own, or defines an id that it says is gone
     */
    public RulePack(PackEdition edition, Wording title, Contents contents, List<Adjustment> adjustments) {
        this.edition = edition;
        this.title = title;
        this.rules = List.copyOf(contents.rules());
        this.masks = List.copyOf(contents.masks());
        this.adjustments = List.copyOf(adjustments);
        this.tombstones = List.copyOf(contents.tombstones());
        Set<String> adjusted = new HashSet<>();
        this.adjustments.forEach(change -> Layering.require(
                adjusted.add(change.rule()),
                "`" + change.rule() + "` is adjusted a second time by one pack; put all into one entry"));
        for (Rule rule : rules) {
            Layering.require(
                    !adjusted.contains(rule.id()),
                    "`" + rule.id() + "` is adjusted by the pack that defines it; change the rule");
            Layering.require(
                    tombstones.stream().noneMatch(gone -> gone.rule().equals(rule.id())),
                    "`" + rule.id() + "` has a tombstone in the pack that defines it; choose a new id");
        }
    }

    /** Returns name and edition. */
    public PackEdition edition() {
        return edition;
    }

    /** Returns the title. */
    public Wording title() {
        return title;
    }

    /** Returns the rules in the order of the pack. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns the mask tables. */
    public List<MaskTable> masks() {
        return masks;
    }

    /** Returns what it changes of rules of packs before it. */
    public List<Adjustment> adjustments() {
        return adjustments;
    }

    /** Returns the ids that it used once and that are never used again. */
    public List<Tombstone> tombstones() {
        return tombstones;
    }

    @Override
    public String toString() {
        return edition.name() + " " + edition.edition() + ", " + rules.size() + " rules";
    }

    /**
     * What a pack holds (规则包内容).
     *
     * @param rules the rules
     * @param masks the mask tables
     * @param tombstones the ids that are gone
     */
    public record Contents(List<Rule> rules, List<MaskTable> masks, List<Tombstone> tombstones) {
        /** Contents of a pack that never gave up an id. */
        public Contents(List<Rule> rules, List<MaskTable> masks) {
            this(rules, masks, List.of());
        }
    }
}
