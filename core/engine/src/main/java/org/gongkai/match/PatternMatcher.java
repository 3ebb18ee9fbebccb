package org.gongkai.match;

/** Finds a pattern from a given place on as its probe sees the text (模式细查). One thread. */
final class PatternMatcher {
    private static final int NONE = -1;

    private final PatternEntry entry;
    private final PikeMachine machine;

    PatternMatcher(PatternEntry entry) {
        this.entry = entry;
        this.machine = new PikeMachine(entry.program());
    }

    /** Returns the end of the longest match from {@code at} on that is accepted, or -1. */
    int longest(Window window, int at) {
        Probe probe = entry.probe();
        if (!entry.starts().get(window.charAt(at)) || !window.mayStart(at, probe.standsAlone())) {
            return NONE;
        }
        for (int k = machine.run(window, at) - 1; k >= 0; k--) {
            int end = machine.end(k);
            if (window.mayEnd(end, probe.standsAlone()) && probe.accepts(window, at, end)) {
                return end;
            }
        }
        return NONE;
    }

    /**
     * Returns the place where the longest match from {@code place} on ends that is accepted, -1 where there is none, or {@link
     * PlainView#UNSURE} where only the window can tell.
     */
    int longestPlainly(Window window, int place) {
        PlainView plain = window.plain();
        Probe probe = entry.probe();
        int first = plain.at(place);
        if (first == PlainView.UNSURE) {
            return PlainView.UNSURE;
        }
        if (!entry.starts().get(first) || !window.mayStartAt(place, probe.standsAlone())) {
            return NONE;
        }
        int count = machine.run(plain, place);
        if (count == PlainView.UNSURE) {
            return PlainView.UNSURE;
        }
        for (int k = count - 1; k >= 0; k--) {
            int end = machine.end(k);
            if (window.mayEndAt(end - 1, probe.standsAlone()) && probe.accepts(plain, place, end)) {
                return end;
            }
        }
        return NONE;
    }

    Hit hitPlainly(Window window, int from, int to) {
        return new Hit(entry.number(), -1, window.spanAt(from, to - 1));
    }

    Hit hit(Window window, int from, int to) {
        return new Hit(entry.number(), -1, window.span(from, to));
    }
}
