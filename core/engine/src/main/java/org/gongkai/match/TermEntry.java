package org.gongkai.match;

/**
 * A probe for terms in its lane (词语查找项). Immutable.
 *
 * @param number the probe's number in the set
 * @param probe the probe
 * @param key which of the lane's views it looks at
 * @param plain whether that view is the coarse one wherever this leaves nothing out
 */
record TermEntry(int number, Probe probe, int key, boolean plain) {}
