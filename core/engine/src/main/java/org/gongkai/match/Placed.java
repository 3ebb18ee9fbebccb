package org.gongkai.match;

/**
 * A probe in a lane that is read (通道查找项). Immutable.
 *
 * @param number the probe's number in the set
 * @param probe the probe
 * @param view how it sees a text
 * @param key which of the lane's views that is
 * @param coarse the lane's coarse view
 * @param room how much the lane's patterns may keep
 */
record Placed(int number, Probe probe, ViewKey view, int key, CoarseFold coarse, StateRoom room) {}
