package org.gongkai.match;

import java.util.List;

/** The syntax tree of a pattern (模式语法树): what the documented subset of regular expressions can say, and no more. */
public sealed interface PatternNode {
    /** One character out of a set (单个字符). */
    record One(CodePointSet set) implements PatternNode {}

    /** One after the other (连接). */
    record Sequence(List<PatternNode> nodes) implements PatternNode {
        public Sequence {
            nodes = List.copyOf(nodes);
        }
    }

    /** One of several (选择). */
    record Choice(List<PatternNode> nodes) implements PatternNode {
        public Choice {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * The same several times (重复).
     *
     * @param node what is repeated
     * @param min at least how often, 0 or more
     * @param max at most how often, {@code min} to 256
     */
    record Repeat(PatternNode node, int min, int max) implements PatternNode {
        public Repeat {
            if (min < 0 || max < min || max < 1 || max > 256) {
                throw new PatternRefusedException(
                        "a repeat of " + min + " to " + max, "write at most 256 repeats, the lower bound first");
            }
            if (node.maxLength() == 0) {
                throw new PatternRefusedException(
                        "a repeat of nothing", "put something into the group or leave it out");
            }
        }

        /** Multiplies and stops far above every limit, so that no nesting runs over. */
        private long times(int times, long length) {
            return Math.min(times * length, 1 << 20);
        }
    }

    /** Returns at most how many characters the pattern covers. */
    default long maxLength() {
        if (this instanceof Sequence sequence) {
            return sequence.nodes().stream().mapToLong(PatternNode::maxLength).sum();
        }
        if (this instanceof Choice choice) {
            return choice.nodes().stream()
                    .mapToLong(PatternNode::maxLength)
                    .max()
                    .orElse(0);
        }
        return this instanceof Repeat repeat
                ? repeat.times(repeat.max(), repeat.node().maxLength())
                : 1;
    }

    /** Returns at least how many characters the pattern covers. */
    default long minLength() {
        if (this instanceof Sequence sequence) {
            return sequence.nodes().stream().mapToLong(PatternNode::minLength).sum();
        }
        if (this instanceof Choice choice) {
            return choice.nodes().stream()
                    .mapToLong(PatternNode::minLength)
                    .min()
                    .orElse(0);
        }
        return this instanceof Repeat repeat
                ? repeat.times(repeat.min(), repeat.node().minLength())
                : 1;
    }

    /** Returns how many steps the pattern takes to write out, each repeat as often as it may come, or a number far above every limit. */
    default long steps() {
        if (this instanceof Sequence sequence) {
            return sequence.nodes().stream().mapToLong(PatternNode::steps).sum();
        }
        if (this instanceof Choice choice) {
            long jumps = 2L * (choice.nodes().size() - 1);
            return jumps + choice.nodes().stream().mapToLong(PatternNode::steps).sum();
        }
        if (this instanceof Repeat repeat) {
            long forks = (long) repeat.max() - repeat.min();
            return Math.min(forks + repeat.max() * repeat.node().steps(), 1 << 20);
        }
        return 1;
    }

    /** Returns about how much room the pattern takes in a set, in steps; classes of many characters take more than one. */
    default long size() {
        return 8 + steps() + classes();
    }

    private long classes() {
        if (this instanceof Sequence sequence) {
            return sequence.nodes().stream().mapToLong(PatternNode::classes).sum();
        }
        if (this instanceof Choice choice) {
            return choice.nodes().stream().mapToLong(PatternNode::classes).sum();
        }
        return this instanceof Repeat repeat
                ? repeat.node().classes()
                : ((One) this).set().sizeBelowRare() / 1024;
    }
}
