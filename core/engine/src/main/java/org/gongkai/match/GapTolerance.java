package org.gongkai.match;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How much may stand between two characters of something looked for (间隔容忍).
 *
 * @param max how many characters in a row, 0 to 8
 * @param of of which classes
 */
public record GapTolerance(int max, Set<GapClass> of) {
    /** Nothing may stand between (不容忍). */
    public static final GapTolerance NONE = new GapTolerance(0, Set.of());

    public GapTolerance {
        if (max < 0 || max > 8) {
            throw new IllegalArgumentException("a gap is 0 to 8 characters, got " + max);
        }
        EnumSet<GapClass> copy = EnumSet.noneOf(GapClass.class);
        copy.addAll(of);
        if ((max == 0) != copy.isEmpty()) {
            throw new IllegalArgumentException("a gap names its length and its classes, or neither");
        }
        of = Collections.unmodifiableSet(copy);
    }

    boolean contains(char c) {
        if (isInEveryText(c)) {
            return false;
        }
        for (GapClass gap : of) {
            if (gap.contains(c)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether {@code c} is a Han character or a digit, of which texts are full and which are in no class. */
    static boolean isInEveryText(char c) {
        return c >= '\u3100' && c < '\uFE10' || c >= '0' && c <= '9';
    }
}
