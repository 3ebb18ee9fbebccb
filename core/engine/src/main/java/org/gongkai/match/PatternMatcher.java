package org.gongkai.match;

/** Finds a pattern from a given place on as its probe sees the text (模式细查). One thread. */
final class PatternMatcher {
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
            return -1;
        }
        for (int k = machine.run(window, at) - 1; k >= 0; k--) {
            int end = machine.end(k);
            if (window.mayEnd(end, probe.standsAlone()) && probe.accepts(window, at, end)) {
                return end;
            }
        }
        return -1;
    }

    Hit hit(Window window, int from, int to) {
        return new Hit(entry.number(), -1, window.span(from, to));
    }
}
