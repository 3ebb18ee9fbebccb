package org.gongkai.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.text.Fold;
import org.gongkai.text.FoldTable;
import org.gongkai.text.FoldedText;

/**
 * Probes made ready to be looked for together (匹配集). Immutable and thread-safe; build one and share it.
 *
 * <p>Each probe's hits are leftmost-longest: of two that overlap the one that starts first stays, of two that start
 * together the longer that passes its check and stands alone as asked.
 */
public final class MatchSet {
    private final List<ViewGroup> groups;

    private MatchSet(List<ViewGroup> groups) {
        this.groups = List.copyOf(groups);
    }

    /**
     * Returns the set of {@code probes}, which are known by their position in the list from now on.
     *
     * @throws PatternRefusedException if one can never match
     */
    public static MatchSet compile(List<Probe> probes) {
        Map<Key, List<Integer>> byView = new LinkedHashMap<>();
        for (int i = 0; i < probes.size(); i++) {
            byView.computeIfAbsent(Key.of(probes.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        Map<Set<Fold>, FoldTable> tables = new LinkedHashMap<>();
        List<ViewGroup> groups = new ArrayList<>();
        byView.forEach((key, members) -> groups.add(new ViewGroup(
                tables.computeIfAbsent(key.tableFolds(), FoldTable::of),
                key.softBreaks(),
                key.gap(),
                pick(probes, members))));
        return new MatchSet(groups);
    }

    /**
     * Returns {@code probes} once it is certain that {@link #compile} takes them, without building what a scan needs.
     *
     * @throws PatternRefusedException if one of {@code probes} can never match
     */
    public static List<Probe> verified(List<Probe> probes) {
        Map<Set<Fold>, FoldTable> tables = new LinkedHashMap<>();
        for (Probe probe : probes) {
            Key key = Key.of(probe);
            FoldTable table = tables.computeIfAbsent(key.tableFolds(), FoldTable::of);
            PatternNode pattern = probe.pattern();
            if (pattern != null) {
                PikeProgram.require(pattern, table, key.gap());
            }
            probe.terms().forEach(term -> ViewGroup.joined(term, table, key.gap()));
        }
        return probes;
    }

    private static Map<Integer, Probe> pick(List<Probe> probes, List<Integer> members) {
        Map<Integer, Probe> picked = new LinkedHashMap<>();
        members.forEach(i -> picked.put(i, probes.get(i)));
        return picked;
    }

    /** Returns all hits in {@code text}, in order of place. */
    public List<Hit> scan(String text) {
        List<Hit> hits = new ArrayList<>();
        Map<FoldTable, FoldedText> views = new LinkedHashMap<>();
        for (ViewGroup group : groups) {
            group.scan(views.computeIfAbsent(group.table(), table -> FoldedText.of(text, table)), hits);
        }
        hits.sort(null);
        return hits;
    }

    /** What decides which view a probe looks at. */
    private record Key(Set<Fold> folds, GapTolerance gap) {
        static Key of(Probe probe) {
            return new Key(probe.folds(), probe.gap());
        }

        boolean softBreaks() {
            return folds.contains(Fold.SOFT_BREAK);
        }

        Set<Fold> tableFolds() {
            EnumSet<Fold> rest = EnumSet.noneOf(Fold.class);
            rest.addAll(folds);
            rest.remove(Fold.SOFT_BREAK);
            return rest;
        }
    }
}
