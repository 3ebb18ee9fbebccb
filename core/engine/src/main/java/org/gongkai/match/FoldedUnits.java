package org.gongkai.match;

import java.util.Arrays;
import org.gongkai.text.FoldTable;

/** The units of a stretch of a text once folded, as far as they were asked for (归一单元). One thread. */
final class FoldedUnits {
    private final FoldTable table;
    private Characters text = Characters.NONE;
    private char[] units = new char[64];
    /** Where in the text each unit stands. */
    private int[] places = new int[64];

    private int count;
    private int source;

    FoldedUnits(FoldTable table) {
        this.table = table;
    }

    /** Starts anew in {@code other} at {@code position}. */
    void start(Characters other, int position) {
        text = other;
        count = 0;
        source = position;
    }

    /** Wipes what is held. */
    void wipe() {
        Arrays.fill(units, '\0');
    }

    /** Returns the next character of the text to fold. */
    int source() {
        return source;
    }

    /** Returns how many units were asked for so far. */
    int count() {
        return count;
    }

    /** Returns whether there is a unit of this number. */
    boolean has(int index) {
        while (index >= count) {
            if (!text.has(source)) {
                return false;
            }
            fold();
        }
        return true;
    }

    char at(int index) {
        return units[index];
    }

    /** Returns where in the text the unit stands. */
    int place(int index) {
        return places[index];
    }

    private void fold() {
        int place = source;
        char c = text.at(source++);
        if (Character.isHighSurrogate(c) && text.has(source) && Character.isLowSurrogate(text.at(source))) {
            int to = table.foldRare(Character.toCodePoint(c, text.at(source++)));
            if (to > 0xFFFF) {
                put(Character.highSurrogate(to), place);
                put(Character.lowSurrogate(to), place + 1);
            } else if (to != FoldTable.DROP) {
                put((char) to, place);
            }
            return;
        }
        char to = table.fold(c);
        if (to != FoldTable.DROP) {
            put(to, place);
        }
    }

    private void put(char unit, int place) {
        if (count == units.length) {
            char[] before = units;
            units = Arrays.copyOf(before, 2 * count);
            places = Arrays.copyOf(places, 2 * count);
            Arrays.fill(before, '\0');
        }
        units[count] = unit;
        places[count++] = place;
    }
}
