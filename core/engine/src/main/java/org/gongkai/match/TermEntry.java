package org.gongkai.match;

/**
 * A probe for terms in its lane (词语查找项). Immutable.
 *
 * @param number the probe's number in the set
 * @param probe the probe
 * @param key which of the lane's views it looks at
 */
record TermEntry(int number, Probe probe, int key) {}
