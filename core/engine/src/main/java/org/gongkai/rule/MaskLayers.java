package org.gongkai.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The masks of all layers (遮盖格式的叠加), each with the pack that gave it. A mask that keeps more than the one above it holds
 * only as long as its warrant. Filled by {@link Layering}, then left alone.
 */
final class MaskLayers {
    private final Map<String, Map<String, Given>> tables = new TreeMap<>();

    /**
     * A mask with where it comes from.
     *
     * @param warrant until when it may keep more than the one above it; {@code null} where it keeps no more
     */
    private record Given(Mask mask, RulePack pack, @Nullable Warrant warrant) {
        boolean holdsOn(LocalDate day) {
            return warrant == null || warrant.holdsOn(day);
        }
    }

    /** Returns the places with a table of their own, and the whole country, as jurisdictions are written. */
    Set<String> places() {
        Set<String> places = new TreeSet<>(Set.of("CN"));
        tables.keySet().forEach(table -> places.add("CN" + table.substring(2)));
        return places;
    }

    boolean isNational(String name) {
        return tables.getOrDefault(MaskTable.NATIONAL, Map.of()).containsKey(name);
    }

    Set<String> names() {
        return tables.keySet();
    }

    /** Returns the mask that holds in {@code jurisdiction} on {@code day}: its own, else that of the nearest above, or none. */
    @Nullable
    Mask find(String name, String jurisdiction, LocalDate day) {
        String own = "cn" + jurisdiction.substring(2);
        Mask mask = at(own, name, day);
        return mask != null ? mask : above(own, name, day);
    }

    private @Nullable Mask above(String table, String name, LocalDate day) {
        for (String higher : higher(table)) {
            Mask mask = at(higher, name, day);
            if (mask != null) {
                return mask;
            }
        }
        return null;
    }

    private @Nullable Mask at(String table, String name, LocalDate day) {
        Given given = tables.getOrDefault(table, Map.of()).get(name);
        return given != null && given.holdsOn(day) ? given.mask() : null;
    }

    /** Returns the tables above: of the city, of the province, of the country. */
    private static List<String> higher(String table) {
        return Stream.of(table.replaceFirst("\\d\\d$", "00"), table.replaceFirst("\\d{4}$", "0000"), MaskTable.NATIONAL)
                .filter(higher -> !higher.equals(table))
                .distinct()
                .toList();
    }

    /** Returns the days on which something may begin to hold or cease to, the first of all among them. */
    Set<LocalDate> turns() {
        Set<LocalDate> turns = new TreeSet<>(Set.of(LocalDate.MIN));
        tables.values().stream()
                .flatMap(masks -> masks.values().stream())
                .map(Given::warrant)
                .filter(warrant -> warrant != null)
                .forEach(warrant -> turns.add(warrant.until().plusDays(1)));
        return turns;
    }

    /** Returns the tables that kept more until a day before {@code day}. */
    List<Lapsed> lapsed(LocalDate day) {
        List<Lapsed> lapsed = new ArrayList<>();
        tables.forEach((table, masks) -> masks.values().stream()
                .filter(given -> !given.holdsOn(day))
                .map(given ->
                        new Lapsed(Lapsed.What.MASK_TABLE, table, given.pack().edition(), until(given)))
                .distinct()
                .forEach(lapsed::add));
        return lapsed;
    }

    private static LocalDate until(Given given) {
        return given.warrant() == null ? LocalDate.MAX : given.warrant().until();
    }

    /**
     * Adds the tables of one pack. Masks of a place are measured by the national ones and by what held there before the
     * pack, not by each other: a pack may know that a county asks for less than its city.
     */
    void add(RulePack pack, boolean tightenOnly) {
        Map<String, MaskTable> sorted = new TreeMap<>();
        pack.masks()
                .forEach(table -> Layering.require(
                        sorted.put(table.name(), table) == null,
                        "`" + pack + "` has the mask table `" + table.name()
                                + "` a second time; put its masks into one table"));
        MaskTable national = sorted.remove(MaskTable.NATIONAL);
        if (national != null) {
            national.masks().forEach((name, mask) -> put(national, name, new Given(mask, pack, null)));
        }
        Map<MaskTable, Map<String, Given>> measured = new LinkedHashMap<>();
        for (MaskTable table : sorted.values()) {
            Map<String, Given> masks = new TreeMap<>();
            table.masks()
                    .forEach((name, mask) ->
                            masks.put(name, new Given(mask, pack, warrant(table, name, pack, tightenOnly))));
            measured.put(table, masks);
        }
        measured.forEach((table, masks) -> masks.forEach((name, given) -> put(table, name, given)));
        pack.masks().forEach(table -> table.masks().keySet().forEach(name -> requireNoneBelow(pack, table, name)));
    }

    private void put(MaskTable table, String name, Given given) {
        Layering.require(
                tables.computeIfAbsent(table.name(), key -> new TreeMap<>()).put(name, given) == null,
                "`" + given.pack() + "` defines the mask `" + name + "` of the table `" + table.name()
                        + "` a second time; remove one or rename it");
    }

    /** Returns what lets the mask keep more than the one above it, {@code null} where it does not. */
    private @Nullable Warrant warrant(MaskTable table, String name, RulePack pack, boolean tightenOnly) {
        Mask mask = table.masks().get(name);
        boolean wider = mask != null
                && turns().stream()
                        .map(day -> above(table.name(), name, day))
                        .anyMatch(above -> above != null && mask.keepsMoreThan(above));
        Layering.require(
                !wider || !tightenOnly,
                "`" + pack + "` is loaded to tighten only, and its mask `" + name + "` of `" + table.name()
                        + "` keeps more than the one above it; load it as a layer or hide as much");
        Layering.require(
                !wider || table.warrant() != null,
                "`" + pack + "` has the mask `" + name + "` of `" + table.name()
                        + "`, which keeps more than the one above it; say the reason, by whom and until when");
        return wider ? table.warrant() : null;
    }

    /** A mask of a place that had nothing above it has been measured by nothing; now it has. */
    private void requireNoneBelow(RulePack pack, MaskTable table, String name) {
        Mask mask = table.masks().get(name);
        tables.forEach((lower, masks) -> {
            Given given = masks.get(name);
            if (mask != null && given != null && higher(lower).contains(table.name())) {
                boolean hadOne = higher(lower).stream()
                        .filter(other -> !other.equals(table.name()))
                        .anyMatch(other -> at(other, name, LocalDate.MIN) != null);
                Layering.require(
                        hadOne || !given.mask().keepsMoreThan(mask),
                        "`" + given.pack() + "` has the mask `" + name + "` of `" + lower
                                + "`, which keeps more than that of `" + table.name() + "` in `" + pack
                                + "`; layer it behind that pack, with the reason, by whom and until when");
            }
        });
    }
}
