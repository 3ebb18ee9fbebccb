package org.gongkai.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The patterns of a lane that have cores, and the search for these (模式通道). Immutable and thread-safe. */
final class LanePatterns {
    private final PatternEntry[] entries;
    private final CoreEntry[] cores;
    private final CoreSearch search;
    private final int farthest;

    private LanePatterns(Builder builder) {
        this(
                builder.entries,
                builder.cores,
                builder.cores.isEmpty() ? CoreSearch.NONE : new CoreSearch(new CoreTable(builder.nfa, builder.starts)));
    }

    /** Takes over what another told of itself. */
    LanePatterns(List<PatternEntry> entries, List<CoreEntry> cores, CoreSearch search) {
        this.entries = entries.toArray(PatternEntry[]::new);
        this.cores = cores.toArray(CoreEntry[]::new);
        this.search = search;
        farthest = cores.stream().mapToInt(CoreEntry::reach).max().orElse(0);
    }

    CoreSearch search() {
        return search;
    }

    int size() {
        return entries.length;
    }

    /** Returns how far the farthest core reaches. */
    int farthest() {
        return farthest;
    }

    int coreCount() {
        return cores.length;
    }

    CoreEntry core(int core) {
        return cores[core];
    }

    PatternEntry entry(int pattern) {
        return entries[pattern];
    }

    /** Collects patterns. One thread. */
    static final class Builder {
        private static final long FARTHEST = 1 << 20;

        private final CoarseFold coarse;
        private final StateRoom room;
        private final CoarseSets sets;
        private final CoreNfa nfa;
        private final BitSet starts = new BitSet();
        private final List<PatternEntry> entries = new ArrayList<>();
        private final List<CoreEntry> cores = new ArrayList<>();

        Builder(CoarseFold coarse, StateRoom room) {
            this.coarse = coarse;
            this.room = room;
            sets = new CoarseSets(coarse);
            nfa = new CoreNfa(sets);
        }

        /** Adds a pattern as {@code key} sees it, or returns false where it has no cores. */
        boolean add(PatternEntry entry, PatternNode tree, ViewKey key) {
            List<Core> found = Core.of(tree, sets);
            if (found == null) {
                return false;
            }
            long reach = found.stream()
                    .mapToLong(core -> core.before() + core.leading())
                    .max()
                    .orElse(0);
            for (Core core : found) {
                starts.set(nfa.add(core.nodes(), cores.size()));
                cores.add(new CoreEntry(
                        entries.size(),
                        (int) Math.min(FARTHEST, reach),
                        (int) Math.min(FARTHEST, core.leading()),
                        core.program(key, coarse, room)));
            }
            entries.add(entry);
            return true;
        }

        LanePatterns build() {
            return new LanePatterns(this);
        }
    }
}
