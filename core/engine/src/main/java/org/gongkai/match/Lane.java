package org.gongkai.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The probes that share a coarse view, compiled (查找通道): their terms in one index, the cores of their patterns in one table. Those
 * of which the coarse view may leave out all are odd; they are looked for everywhere, or left to a lane of their own. Immutable and
 * thread-safe.
 */
final class Lane {
    private final CoarseFold coarse;
    private final StateRoom room;
    private final List<ViewKey> keys;
    private final LaneTerms terms;
    private final LanePatterns patterns;
    private final List<LaneTerms> termsEverywhere;
    private final List<PatternEntry> patternsEverywhere;

    /**
     * Takes in the probes, by number.
     *
     * @param odd is told of those that are looked for everywhere, which are left out of this lane, or {@code null} to keep them
     */
    Lane(Map<Integer, Probe> probes, @Nullable Map<Integer, Probe> odd) {
        keys = keys(probes);
        coarse = CoarseFold.of(keys);
        room = new StateRoom();
        termsEverywhere = new ArrayList<>();
        patternsEverywhere = new ArrayList<>();
        LaneTerms.Builder together = new LaneTerms.Builder();
        LanePatterns.Builder withCores = new LanePatterns.Builder(coarse, room);
        probes.forEach((number, probe) -> {
            boolean added = probe.pattern() == null
                    ? addTerms(number, probe, together, odd == null)
                    : addPattern(number, probe, withCores, odd == null);
            if (!added && odd != null) {
                odd.put(number, probe);
            }
        });
        terms = together.build();
        patterns = withCores.build();
    }

    /** Takes over what is looked for in such a view. */
    Lane(List<ViewKey> keys, CoarseFold coarse, StateRoom room, Parts parts) {
        this.room = room;
        this.keys = keys;
        this.coarse = coarse;
        terms = parts.terms;
        patterns = parts.patterns;
        termsEverywhere = parts.termsEverywhere;
        patternsEverywhere = parts.patternsEverywhere;
    }

    /** What a lane looks for (通道内容). */
    record Parts(
            LaneTerms terms,
            LanePatterns patterns,
            List<LaneTerms> termsEverywhere,
            List<PatternEntry> patternsEverywhere) {}

    /** Returns the ways in which {@code probes} see a text. */
    static List<ViewKey> keys(Map<Integer, Probe> probes) {
        return probes.values().stream().map(ViewKey::of).distinct().toList();
    }

    private boolean addTerms(int number, Probe probe, LaneTerms.Builder together, boolean all) {
        ViewKey key = ViewKey.of(probe);
        TermEntry entry = TermEntry.of(number, probe, keys.indexOf(key), key, coarse);
        boolean added = together.addCoarse(entry, coarse);
        if (!added && all) {
            LaneTerms.Builder alone = new LaneTerms.Builder();
            alone.addAsSeen(entry);
            termsEverywhere.add(alone.build());
        }
        return added;
    }

    private boolean addPattern(int number, Probe probe, LanePatterns.Builder withCores, boolean all) {
        ViewKey key = ViewKey.of(probe);
        PatternNode tree = Objects.requireNonNull(probe.pattern());
        PatternEntry entry =
                PatternEntry.of(number, probe, keys.indexOf(key), PikeProgram.compile(tree, key, coarse, room));
        boolean added = withCores.add(entry, tree, key);
        if (!added && all) {
            patternsEverywhere.add(entry);
        }
        return added;
    }

    CoarseFold coarse() {
        return coarse;
    }

    List<ViewKey> keys() {
        return keys;
    }

    LaneTerms terms() {
        return terms;
    }

    LanePatterns patterns() {
        return patterns;
    }

    List<LaneTerms> termsEverywhere() {
        return termsEverywhere;
    }

    List<PatternEntry> patternsEverywhere() {
        return patternsEverywhere;
    }

    /** Returns how many characters behind a place the search there reads. */
    int ahead() {
        return Math.max(terms.index().longest(), CoreSearch.DEEPEST) + TermFilter.AHEAD;
    }

    /**
     * Returns the first place that a look at {@code place} may come back to: as far as a pattern reaches, and on over all padding, up
     * to which it may be asked whether a line starts there.
     */
    int behind(Characters text, int place) {
        int at = place;
        for (int many = patterns.farthest() + 1; at > text.first() && many > 0; ) {
            at--;
            many -= coarse.isKept(text.at(at)) ? 1 : 0;
        }
        while (at > text.first() && (!coarse.isKept(text.at(at)) || isPadding(text.at(at)))) {
            at--;
        }
        return at;
    }

    private boolean isPadding(char c) {
        return StandsAlone.isPadding(c) || StandsAlone.isPadding(coarse.fold(c));
    }
}
