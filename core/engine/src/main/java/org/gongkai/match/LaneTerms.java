package org.gongkai.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The terms of several probes in one index (词语通道). Immutable and thread-safe. */
final class LaneTerms {
    private final List<TermEntry> entries;
    private final TermIndex index;
    private final TermFilter filter;
    /** Which entry a term of the index belongs to, and which of its probe's terms it is. */
    private final int[] owners;

    private final int[] positions;

    private LaneTerms(List<TermEntry> entries, List<Spelled> spelled) {
        this.entries = List.copyOf(entries);
        this.index = new TermIndex(spelled.stream().map(Spelled::form).toList());
        this.filter = new TermFilter(index);
        this.owners = spelled.stream().mapToInt(Spelled::owner).toArray();
        this.positions = spelled.stream().mapToInt(Spelled::position).toArray();
    }

    TermIndex index() {
        return index;
    }

    TermFilter filter() {
        return filter;
    }

    int size() {
        return entries.size();
    }

    /** Returns the number of the entry that a term of the index belongs to. */
    int owner(int given) {
        return owners[given];
    }

    TermEntry entry(int owner) {
        return entries.get(owner);
    }

    /** Returns which of its probe's terms a term of the index is. */
    int position(int given) {
        return positions[given];
    }

    /** A term as it stands in the index, and how long it is in its probe's own view. */
    private record Spelled(String form, int owner, int position, int length) {}

    /** Collects probes. One thread. */
    static final class Builder {
        private final List<TermEntry> entries = new ArrayList<>();
        private final List<Spelled> spelled = new ArrayList<>();

        /** Adds a probe whose terms stand in the index as its own view has them. */
        void addAsSeen(TermEntry entry, ViewKey key) {
            List<String> terms = entry.probe().terms();
            for (int k = 0; k < terms.size(); k++) {
                String seen = key.joined(terms.get(k));
                spelled.add(new Spelled(seen, entries.size(), k, seen.length()));
            }
            entries.add(entry);
        }

        /**
         * Adds a probe whose terms stand in the index as the coarse view has them, or returns false where that leaves out the first
         * character of one.
         */
        boolean addCoarse(TermEntry entry, ViewKey key, CoarseFold coarse) {
            List<String> terms = entry.probe().terms();
            List<Spelled> own = new ArrayList<>(terms.size());
            for (int k = 0; k < terms.size(); k++) {
                String term = terms.get(k);
                boolean same = coarse.isSame(term);
                String seen = same ? term : key.joined(term);
                if (!same && !coarse.keepsFirst(seen)) {
                    return false;
                }
                own.add(new Spelled(same ? term : coarse.fold(seen), entries.size(), k, seen.length()));
            }
            spelled.addAll(own);
            entries.add(entry);
            return true;
        }

        /** Of terms that are alike in the coarse view the index tells the longest first. */
        LaneTerms build() {
            boolean inOrder = IntStream.range(0, spelled.size())
                    .allMatch(k ->
                            spelled.get(k).length() == spelled.get(k).form().length());
            List<Spelled> ordered = inOrder
                    ? spelled
                    : spelled.stream()
                            .sorted(Comparator.comparingInt(Spelled::length).reversed())
                            .toList();
            return new LaneTerms(entries, ordered);
        }
    }
}
