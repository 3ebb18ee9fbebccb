package org.gongkai.match;

import java.util.List;

/**
 * A probe for terms in its lane (词语查找项). Immutable.
 *
 * @param number the probe's number in the set
 * @param probe the probe
 * @param key which of the lane's views it looks at
 * @param seen its terms as that view has them
 * @param plain whether that view is the coarse one wherever this leaves nothing out
 */
record TermEntry(int number, Probe probe, int key, List<String> seen, boolean plain) {
    static TermEntry of(int number, Probe probe, int key, ViewKey by, CoarseFold coarse) {
        return new TermEntry(
                number, probe, key, seen(probe, by, coarse), coarse.folds().equals(by.folds()));
    }

    /** Returns the entry of a probe of which it is not known yet how its view has its terms. */
    static TermEntry asWritten(Placed one) {
        boolean plain = one.coarse().folds().equals(one.view().folds());
        return new TermEntry(one.number(), one.probe(), one.key(), one.probe().terms(), plain);
    }

    TermEntry with(List<String> others) {
        return new TermEntry(number, probe, key, others, plain);
    }

    private static List<String> seen(Probe probe, ViewKey by, CoarseFold coarse) {
        List<String> terms = probe.terms();
        boolean same = terms.stream().allMatch(coarse::isSame);
        return same ? terms : terms.stream().map(by::joined).toList();
    }
}
