package org.gongkai.match;

import java.util.BitSet;

/**
 * A probe for a pattern in its lane (模式查找项). Immutable.
 *
 * @param number the probe's number in the set
 * @param probe the probe
 * @param key which of the lane's views it looks at
 * @param program the pattern, compiled for that view
 * @param starts the units of the view that a match may start with
 * @param units all units of the view that a match may hold
 */
record PatternEntry(int number, Probe probe, int key, PikeProgram program, BitSet starts, BitSet units) {
    static PatternEntry of(int number, Probe probe, int key, PikeProgram program) {
        return new PatternEntry(number, probe, key, program, program.starts(), program.units());
    }
}
