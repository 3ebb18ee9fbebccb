package org.gongkai.match;

import java.util.List;
import org.gongkai.text.FoldTable;

/**
 * The characters of a text that none of some sets tells apart once they are folded, by number (字符分类), each worked out when it is
 * first asked for. Thread-safe: a place in the cache holds a character and its class in one number.
 */
final class PlainClasses {
    /** There are too many sets or classes. */
    static final int NONE = -1;
    /** Some view may leave the character out. */
    static final int UNSURE = -2;

    private static final int PLACES = 1024;
    private static final int MOST = 64;

    private final List<CodePointSet> sets;
    private final FoldTable table;
    private final CoarseFold coarse;
    /** By the character's last bits: the character, and its class less {@link #UNSURE} and one more; 0 for none. */
    private final int[] cache = new int[PLACES];
    /** Which sets the characters of a class are in. */
    private final long[] members = new long[MOST];

    private int count;

    /** Tells apart what {@code sets} tell apart in a text that is folded by {@code table}. */
    PlainClasses(List<CodePointSet> sets, FoldTable table, CoarseFold coarse) {
        this.sets = sets;
        this.table = table;
        this.coarse = coarse;
    }

    /** Returns how many classes there are at most. */
    static int most() {
        return MOST;
    }

    /** Returns the class of {@code c}, {@link #NONE} or {@link #UNSURE}. */
    int of(char c) {
        int known = cache[c & PLACES - 1];
        return known >>> Character.SIZE == c && known != 0 ? (known & 0xFFFF) - 1 + UNSURE : find(c);
    }

    private int find(char c) {
        if (sets.size() > Long.SIZE) {
            return NONE;
        }
        int number = coarse.isKept(c) ? number(setsOf(table.fold(c))) : UNSURE;
        if (number != NONE) {
            cache[c & PLACES - 1] = c << Character.SIZE | number - UNSURE + 1;
        }
        return number;
    }

    private long setsOf(char unit) {
        long in = 0;
        for (int k = 0; k < sets.size(); k++) {
            in |= sets.get(k).contains(unit) ? 1L << k : 0;
        }
        return in;
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
