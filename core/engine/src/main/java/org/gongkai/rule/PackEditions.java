package org.gongkai.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The editions of one pack (规则包历次版次), of which a review takes the one in force on its day. Immutable.
 *
 * <p>An edition is in force from its date until the next one. Which one applies hangs on the day of review alone, never on
 * the date of a document.
 */
public final class PackEditions {
    private final NavigableMap<LocalDate, RulePack> byDate = new TreeMap<>();

    private PackEditions(List<RulePack> editions) {
        for (RulePack pack : editions) {
            PackEdition edition = pack.edition();
            require(
                    edition.name().equals(editions.get(0).edition().name()),
                    "editions of `" + editions.get(0).edition().name() + "` and of `" + edition.name()
                            + "` together; keep each pack apart");
            require(
                    byDate.put(LocalDate.parse(edition.edition()), pack) == null,
                    "the edition `" + edition.edition() + "` of `" + edition.name() + "` twice; keep one");
        }
    }

    /**
     * Returns the editions of one pack, in any order.
     *
     * @throws IllegalArgumentException if there is none, one is there twice, or they are of different packs
     */
    public static PackEditions of(List<RulePack> editions) {
        require(!editions.isEmpty(), "no edition of a pack; give one at least");
        return new PackEditions(editions);
    }

    /**
     * Returns the edition in force on {@code day}.
     *
     * @throws IllegalArgumentException if the first edition is later: then no rule would run, and everything pass for clean
     */
    public RulePack on(LocalDate day) {
        var found = byDate.floorEntry(day);
        require(
                found != null,
                "no edition of `" + byDate.firstEntry().getValue().edition().name() + "` in force on " + day
                        + ", the first is of " + byDate.firstKey() + "; give an earlier edition or a later day");
        return found.getValue();
    }

    /** Returns all editions, the oldest first. */
    public List<RulePack> all() {
        return List.copyOf(byDate.values());
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
