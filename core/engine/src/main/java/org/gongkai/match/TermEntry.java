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
        List<String> terms = probe.terms();
        boolean same = terms.stream().allMatch(coarse::isSame);
        List<String> seen = same ? terms : terms.stream().map(by::joined).toList();
        return new TermEntry(number, probe, key, seen, coarse.folds().equals(by.folds()));
    }
}
