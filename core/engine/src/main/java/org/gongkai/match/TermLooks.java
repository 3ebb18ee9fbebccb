package org.gongkai.match;

import java.util.Arrays;

/** Looks exactly where the coarse view has terms (词语细查). One thread. */
final class TermLooks {
    private final LaneTerms terms;
    private final Views views;
    /** Where the next hit may start, by probe. */
    private final int[] from;
    /** The first and last character of what was found last. */
    private int start;

    private int end;
    /** What the index knows of each place. */
    private int[] numbers = {};

    TermLooks(LaneTerms terms, Views views) {
        this.terms = terms;
        this.views = views;
        this.from = new int[terms.size()];
    }

    void begin() {
        Arrays.fill(from, 0);
    }

    /** Looks for terms at the places in {@code block} where the filter lets one start. */
    void search(CoarseBlock block, int ready, int[] places) {
        if (from.length == 0) {
            return;
        }
        TermIndex index = terms.index();
        int count = terms.filter().places(block.characters, ready, places);
        if (numbers.length <= count) {
            numbers = new int[places.length + 1];
        }
        index.begin(block.characters, places, count, numbers);
        // of one probe whose hits stand apart none starts within the last, so that a run of them is passed at once
        boolean apart = from.length == 1 && !terms.entry(0).probe().overlaps() && terms.longestLead() == 0;
        for (int k = 0; k < count; k++) {
            int at = places[k];
            if (apart && block.place(at) < from[0]) {
                continue;
            }
            int term = index.longest(numbers[k], block.characters, at, block.length());
            if (term >= 0 && terms.longestLead() > 0) {
                lookWithLeads(term, block, at);
            }
            for (; term >= 0; term = index.shorter(term)) {
                int last = at + index.length(term) - 1;
                for (int given = index.given(term); given < index.givenEnd(term); given++) {
                    if (terms.lead(given) == 0) {
                        look(given, block, at, last);
                    }
                }
            }
        }
    }

    /** Terms that start before what the coarse view keeps come first, the earliest of them before the others, the longest of these first. */
    private void lookWithLeads(int longest, CoarseBlock block, int at) {
        TermIndex index = terms.index();
        for (int lead = terms.longestLead(); lead > 0; lead--) {
            for (int term = longest; term >= 0; term = index.shorter(term)) {
                for (int given = index.given(term); given < index.givenEnd(term); given++) {
                    if (terms.lead(given) == lead) {
                        look(given, block, at, at + index.length(term) - 1);
                    }
                }
            }
        }
    }

    /** Looks whether a term that stands in the coarse view from {@code first} to {@code last} is one to its own probe. */
    private void look(int given, CoarseBlock block, int first, int last) {
        int owner = terms.owner(given);
        int place = block.place(first);
        if (place < from[owner]) {
            return;
        }
        TermEntry entry = terms.entry(owner);
        Window window = views.shared(entry.key());
        boolean same = entry.plain() && terms.isWhole(given) && block.isInOnePieceTo(last);
        boolean found = same && !entry.probe().isChecked()
                ? found(window, entry.probe().standsAlone(), place, place + last - first)
                : found(window, entry, given, place);
        if (found && start >= from[owner]) {
            views.tell(new Hit(entry.number(), terms.position(given), window.spanAt(start, end)));
            from[owner] = entry.probe().overlaps() ? 0 : end + 1;
        }
    }

    private boolean found(Window window, TermEntry entry, int given, int place) {
        Probe probe = entry.probe();
        String seen = entry.seen().get(terms.position(given));
        int lead = terms.lead(given);
        int plainly = lead > 0 ? PlainView.UNSURE : window.plain().startsWith(seen, place);
        if (plainly == PlainView.UNSURE) {
            return foundInWindow(window, probe, seen, window.open(place, lead) - lead);
        }
        return plainly == PlainView.YES
                && found(window, probe.standsAlone(), place, place + seen.length() - 1)
                && probe.accepts(seen);
    }

    private boolean found(Window window, StandsAlone rule, int first, int last) {
        start = first;
        end = last;
        return window.mayStartAt(first, rule) && window.mayEndAt(last, rule);
    }

    private boolean foundInWindow(Window window, Probe probe, String seen, int first) {
        int behind = first + seen.length();
        if (first < 0 || !window.startsWith(seen, first) || !window.accepts(probe, first, behind)) {
            return false;
        }
        start = window.place(first);
        end = window.place(behind - 1);
        return true;
    }
}
