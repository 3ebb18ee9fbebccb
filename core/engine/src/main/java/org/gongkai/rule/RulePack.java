package org.gongkai.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final Map<String, String> retires;

    /**
     * Makes a pack.
     *
     * @param retires rules of packs before it that it switches off: id and reason
     */
    public RulePack(PackEdition edition, Wording title, Contents contents, Map<String, String> retires) {
        this.edition = edition;
        this.title = title;
        this.rules = List.copyOf(contents.rules());
        this.masks = List.copyOf(contents.masks());
        this.retires = Map.copyOf(retires);
        new TreeMap<>(retires).forEach((id, reason) -> {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("`" + id + "` is retired without a reason; say why");
            }
        });
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

    /** Returns the rules of earlier packs that this one switches off, with the reason, by id in alphabetical order. */
    public Map<String, String> retires() {
        return new TreeMap<>(retires);
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
     */
    public record Contents(List<Rule> rules, List<MaskTable> masks) {}
}
