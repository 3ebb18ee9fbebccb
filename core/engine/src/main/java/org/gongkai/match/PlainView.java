package org.gongkai.match;

import java.util.BitSet;
import org.gongkai.text.FoldTable;

/**
 * A text as some probes see it, where no view leaves anything out (逐字视图): unit by unit as the text has it, each folded. Of a
 * stretch in which something may be left out it tells only that. One thread.
 */
final class PlainView {
    /** Something may be left out, so that only a {@link Window} can tell. */
    static final int UNSURE = -2;

    static final int NO = 0;
    static final int YES = 1;

    private final FoldTable table;
    private final CoarseFold coarse;
    private Characters text = Characters.NONE;

    PlainView(FoldTable table, CoarseFold coarse) {
        this.table = table;
        this.coarse = coarse;
    }

    void turnTo(Characters other) {
        text = other;
    }

    /** Returns whether there is a character at {@code place}. */
    boolean has(int place) {
        return text.has(place);
    }

    /** Returns the character at {@code place} as the text has it. */
    char raw(int place) {
        return text.at(place);
    }

    /** Returns the unit at {@code place}, or {@link #UNSURE}. */
    int at(int place) {
        char c = text.at(place);
        return coarse.isKept(c) ? table.fold(c) : UNSURE;
    }

    /** Returns whether {@code term} stands at {@code place}: {@link #YES}, {@link #NO} or {@link #UNSURE}. */
    int startsWith(String term, int place) {
        for (int i = 0; i < term.length(); i++) {
            if (!text.has(place + i)) {
                return NO;
            }
            int unit = at(place + i);
            if (unit != term.charAt(i)) {
                return unit == UNSURE ? UNSURE : NO;
            }
        }
        return YES;
    }

    /** Returns the first place from which on to {@code place} all characters are among {@code units}, at most {@code most} of them, or {@link #UNSURE}. */
    int back(int place, int most, BitSet units) {
        int at = place;
        while (at > text.first() && at > place - most) {
            int unit = at(at - 1);
            if (unit == UNSURE) {
                return UNSURE;
            }
            if (!units.get(unit)) {
                return at;
            }
            at--;
        }
        return at;
    }

    /** Returns the units from one place to another. */
    String text(int from, int to) {
        char[] units = new char[to - from];
        for (int i = from; i < to; i++) {
            units[i - from] = (char) at(i);
        }
        return new String(units);
    }
}
