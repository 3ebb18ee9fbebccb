package org.gongkai.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.gongkai.text.FoldTable;
import org.jspecify.annotations.Nullable;

/** A pattern as a list of small steps (模式程序), for {@link PikeMachine}. Immutable once built. */
final class PikeProgram {
    static final int MAX_STEPS = 4096;

    private final List<Step> steps = new ArrayList<>();
    /** The characters that a step consumes, or {@code null} for a fork or the end. */
    private @Nullable CodePointSet[] sets = {};
    /** The steps that consume or end and are possible at a step, by step; only where one that consumes leads. */
    private int[][] reached = {};

    private @Nullable PatternStates states;

    private final FoldTable table;
    private final GapTolerance gap;
    private final IdentityHashMap<CodePointSet, CodePointSet> folded = new IdentityHashMap<>();

    private PikeProgram(FoldTable table, GapTolerance gap) {
        this.table = table;
        this.gap = gap;
    }

    static PikeProgram compile(PatternNode tree, ViewKey key, CoarseFold coarse, StateRoom room) {
        require(tree, key);
        PikeProgram program = new PikeProgram(key.table(), key.gap());
        program.emit(tree);
        return program.finished(coarse, room);
    }

    /**
     * Returns the program of which {@link #codes} tells the steps, and {@code sets} the characters by their numbers; it is still to
     * be {@link #finished}.
     */
    static PikeProgram ofCodes(int[] codes, List<CodePointSet> sets, ViewKey key) {
        PikeProgram program = new PikeProgram(key.table(), key.gap());
        for (int code : codes) {
            int next = program.steps.size() + 1;
            boolean jump = (~code & 1) == 1;
            int to = ~code >> 1;
            program.steps.add(
                    code >= 0 ? new Step(sets.get(code), next, -1) : new Step(null, jump ? to : next, jump ? -1 : to));
        }
        return program;
    }

    /**
     * Returns its steps but for the end as one number each: that of the characters that a step consumes, from 0 on; or the complement
     * of twice the step that a fork leads to as well as to the next, and of one more where it leads there alone.
     */
    int[] codes(ToIntFunction<CodePointSet> numbers) {
        int[] codes = new int[steps.size() - 1];
        for (int k = 0; k < codes.length; k++) {
            Step step = steps.get(k);
            int fork = step.second < 0 ? 2 * step.first + 1 : 2 * step.second;
            codes[k] = step.set != null ? numbers.applyAsInt(step.set) : ~fork;
        }
        return codes;
    }

    PikeProgram finished(CoarseFold coarse, StateRoom room) {
        steps.add(new Step(null, -1, -1));
        folded.clear();
        settle();
        states = new PatternStates(this, new PlainClasses(distinctSets(), table, coarse, room), room);
        return this;
    }

    /** Makes certain, without compiling, that {@code tree} can be compiled. */
    static void require(PatternNode tree, ViewKey key) {
        if (tree.steps() >= MAX_STEPS) {
            throw new PatternRefusedException(
                    "a pattern of more than " + MAX_STEPS + " steps", "lower its repeats or split it into parts");
        }
        requireLeft(tree, key);
    }

    private static void requireLeft(PatternNode node, ViewKey key) {
        if (node instanceof PatternNode.One one) {
            if (!one.set().survives(key.table(), key.gap())) {
                throw new PatternRefusedException(
                        "a character that the rule's own fold or gap removes, so that it can never be found",
                        "leave it out of the pattern");
            }
        } else if (node instanceof PatternNode.Sequence sequence) {
            sequence.nodes().forEach(each -> requireLeft(each, key));
        } else if (node instanceof PatternNode.Choice choice) {
            choice.nodes().forEach(each -> requireLeft(each, key));
        } else if (node instanceof PatternNode.Repeat repeat) {
            requireLeft(repeat.node(), key);
        }
    }

    int size() {
        return steps.size();
    }

    /** Returns the characters that the step consumes. Only for steps that {@link #start} and {@link #after} name, but not the end. */
    CodePointSet set(int step) {
        return Objects.requireNonNull(sets[step]);
    }

    /** Returns the step at which a match ends. */
    int end() {
        return sets.length - 1;
    }

    /**
     * Returns the UTF-16 units that a match can start with. All first halves of pairs are among them: what a pair makes is seen only
     * when it is read.
     */
    BitSet starts() {
        BitSet starts = new BitSet(1 << Character.SIZE);
        for (int step : start()) {
            set(step).addTo(starts);
        }
        starts.set(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE + 1);
        return starts;
    }

    /** Returns all UTF-16 units that a match can hold, but for those of rare-plane characters. */
    BitSet units() {
        BitSet units = new BitSet();
        distinctSets().forEach(set -> set.addTo(units));
        return units;
    }

    /** Returns the sets of characters that its steps consume, each once. */
    List<CodePointSet> distinctSets() {
        List<CodePointSet> distinct = new ArrayList<>();
        IdentityHashMap<CodePointSet, Boolean> seen = new IdentityHashMap<>();
        for (CodePointSet set : sets) {
            if (set != null && seen.put(set, true) == null) {
                distinct.add(set);
            }
        }
        return distinct;
    }

    /** Returns the states that its steps come to. */
    PatternStates states() {
        return Objects.requireNonNull(states);
    }

    /** Returns the steps that are possible at the start. */
    int[] start() {
        return reached[0];
    }

    /** Returns the steps that are possible once {@code step} has consumed a character. */
    int[] after(int step) {
        return reached[step + 1];
    }

    /** Works out what is possible where, forks followed to what consumes or ends. */
    private void settle() {
        sets = new CodePointSet[steps.size()];
        reached = new int[steps.size() + 1][];
        int[] marks = new int[steps.size()];
        reached[0] = reachable(0, marks, 1);
        for (int step = 0; step < sets.length; step++) {
            sets[step] = steps.get(step).set;
            int next = steps.get(step).first;
            if (sets[step] != null && reached[next] == null) {
                reached[next] = reachable(next, marks, next + 1);
            }
        }
    }

    private int[] reachable(int from, int[] marks, int round) {
        int[] found = new int[4];
        int[] open = new int[8];
        int count = 0;
        int top = 0;
        open[top++] = from;
        while (top > 0) {
            int at = open[--top];
            if (at < 0 || marks[at] == round) {
                continue;
            }
            marks[at] = round;
            Step step = steps.get(at);
            if (step.set != null || step.first < 0) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = at;
            } else {
                open = top + 2 > open.length ? Arrays.copyOf(open, 2 * open.length) : open;
                open[top++] = step.second;
                open[top++] = step.first;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private void emit(PatternNode node) {
        if (node instanceof PatternNode.One one) {
            CodePointSet set =
                    folded.computeIfAbsent(one.set(), plain -> plain.fold(table).without(gap));
            steps.add(new Step(set, steps.size() + 1, -1));
        } else if (node instanceof PatternNode.Sequence sequence) {
            sequence.nodes().forEach(this::emit);
        } else if (node instanceof PatternNode.Choice choice) {
            emitChoice(choice.nodes());
        } else if (node instanceof PatternNode.Repeat repeat) {
            emitRepeat(repeat);
        }
    }

    private void emitChoice(List<PatternNode> options) {
        List<Step> jumps = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            boolean last = i == options.size() - 1;
            Step fork = new Step(null, steps.size() + 1, -1);
            if (!last) {
                steps.add(fork);
            }
            emit(options.get(i));
            if (!last) {
                Step jump = new Step(null, 0, -1);
                steps.add(jump);
                jumps.add(jump);
                fork.second = steps.size();
            }
        }
        jumps.forEach(jump -> jump.first = steps.size());
    }

    private void emitRepeat(PatternNode.Repeat repeat) {
        for (int i = 0; i < repeat.min(); i++) {
            emit(repeat.node());
        }
        List<Step> forks = new ArrayList<>();
        for (int i = repeat.min(); i < repeat.max(); i++) {
            Step fork = new Step(null, steps.size() + 1, -1);
            steps.add(fork);
            forks.add(fork);
            emit(repeat.node());
        }
        forks.forEach(fork -> fork.second = steps.size());
    }

    private static final class Step {
        private final @Nullable CodePointSet set;
        private int first;
        private int second;

        Step(@Nullable CodePointSet set, int first, int second) {
            this.set = set;
            this.first = first;
            this.second = second;
        }
    }
}
