package org.gongkai.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks exactly around the cores of patterns (模式细查). One thread. */
final class PatternLooks implements CoreSearch.Sink {
    private final LanePatterns patterns;
    private final Views views;
    private final @Nullable PatternMatcher[] matchers;
    private final @Nullable PikeMachine[] coreMachines;
    /** Where the next hit may start, by pattern. */
    private final int[] from;

    private CoarseBlock block = new CoarseBlock(0);

    PatternLooks(LanePatterns patterns, Views views) {
        this.patterns = patterns;
        this.views = views;
        this.matchers = new PatternMatcher[patterns.size()];
        this.coreMachines = new PikeMachine[patterns.coreCount()];
        this.from = new int[patterns.size()];
    }

    void begin() {
        Arrays.fill(from, 0);
    }

    /** Looks for patterns around the cores in a block. */
    void search(CoarseBlock in, int ready, int[] places) {
        if (from.length > 0) {
            block = in;
            patterns.search().scan(in.characters, ready, places, this);
        }
    }

    @Override
    public void core(int number, int at) {
        int place = block.place(at);
        CoreEntry core = patterns.core(number);
        int pattern = core.pattern();
        if (place < from[pattern]) {
            return;
        }
        PatternEntry entry = patterns.entry(pattern);
        Window window = views.shared(entry.key());
        if (core.reach() == 0 && !window.mayStartAt(place, entry.probe().standsAlone())) {
            return;
        }
        int last = window.open(place, core.reach());
        PikeProgram itself = core.program();
        if (itself != null && !holds(machine(number, itself), window, last - core.leading(), last)) {
            return;
        }
        int first = Math.max(last - core.reach(), window.index(from[pattern]));
        int free = search(matcher(pattern, entry), window, window.wholeFrom(Math.max(0, first)), last);
        from[pattern] = Math.max(free, place + 1);
    }

    private static boolean holds(PikeMachine machine, Window window, int from, int last) {
        for (int at = last; at >= Math.max(0, from); at--) {
            if (machine.run(window, at) > 0) {
                return true;
            }
        }
        return false;
    }

    private PikeMachine machine(int core, PikeProgram program) {
        PikeMachine machine = coreMachines[core];
        if (machine == null) {
            machine = new PikeMachine(program);
            coreMachines[core] = machine;
        }
        return machine;
    }

    private PatternMatcher matcher(int pattern, PatternEntry entry) {
        PatternMatcher matcher = matchers[pattern];
        if (matcher == null) {
            matcher = new PatternMatcher(entry);
            matchers[pattern] = matcher;
        }
        return matcher;
    }

    /** Tells of the matches that start from {@code first} to {@code last} and returns where the next may start. */
    private int search(PatternMatcher matcher, Window window, int first, int last) {
        int free = 0;
        for (int at = first; at <= last && window.has(at); ) {
            int end = matcher.longest(window, at);
            if (end > 0) {
                views.tell(matcher.hit(window, at, end));
                free = window.place(end - 1) + 1;
                at = end;
            } else {
                at += Character.charCount(window.codePointAt(at));
            }
        }
        return free;
    }
}
