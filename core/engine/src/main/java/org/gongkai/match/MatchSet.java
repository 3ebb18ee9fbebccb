package org.gongkai.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Probes made ready to be looked for together (匹配集). Immutable and thread-safe; build one and share it.
 *
 * <p>Each probe's hits are leftmost-longest: of two that overlap the one that starts first stays, of two that start
 * together the longer that passes its check and stands alone as asked.
 */
public final class MatchSet {
    /** How large the patterns of a set may be together (模式总规模), in steps as {@link PatternNode#size()} counts them. */
    public static final long MOST_STEPS = 300_000;

    private final List<Lane> lanes;

    private MatchSet(List<Lane> lanes) {
        this.lanes = List.copyOf(lanes);
    }

    /**
     * Returns the set of {@code probes}, which are known by their position in the list from now on.
     *
     * @throws PatternRefusedException if one can never match, or the patterns have more than {@link #MOST_STEPS} together
     */
    public static MatchSet compile(List<Probe> probes) {
        requireRoom(probes);
        Map<Integer, Probe> ordinary = new TreeMap<>();
        Map<Integer, Probe> overSigns = new TreeMap<>();
        for (int i = 0; i < probes.size(); i++) {
            boolean signs = probes.get(i).gap().of().contains(GapClass.SYMBOL);
            (signs ? overSigns : ordinary).put(i, probes.get(i));
        }
        Map<Integer, Probe> odd = new TreeMap<>();
        List<Lane> lanes = new ArrayList<>();
        for (Map<Integer, Probe> alike : List.of(ordinary, overSigns)) {
            if (!alike.isEmpty()) {
                lanes.add(new Lane(alike, odd));
            }
        }
        Map<ViewKey, Map<Integer, Probe>> byKey = new LinkedHashMap<>();
        odd.forEach((number, probe) ->
                byKey.computeIfAbsent(ViewKey.of(probe), key -> new TreeMap<>()).put(number, probe));
        byKey.values().forEach(alike -> lanes.add(new Lane(alike, null)));
        return new MatchSet(lanes);
    }

    /**
     * Returns {@code probes} once it is certain that {@link #compile} takes them, without building what a scan needs.
     *
     * @throws PatternRefusedException if one of {@code probes} can never match, or the patterns have more than {@link #MOST_STEPS}
     *     together
     */
    public static List<Probe> verified(List<Probe> probes) {
        requireRoom(probes);
        for (Probe probe : probes) {
            ViewKey key = ViewKey.of(probe);
            PatternNode pattern = probe.pattern();
            if (pattern != null) {
                PikeProgram.require(pattern, key);
            }
            probe.terms().forEach(key::joined);
        }
        return probes;
    }

    private static void requireRoom(List<Probe> probes) {
        long steps = 0;
        for (Probe probe : probes) {
            PatternNode pattern = probe.pattern();
            steps += pattern == null ? 0 : pattern.size();
        }
        if (steps > MOST_STEPS) {
            throw new PatternRefusedException(
                    "patterns of " + steps + " steps together, of which a set holds " + MOST_STEPS,
                    "lower their repeats or leave some of them out");
        }
    }

    /** Returns all hits in {@code text}, in order of place. */
    public List<Hit> scan(String text) {
        List<Hit> hits = new ArrayList<>();
        session(text.length()).scan(text, hits::add);
        hits.sort(null);
        return hits;
    }

    /** Returns a session that looks through many texts. */
    public MatchSession session() {
        return session(Integer.MAX_VALUE);
    }

    /** Returns a session that takes in at most {@code room} characters at once. */
    MatchSession session(int room) {
        return new MatchSession(lanes, room);
    }
}
