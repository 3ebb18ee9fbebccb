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
            int term = index.longest(block.characters, places[k], block.length);
            for (; term >= 0; term = index.shorter(term)) {
                for (int given = index.given(term); given >= 0; given = index.alike(given)) {
                    look(given, block.places[places[k]]);
                }
            }
        }
    }

    /** Looks whether a term stands at {@code place} as its own probe sees the text. */
    private void look(int given, int place) {
        int owner = terms.owner(given);
        if (place < from[owner]) {
            return;
        }
        TermEntry entry = terms.entry(owner);
        Probe probe = entry.probe();
        int position = terms.position(given);
        String seen = views.key(entry.key()).joined(probe.terms().get(position));
        Window window = views.shared(entry.key());
        int start = window.open(place, 0);
        int end = start + seen.length();
        if (window.startsWith(seen, start) && window.accepts(probe, start, end)) {
            views.tell(new Hit(entry.number(), position, window.span(start, end)));
            from[owner] = probe.overlaps() ? 0 : window.place(end - 1) + 1;
        }
    }
}
