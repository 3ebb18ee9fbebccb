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
    static final int UNSURE = PlainView.UNSURE;

    private static final int PLACES = 1024;
    /** There are so many classes at most. */
    static final int MOST = 64;

    private final List<CodePointSet> sets;
    private final FoldTable table;
    private final CoarseFold coarse;
    private final StateRoom room;
    /** Nothing until the first is asked for; by the character's last bits: the character, and its class less {@link #UNSURE} and one more; 0 for none. */
    private int[] cache = {};
    /** Which sets the characters of a class are in. */
    private final long[] members = new long[MOST];

    private int count;

    /** Tells apart what {@code sets} tell apart in a text that is folded by {@code table}. */
    PlainClasses(List<CodePointSet> sets, FoldTable table, CoarseFold coarse, StateRoom room) {
        this.sets = sets;
        this.table = table;
        this.coarse = coarse;
        this.room = room;
    }

    /** Returns the class of {@code c}, {@link #NONE} or {@link #UNSURE}. */
    int of(char c) {
        int[] held = cache;
        int known = held.length == 0 ? 0 : held[c & PLACES - 1];
        return known >>> Character.SIZE == c && known != 0 ? (known & 0xFFFF) - 1 + UNSURE : find(c);
    }

    private int find(char c) {
        int[] held = held();
        if (held.length == 0) {
            return NONE;
        }
        int number = coarse.isKept(c) ? number(setsOf(table.fold(c))) : UNSURE;
        if (number != NONE) {
            held[c & PLACES - 1] = c << Character.SIZE | number - UNSURE + 1;
        }
        return number;
    }

    private synchronized int[] held() {
        if (cache.length == 0 && sets.size() <= Long.SIZE && room.take(PLACES)) {
            cache = new int[PLACES];
        }
        return cache;
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
