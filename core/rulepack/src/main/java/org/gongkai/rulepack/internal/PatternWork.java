package org.gongkai.rulepack.internal;

import org.gongkai.match.PatternNode;
import org.gongkai.match.PatternParser;
import org.gongkai.match.PatternRefusedException;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.text.Wording;

/** Bounds what a pattern costs before it is compiled (模式开销): {@code x((((){256}){256}){256}){256}} has few characters. */
final class PatternWork {
    private static final long MOST = 100_000;

    private PatternWork() {}

    /** Returns the pattern that {@code node} writes; whether it can be compiled is told later. */
    static String pattern(Node node) {
        String pattern = Values.text(node);
        if (pattern.length() > PackLimits.PATTERN_CHARACTERS) {
            throw new Fault(
                    node,
                    new Wording(
                            "模式超过 " + PackLimits.PATTERN_CHARACTERS + " 个字符",
                            "a pattern of more than " + PackLimits.PATTERN_CHARACTERS + " characters"),
                    new Wording("拆成几个部分", "split it into parts"));
        }
        if (of(pattern) > MOST) {
            throw new Fault(
                    node,
                    new Wording(
                            "模式的重复相乘超过 " + MOST + " 步", "a pattern whose repeats multiply beyond " + MOST + " steps"),
                    new Wording("减少重复次数", "lower its repeats"));
        }
        return pattern;
    }

    private static long of(String pattern) {
        try {
            return of(PatternParser.parse(pattern));
        } catch (PatternRefusedException refusal) {
            return 0;
        }
    }

    private static long of(PatternNode node) {
        long work = 1;
        if (node instanceof PatternNode.Sequence sequence) {
            for (PatternNode inner : sequence.nodes()) {
                work += of(inner);
            }
        } else if (node instanceof PatternNode.Choice choice) {
            for (PatternNode inner : choice.nodes()) {
                work += of(inner);
            }
        } else if (node instanceof PatternNode.Repeat repeat) {
            work += repeat.max() * of(repeat.node());
        }
        return Math.min(work, MOST + 1);
    }
}
