package org.gongkai.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The terms of several probes in one index (词语通道). Immutable and thread-safe. */
final class LaneTerms {
    private final List<TermEntry> entries;
    private final TermIndex index;
    private final TermFilter filter;
    /** Which entry a term of the index belongs to, and which of its probe's terms it is. */
    private final int[] owners;

    private final int[] positions;
    /** How many units of a term stand before the first that the coarse view keeps. */
    private final int[] leads;

    private final int longestLead;

    private LaneTerms(List<TermEntry> entries, List<Spelled> spelled) {
        this.entries = List.copyOf(entries);
        owners = new int[spelled.size()];
        positions = new int[spelled.size()];
        leads = new int[spelled.size()];
        List<String> forms = new ArrayList<>(spelled.size());
        int most = 0;
        for (int k = 0; k < spelled.size(); k++) {
            Spelled one = spelled.get(k);
            forms.add(one.form());
            owners[k] = one.owner();
            positions[k] = one.position();
            leads[k] = one.lead();
            most = Math.max(most, one.lead());
        }
        longestLead = most;
        index = new TermIndex(forms);
        filter = new TermFilter(index);
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

    /** Returns how many units the coarse view leaves out at the start of a term at most. */
    int longestLead() {
        return longestLead;
    }

    /** Returns how many units of a term of the index stand before the first that the coarse view keeps. */
    int lead(int given) {
        return leads[given];
    }

    /** A term as it stands in the index; how many units of it come before, and how long it is, in its probe's own view. */
    private record Spelled(String form, int owner, int position, int lead, int length) {}

    /** Collects probes. One thread. */
    static final class Builder {
        private final List<TermEntry> entries = new ArrayList<>();
        private final List<Spelled> spelled = new ArrayList<>();

        /** Adds a probe whose terms stand in the index as its own view has them. */
        void addAsSeen(TermEntry entry) {
            for (int k = 0; k < entry.seen().size(); k++) {
                String seen = entry.seen().get(k);
                spelled.add(new Spelled(seen, entries.size(), k, 0, seen.length()));
            }
            entries.add(entry);
        }

        /**
         * Adds a probe whose terms stand in the index as the coarse view has them, or returns false where that leaves out all of
         * one.
         */
        boolean addCoarse(TermEntry entry, CoarseFold coarse) {
            List<Spelled> own = new ArrayList<>(entry.seen().size());
            for (int k = 0; k < entry.seen().size(); k++) {
                String seen = entry.seen().get(k);
                boolean same = coarse.isSame(seen);
                String form = same ? seen : coarse.fold(seen);
                if (form.isEmpty()) {
                    return false;
                }
                int lead = same ? 0 : coarse.lead(seen);
                own.add(new Spelled(form, entries.size(), k, lead, seen.length()));
            }
            spelled.addAll(own);
            entries.add(entry);
            return true;
        }

        /** Of terms that are alike in the coarse view the index tells the longest first: those of which it left something out. */
        LaneTerms build() {
            List<Spelled> ordered = new ArrayList<>();
            List<Spelled> whole = new ArrayList<>(spelled.size());
            for (Spelled one : spelled) {
                (one.length() > one.form().length() ? ordered : whole).add(one);
            }
            ordered.sort(Comparator.comparingInt(Spelled::length).reversed());
            ordered.addAll(whole);
            return new LaneTerms(entries, ordered);
        }
    }
}
