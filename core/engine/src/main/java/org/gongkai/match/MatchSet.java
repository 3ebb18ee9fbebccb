package org.gongkai.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    private final List<Probe> probes;
    private final List<Lane> lanes;

    private MatchSet(List<Probe> probes, List<Lane> lanes) {
        this.probes = List.copyOf(probes);
        this.lanes = lanes;
    }

    /**
     * Returns the set of {@code probes}, which are known by their position in the list from now on.
     *
     * @throws PatternRefusedException if one can never match, or the patterns have more than {@link #MOST_STEPS} together
     */
    public static MatchSet compile(List<Probe> probes) {
        requireRoom(probes);
        return new MatchSet(probes, lanes(probes, Lane::new));
    }

    private static List<Lane> lanes(List<Probe> probes, LaneMaker maker) {
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
                lanes.add(maker.of(alike, odd));
            }
        }
        Map<ViewKey, Map<Integer, Probe>> byKey = new LinkedHashMap<>();
        odd.forEach((number, probe) ->
                byKey.computeIfAbsent(ViewKey.of(probe), key -> new TreeMap<>()).put(number, probe));
        byKey.values().forEach(alike -> lanes.add(maker.of(alike, null)));
        return List.copyOf(lanes);
    }

    /**
     * Writes the compiled form of this set (编译结果), so that {@link #load} need not compile again. The same probes give the same bytes
     * on every machine.
     *
     * @param owner what the probes come from, for example the digest of a rule set; only under the same the form is taken back
     */
    public void save(OutputStream out, String owner) throws IOException {
        FormWriter content = new FormWriter();
        lanes(probes, LaneForm.writing(lanes.iterator(), content));
        CompiledForm.write(out, CompiledForm.digest(owner), ProbesDigest.of(probes), content.finish());
    }

    /**
     * Returns the set that {@link #save} wrote, as {@link #compile} returns it for {@code probes}. Whoever may write to the stream is
     * trusted as much as who may write the program: a form made up on purpose can keep silent about what it should find.
     *
     * @param in is read up to the end of the form, and not closed
     * @throws CompiledFormRefusedException if the form is damaged, or was saved by another version of the engine, for other probes or
     *     under another {@code owner}
     */
    public static MatchSet load(InputStream in, String owner, List<Probe> probes) throws IOException {
        FormReader content = new FormReader(CompiledForm.read(in, CompiledForm.digest(owner), ProbesDigest.of(probes)));
        List<Lane> lanes = lanes(probes, LaneForm.reading(content));
        content.end();
        return new MatchSet(probes, lanes);
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
        long steps = probes.stream().mapToLong(Probe::size).sum();
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
