package org.gongkai.match;

import java.util.Arrays;

/** Looks exactly where the coarse view has terms (词语细查). One thread. */
final class TermLooks {
    private final LaneTerms terms;
    private final Views views;
    /** Where the next hit may start, by probe. */
    private final int[] from;

    TermLooks(LaneTerms terms, Views views) {
        this.terms = terms;
        this.views = views;
        this.from = new int[terms.size()];
    }

    void begin() {
        Arrays.fill(from, 0);
    }

    /** Looks for terms at the places in {@code block} where the filter lets one start. */
    void search(CoarseFold.Block block, int ready, int[] places) {
        if (from.length == 0) {
            return;
        }
        TermIndex index = terms.index();
        int count = terms.filter().places(block.characters, ready, places);
        for (int k = 0; k < count; k++) {
            int at = places[k];
            for (int term = index.longest(block.characters, at, block.length); term >= 0; term = index.shorter(term)) {
                int last = at + index.length(term) - 1;
                for (int given = index.given(term); given >= 0; given = index.alike(given)) {
                    look(given, block, at, last);
                }
            }
        }
    }

    /** Looks whether a term that stands in the coarse view from {@code first} to {@code last} is one to its own probe. */
    private void look(int given, CoarseFold.Block block, int first, int last) {
        int owner = terms.owner(given);
        int place = block.places[first];
        if (place < from[owner]) {
            return;
        }
        TermEntry entry = terms.entry(owner);
        int position = terms.position(given);
        String seen = views.key(entry.key()).joined(entry.probe().terms().get(position));
        Window window = views.shared(entry.key());
        boolean same = entry.plain() && last - first == seen.length() - 1;
        int end = same && block.places[last] - place == last - first
                ? endAsSeen(window, entry.probe(), seen, place)
                : end(window, entry.probe(), seen, place);
        if (end >= 0) {
            views.tell(new Hit(entry.number(), position, window.spanAt(place, end)));
            from[owner] = entry.probe().overlaps() ? 0 : end + 1;
        }
    }

    /** Where the coarse view left nothing out and folds as the probe does, the term stands in the probe's view as it does there. */
    private static int endAsSeen(Window window, Probe probe, String seen, int place) {
        int last = place + seen.length() - 1;
        boolean accepted = window.mayStartAt(place, probe.standsAlone())
                && window.mayEndAt(last, probe.standsAlone())
                && probe.accepts(seen);
        return accepted ? last : -1;
    }

    private static int end(Window window, Probe probe, String seen, int place) {
        int start = window.open(place, 0);
        int end = start + seen.length();
        boolean accepted = window.startsWith(seen, start) && window.accepts(probe, start, end);
        return accepted ? window.place(end - 1) : -1;
    }
}
