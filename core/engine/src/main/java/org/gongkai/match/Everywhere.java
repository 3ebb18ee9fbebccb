package org.gongkai.match;

import java.util.Arrays;

/** Goes through a text unit by unit, for probes of which the coarse view tells nothing (逐处查找). One thread. */
abstract class Everywhere {
    private final Views views;
    private final Window window;
    /** Room for units of the text. */
    private final char[] units;

    private int at;

    Everywhere(Views views, int key, int room) {
        this.units = new char[room];
        this.views = views;
        this.window = views.own(key);
    }

    void begin() {
        window.turnTo(views.text());
        at = 0;
    }

    /** Goes on as long as places lie before {@code limit}. */
    final void step(int limit) {
        while (window.has(at) && window.place(at) < limit) {
            at = window.goOn(look(views, window, at));
        }
    }

    /** Returns the first place in the text that is still to be looked at, or {@code limit} where that comes first. */
    final int needed(int limit) {
        return window.has(at) ? Math.min(limit, window.place(at)) : limit;
    }

    final void wipe() {
        window.clear();
        Arrays.fill(units, '\0');
    }

    /** Tells of what starts at {@code from} and returns where to look next. */
    abstract int look(Views views, Window window, int from);

    final char[] units() {
        return units;
    }

    /** Returns the search for a pattern. */
    static Everywhere of(PatternEntry entry, Views views) {
        PatternMatcher matcher = new PatternMatcher(entry);
        return new Everywhere(views, entry.key(), 0) {
            @Override
            int look(Views views, Window window, int from) {
                int end = matcher.longest(window, from);
                if (end < 0) {
                    return from + Character.charCount(window.codePointAt(from));
                }
                views.tell(matcher.hit(window, from, end));
                return end;
            }
        };
    }

    /** Returns the search for the terms of one probe. */
    static Everywhere of(LaneTerms terms, Views views) {
        TermEntry entry = terms.entry(0);
        TermIndex index = terms.index();
        return new Everywhere(views, entry.key(), index.longest()) {
            @Override
            int look(Views views, Window window, int from) {
                int length = window.copy(from, units());
                int term = index.longest(units(), 0, length);
                for (; term >= 0; term = index.shorter(term)) {
                    int end = from + index.length(term);
                    if (window.accepts(entry.probe(), from, end)) {
                        boolean all = entry.probe().overlaps();
                        int givenEnd = all ? index.givenEnd(term) : index.given(term) + 1;
                        for (int given = index.given(term); given < givenEnd; given++) {
                            views.tell(new Hit(entry.number(), terms.position(given), window.span(from, end)));
                        }
                        if (!all) {
                            return end;
                        }
                    }
                }
                return from + 1;
            }
        };
    }
}
