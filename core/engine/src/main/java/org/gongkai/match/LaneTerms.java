package org.gongkai.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The terms of several probes in one index (词语通道). Immutable and thread-safe. */
final class LaneTerms {
    private final TermEntry[] entries;
    private final TermIndex index;
    private final TermFilter filter;
    /**
     * In the order of the index: twice the number of the entry that a term belongs to, and one more where the coarse view leaves
     * nothing of it out; beside it, which of its probe's terms it is.
     */
    private final int[] owners;
    /** How many units of a term stand before the first that the coarse view keeps; nothing where this is so of none. */
    private final int[] leads;

    private final int longestLead;

    private LaneTerms(List<TermEntry> entries, List<Spelled> spelled) {
        this.entries = entries.toArray(TermEntry[]::new);
        List<String> forms = spelled.stream().map(Spelled::form).toList();
        int[] order = TermTable.order(forms);
        owners = new int[2 * order.length];
        int most = 0;
        for (int k = 0; k < order.length; k++) {
            Spelled one = spelled.get(order[k]);
            owners[2 * k] = 2 * one.owner() + (one.form().length() == one.length() ? 1 : 0);
            owners[2 * k + 1] = one.position();
            most = Math.max(most, one.lead());
        }
        longestLead = most;
        leads = new int[most == 0 ? 0 : order.length];
        for (int k = 0; k < leads.length; k++) {
            leads[k] = spelled.get(order[k]).lead();
        }
        index = new TermIndex(forms, order);
        filter = new TermFilter(index);
    }

    /** Takes over what another told of itself. */
    LaneTerms(List<TermEntry> entries, TermIndex index, int[] owners, int[] leads) {
        this.entries = entries.toArray(TermEntry[]::new);
        this.index = index;
        this.owners = owners;
        this.leads = leads;
        int most = 0;
        for (int lead : leads) {
            most = Math.max(most, lead);
        }
        longestLead = most;
        filter = new TermFilter(index);
    }

    int[] owners() {
        return owners;
    }

    int[] leads() {
        return leads;
    }

    TermIndex index() {
        return index;
    }

    TermFilter filter() {
        return filter;
    }

    int size() {
        return entries.length;
    }

    /** Returns the number of the entry that a term of the index belongs to. */
    int owner(int given) {
        return owners[2 * given] >> 1;
    }

    /** Returns whether the coarse view leaves nothing of a term of the index out. */
    boolean isWhole(int given) {
        return (owners[2 * given] & 1) == 1;
    }

    TermEntry entry(int owner) {
        return entries[owner];
    }

    /** Returns which of its probe's terms a term of the index is. */
    int position(int given) {
        return owners[2 * given + 1];
    }

    /** Returns how many units the coarse view leaves out at the start of a term at most. */
    int longestLead() {
        return longestLead;
    }

    /** Returns how many units of a term of the index stand before the first that the coarse view keeps. */
    int lead(int given) {
        return longestLead == 0 ? 0 : leads[given];
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
         * one or folds a pair, of which the text may have the halves apart.
         */
        boolean addCoarse(TermEntry entry, CoarseFold coarse) {
            List<Spelled> own = new ArrayList<>(entry.seen().size());
            for (int k = 0; k < entry.seen().size(); k++) {
                String seen = entry.seen().get(k);
                boolean same = coarse.isSame(seen);
                String form = same ? seen : coarse.fold(seen);
                if (form.isEmpty() || !same && !coarse.keepsPairs(seen)) {
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
