package org.gongkai.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The probes that share a coarse view, compiled (查找通道): their terms in one index, the cores of their patterns in one table. Those
 * of which the coarse view may leave out all, or the first character, are looked for everywhere. Immutable and thread-safe.
 */
final class Lane {
    private final CoarseFold coarse;
    private final List<ViewKey> keys;
    private final LaneTerms terms;
    private final LanePatterns patterns;
    private final List<LaneTerms> termsEverywhere = new ArrayList<>();
    private final List<PatternEntry> patternsEverywhere = new ArrayList<>();

    /** Takes in the probes, by number. */
    Lane(Map<Integer, Probe> probes) {
        keys = probes.values().stream().map(ViewKey::of).distinct().toList();
        coarse = CoarseFold.of(keys);
        LaneTerms.Builder together = new LaneTerms.Builder();
        LanePatterns.Builder withCores = new LanePatterns.Builder(coarse);
        probes.forEach((number, probe) -> {
            ViewKey key = ViewKey.of(probe);
            int which = keys.indexOf(key);
            PatternNode tree = probe.pattern();
            if (tree == null) {
                addTerms(new TermEntry(number, probe, which, coarse.folds().equals(key.folds())), key, together);
            } else {
                PatternEntry entry = PatternEntry.of(number, probe, which, PikeProgram.compile(tree, key));
                if (!withCores.add(entry, tree, key)) {
                    patternsEverywhere.add(entry);
                }
            }
        });
        terms = together.build();
        patterns = withCores.build();
    }

    private void addTerms(TermEntry entry, ViewKey key, LaneTerms.Builder together) {
        if (!together.addCoarse(entry, key, coarse)) {
            LaneTerms.Builder alone = new LaneTerms.Builder();
            alone.addAsSeen(entry, key);
            termsEverywhere.add(alone.build());
        }
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
