package org.gongkai.match;

import java.util.List;

/**
 * The units that none of some sets tells apart, by number (单元分类), each worked out when it is first asked for. Thread-safe: a place in
 * the cache holds a unit and its class in one number.
 */
final class UnitClasses {
    /** There are too many sets or classes. */
    static final int NONE = -1;

    private static final int PLACES = 1024;

    private final List<CodePointSet> sets;
    /** By the unit's last bits: the unit and one more than its class, or 0. */
    private final int[] cache = new int[PLACES];
    /** Which sets the units of a class are in. */
    private final long[] members;

    private int count;

    /** Tells apart what {@code sets} tell apart, in at most {@code most} classes. */
    UnitClasses(List<CodePointSet> sets, int most) {
        this.sets = sets;
        this.members = new long[most];
    }

    /** Returns the class of {@code unit}, or {@link #NONE}. */
    int of(char unit) {
        int known = cache[unit & PLACES - 1];
        return known >>> Character.SIZE == unit && known != 0 ? (known & 0xFFFF) - 1 : find(unit);
    }

    private int find(char unit) {
        if (sets.size() > Long.SIZE) {
            return NONE;
        }
        long in = 0;
        for (int k = 0; k < sets.size(); k++) {
            in |= sets.get(k).contains(unit) ? 1L << k : 0;
        }
        int number = number(in);
        if (number >= 0) {
            cache[unit & PLACES - 1] = unit << Character.SIZE | number + 1;
        }
        return number;
    }

    private synchronized int number(long in) {
        for (int k = 0; k < count; k++) {
            if (members[k] == in) {
                return k;
            }
        }
        if (count == members.length) {
            return NONE;
        }
        members[count] = in;
        return count++;
    }
}
