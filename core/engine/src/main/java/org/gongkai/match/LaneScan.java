package org.gongkai.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks through texts for the probes of a lane, block by block (通道扫描). One thread; its room is used again and again. */
final class LaneScan {
    private static final int BLOCK = 1 << 13;

    private final Lane lane;
    private final CoarseFold.Block block;
    private final char[] raw;
    private final int[] places;
    private final Window[] windows;
    private final @Nullable PikeMachine[] machines;
    private final @Nullable PikeMachine[] coreMachines;
    /** Where the next hit may start, by probe for terms and by pattern. */
    private final int[] termsFrom;

    private final int[] patternsFrom;
    private Characters text = Characters.NONE;
    private final CoreSearch.Sink cores = this::core;
    private Consumer<Hit> sink = hit -> {};

    /** Makes room for texts of about {@code length} characters; longer ones take more turns. */
    LaneScan(Lane lane, int length) {
        this.lane = lane;
        int room = Math.max(2, Math.min(length, BLOCK));
        raw = new char[room];
        block = new CoarseFold.Block(room + 2 * lane.ahead());
        places = new int[room + 2 * lane.ahead()];
        List<ViewKey> keys = lane.keys();
        windows = new Window[keys.size()];
        machines = new PikeMachine[lane.patterns().size()];
        coreMachines = new PikeMachine[lane.patterns().coreCount()];
        termsFrom = new int[lane.terms().size()];
        patternsFrom = new int[lane.patterns().size()];
    }

    /** Tells {@code found} of all hits in {@code characters}, those of each probe in order. */
    void scan(Characters characters, Consumer<Hit> found) {
        turnTo(characters, found);
        int position = 0;
        block.length = 0;
        do {
            int length = text.copy(position, raw, raw.length);
            block.last = !text.has(position + length);
            position += lane.coarse().append(raw, length, position, block);
            Arrays.fill(block.characters, block.length, block.length + lane.ahead(), CoarseFold.NOTHING);
            int ready = block.last ? block.length : block.length - lane.ahead();
            if (ready > 0) {
                searchTerms(ready);
                searchPatterns(ready);
                block.drop(ready);
            }
        } while (!block.last);
        lane.patternsEverywhere().forEach(this::everywhere);
        lane.termsEverywhere().forEach(this::everywhere);
        turnTo(Characters.NONE, hit -> {});
    }

    /** Wipes all that is held of any text. */
    void wipe() {
        Arrays.fill(raw, '\0');
        Arrays.fill(block.characters, '\0');
        for (Window window : windows) {
            if (window != null) {
                window.clear();
            }
        }
    }

    private void turnTo(Characters other, Consumer<Hit> found) {
        text = other;
        sink = found;
        Arrays.fill(termsFrom, 0);
        Arrays.fill(patternsFrom, 0);
        for (Window window : windows) {
            if (window != null) {
                window.turnTo(other);
            }
        }
    }

    private Window window(int key) {
        Window window = windows[key];
        if (window == null) {
            window = new Window(lane.keys().get(key), lane.coarse(), raw.length);
            window.turnTo(text);
            windows[key] = window;
        }
        return window;
    }

    private void searchTerms(int ready) {
        LaneTerms terms = lane.terms();
        if (terms.size() == 0) {
            return;
        }
        TermIndex index = terms.index();
        int count = terms.filter().places(block.characters, ready, places);
        for (int k = 0; k < count; k++) {
            int term = index.longest(block.characters, places[k], block.length);
            for (; term >= 0; term = index.shorter(term)) {
                for (int given = index.given(term); given >= 0; given = index.alike(given)) {
                    term(terms, given, block.places[places[k]]);
                }
            }
        }
    }

    private void searchPatterns(int ready) {
        if (patternsFrom.length > 0) {
            lane.patterns().search().scan(block.characters, ready, places, cores);
        }
    }

    /** Looks whether a term stands at {@code place} as its own probe sees the text. */
    private void term(LaneTerms terms, int given, int place) {
        int owner = terms.owner(given);
        TermEntry entry = terms.entry(owner);
        if (place < termsFrom[owner]) {
            return;
        }
        int position = terms.position(given);
        String seen = lane.keys().get(entry.key()).joined(entry.probe().terms().get(position));
        Window window = window(entry.key());
        int from = window.open(place, 0);
        int to = from + seen.length();
        if (window.startsWith(seen, from) && accepts(entry.probe(), window, from, to)) {
            sink.accept(new Hit(entry.number(), position, window.span(from, to)));
            termsFrom[owner] = entry.probe().overlaps() ? 0 : window.place(to - 1) + 1;
        }
    }

    private static boolean accepts(Probe probe, Window window, int from, int to) {
        return window.mayStart(from, probe.standsAlone())
                && window.mayEnd(to, probe.standsAlone())
                && probe.accepts(window, from, to);
    }

    /** Looks for a pattern around a core of it. */
    private void core(int number, int at) {
        int place = block.places[at];
        CoreEntry core = lane.patterns().core(number);
        int pattern = core.pattern();
        if (place < patternsFrom[pattern]) {
            return;
        }
        PatternEntry entry = lane.patterns().entry(pattern);
        Window window = window(entry.key());
        if (core.reach() == 0 && !window.mayStartAt(place, entry.probe().standsAlone())) {
            return;
        }
        int last = window.open(place, core.reach());
        PikeProgram itself = core.program();
        if (itself != null && !holds(coreMachine(number, itself), window, last - core.leading(), last)) {
            return;
        }
        int from = Math.max(last - core.reach(), window.index(patternsFrom[pattern]));
        int free = search(entry, machine(pattern, entry), window, window.wholeFrom(Math.max(0, from)), last);
        patternsFrom[pattern] = Math.max(free, place + 1);
    }

    private static boolean holds(PikeMachine machine, Window window, int from, int last) {
        for (int at = last; at >= Math.max(0, from); at--) {
            if (machine.run(window, at) > 0) {
                return true;
            }
        }
        return false;
    }

    private PikeMachine machine(int pattern, PatternEntry entry) {
        PikeMachine machine = machines[pattern];
        if (machine == null) {
            machine = new PikeMachine(entry.program());
            machines[pattern] = machine;
        }
        return machine;
    }

    private PikeMachine coreMachine(int core, PikeProgram program) {
        PikeMachine machine = coreMachines[core];
        if (machine == null) {
            machine = new PikeMachine(program);
            coreMachines[core] = machine;
        }
        return machine;
    }

    /** Tells of the matches that start from {@code from} to {@code last} and returns where the next may start. */
    private int search(PatternEntry entry, PikeMachine machine, Window window, int from, int last) {
        int free = 0;
        for (int at = from; at <= last && window.has(at); ) {
            int end = longest(entry, machine, window, at);
            if (end > 0) {
                sink.accept(new Hit(entry.number(), -1, window.span(at, end)));
                free = window.place(end - 1) + 1;
                at = end;
            } else {
                at += Character.charCount(window.codePointAt(at));
            }
        }
        return free;
    }

    private static int longest(PatternEntry entry, PikeMachine machine, Window window, int at) {
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

    private void everywhere(PatternEntry entry) {
        Window window = window(entry.key());
        window.turnTo(text);
        PikeMachine machine = new PikeMachine(entry.program());
        for (int at = 0; window.has(at); at = window.goOn(at)) {
            int end = longest(entry, machine, window, at);
            if (end > 0) {
                sink.accept(new Hit(entry.number(), -1, window.span(at, end)));
                at = end;
            } else {
                at += Character.charCount(window.codePointAt(at));
            }
        }
    }

    private void everywhere(LaneTerms terms) {
        TermEntry entry = terms.entry(0);
        TermIndex index = terms.index();
        char[] units = new char[index.longest()];
        Window window = window(entry.key());
        window.turnTo(text);
        for (int at = 0; window.has(at); at = window.goOn(at)) {
            int length = window.copy(at, units);
            int next = at + 1;
            for (int term = index.longest(units, 0, length); term >= 0; term = index.shorter(term)) {
                int end = at + index.length(term);
                if (accepts(entry.probe(), window, at, end)) {
                    int position = terms.position(index.given(term));
                    sink.accept(new Hit(entry.number(), position, window.span(at, end)));
                    if (!entry.probe().overlaps()) {
                        next = end;
                        break;
                    }
                }
            }
            at = next;
        }
    }
}
