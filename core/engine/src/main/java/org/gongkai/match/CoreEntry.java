package org.gongkai.match;

import org.jspecify.annotations.Nullable;

/**
 * A core of a pattern in its lane (片段查找项). Immutable.
 *
 * @param pattern the number of the pattern in the lane
 * @param reach at most how many units stand between the start of a match of the pattern and where one of its cores is told of; the
 *     same for all of them, so that of two matches the one that starts first is found first
 * @param leading at most how many of these units belong to the core itself
 * @param program the core itself where it is worth a look before the whole pattern is, or {@code null}
 */
record CoreEntry(
        int pattern, int reach, int leading, @Nullable PikeProgram program) {}
