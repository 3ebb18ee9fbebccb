package org.gongkai.match;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.gongkai.text.FoldTable;
import org.jspecify.annotations.Nullable;

/** A pattern as a list of small steps (模式程序), for {@link PikeMachine}. Immutable once built. */
final class PikeProgram {
    private static final int MAX_STEPS = 4096;

    private final List<Step> steps = new ArrayList<>();
    private final FoldTable table;
    private final GapTolerance gap;
    private final IdentityHashMap<CodePointSet, CodePointSet> folded = new IdentityHashMap<>();

    private PikeProgram(FoldTable table, GapTolerance gap) {
        this.table = table;
        this.gap = gap;
    }

    static PikeProgram compile(PatternNode tree, FoldTable table, GapTolerance gap) {
        PikeProgram program = new PikeProgram(table, gap);
        program.emit(tree);
        program.add(new Step(null, -1, -1));
        program.folded.clear();
        return program;
    }

    int size() {
        return steps.size();
    }

    /** Returns the characters that the step consumes, or {@code null} for a fork or the end. */
    @Nullable
    CodePointSet set(int step) {
        return steps.get(step).set;
    }

    boolean isEnd(int step) {
        return steps.get(step).set == null && steps.get(step).first < 0;
    }

    /** Returns where a fork leads first. */
    int first(int step) {
        return steps.get(step).first;
    }

    /** Returns where a fork leads second, or -1 where it only jumps. */
    int second(int step) {
        return steps.get(step).second;
    }

    private void emit(PatternNode node) {
        if (node instanceof PatternNode.One one) {
            CodePointSet set =
                    folded.computeIfAbsent(one.set(), plain -> plain.fold(table).without(gap));
            if (set.isEmpty()) {
                throw new PatternRefusedException(
                        "a character that the rule's own fold or gap removes, so that it can never be found",
                        "leave it out of the pattern");
            }
            add(new Step(set, steps.size() + 1, -1));
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
                add(fork);
            }
            emit(options.get(i));
            if (!last) {
                Step jump = new Step(null, 0, -1);
                add(jump);
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
            add(fork);
            forks.add(fork);
            emit(repeat.node());
        }
        forks.forEach(fork -> fork.second = steps.size());
    }

    private void add(Step step) {
        if (steps.size() >= MAX_STEPS) {
            throw new PatternRefusedException(
                    "a pattern of more than " + MAX_STEPS + " steps", "lower its repeats or split it into parts");
        }
        steps.add(step);
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
