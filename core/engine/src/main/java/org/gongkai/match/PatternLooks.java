package org.gongkai.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks exactly around the cores of patterns (模式细查). One thread. */
final class PatternLooks implements CoreSearch.Sink {
    private static final int NONE = -1;

    private final LanePatterns patterns;
    private final Views views;
    private final @Nullable PatternMatcher[] matchers;
    private final @Nullable PikeMachine[] coreMachines;
    /** Where the next hit may start, by pattern. */
    private final int[] from;

    /** The place of the core that was told of last, in the block and in the text, and the character of the text before it. */
    private int lastAt;

    private int lastPlace;
    private char before;
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
        if (patterns.coreCount() > 0) {
            block = in;
            lastAt = -1;
            patterns.search().scan(in.characters, ready, places, this);
        }
    }

    @Override
    public void core(int number, int at) {
        if (at != lastAt) {
            turnTo(at);
        }
        CoreEntry core = patterns.core(number);
        int pattern = core.pattern();
        PatternEntry entry = patterns.entry(pattern);
        if (lastPlace < from[pattern]
                || core.reach() == 0 && !entry.probe().standsAlone().mayAllow(before)) {
            return;
        }
        int place = lastPlace;
        Window window = views.shared(entry.key());
        int free = searchPlainly(number, core, window, place);
        if (free == PlainView.UNSURE) {
            free = searchWindow(number, core, window, place);
        }
        if (free >= 0) {
            from[pattern] = Math.max(free, place + 1);
        }
    }

    private void turnTo(int at) {
        lastAt = at;
        lastPlace = block.place(at);
        before = lastPlace > views.text().first() ? views.text().at(lastPlace - 1) : ' ';
    }

    /** Tells of the matches around a core at {@code place} and returns where the next may start, or -1 where there is no core. */
    private int searchPlainly(int number, CoreEntry core, Window window, int place) {
        int pattern = core.pattern();
        PatternEntry entry = patterns.entry(pattern);
        PikeProgram itself = core.program();
        if (itself != null && core.leading() == 0) {
            int ends = machine(number, itself).run(window.plain(), place);
            if (ends <= 0) {
                return ends == PlainView.UNSURE ? PlainView.UNSURE : NONE;
            }
        }
        int first = core.reach() == 0 ? place : window.plain().back(place, core.reach(), entry.units());
        if (first == PlainView.UNSURE) {
            return PlainView.UNSURE;
        }
        PatternMatcher matcher = matcher(pattern, entry);
        int free = 0;
        for (int at = Math.max(first, from[pattern]); at <= place; ) {
            int end = matcher.longestPlainly(window, at);
            if (end == PlainView.UNSURE) {
                from[pattern] = Math.max(free, at);
                return PlainView.UNSURE;
            }
            if (end > 0) {
                views.tell(matcher.hitPlainly(window, at, end));
                free = end;
            }
            at = end > 0 ? end : at + 1;
        }
        return free;
    }

    private int searchWindow(int number, CoreEntry core, Window window, int place) {
        int pattern = core.pattern();
        int last = window.open(place, core.reach());
        PikeProgram itself = core.program();
        if (itself != null && !holds(machine(number, itself), window, last - core.leading(), last)) {
            return NONE;
        }
        int first = Math.max(last - core.reach(), window.index(from[pattern]));
        PatternMatcher matcher = matcher(pattern, patterns.entry(pattern));
        return search(matcher, window, window.wholeFrom(Math.max(0, first)), last);
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
