package org.gongkai.match;

import org.gongkai.text.FoldTable;

/**
 * What stands right beside a stretch of a text once it is folded (相邻字符). It remembers the last run of padding at either side, so
 * that a long one is looked through once. One thread.
 */
final class Beside {
    private final FoldTable table;
    private Characters text = Characters.NONE;
    /** Where the character that was passed last begins, its end when going forward, and what it became. */
    private int at;

    private char unit;
    private int startKnown;
    private boolean startClear;
    private int endFrom;
    private int endTo;
    private boolean endClear;

    Beside(FoldTable table) {
        this.table = table;
    }

    void turnTo(Characters other) {
        text = other;
        startKnown = -1;
        endFrom = -1;
        endTo = -1;
    }

    boolean mayStart(int position, StandsAlone rule) {
        if (rule == StandsAlone.LINE) {
            return isAtLineStart(position);
        }
        at = position;
        return !passBackward() || rule.allows(unit);
    }

    boolean mayEnd(int position, StandsAlone rule) {
        if (rule == StandsAlone.LINE) {
            return isAtLineEnd(position);
        }
        at = position;
        return !passForward() || rule.allows(unit);
    }

    /** Returns where the character ends that has a unit at {@code place}. */
    int behind(int place) {
        boolean pair = Character.isHighSurrogate(text.at(place))
                && text.has(place + 1)
                && Character.isLowSurrogate(text.at(place + 1));
        return place + (pair ? 2 : 1);
    }

    private boolean isAtLineStart(int position) {
        startClear = onlyPaddingBefore(position);
        startKnown = position;
        return startClear;
    }

    private boolean onlyPaddingBefore(int position) {
        at = position;
        while (at != startKnown) {
            if (!passBackward() || StandsAlone.isLineEnd(unit)) {
                return true;
            }
            if (!StandsAlone.isPadding(unit)) {
                return false;
            }
        }
        return startClear;
    }

    private boolean isAtLineEnd(int position) {
        if (position >= endFrom && position <= endTo) {
            return endClear;
        }
        boolean clear = true;
        at = position;
        int last = position;
        while (passForward()) {
            if (StandsAlone.isLineEnd(unit) || !StandsAlone.isPadding(unit)) {
                clear = StandsAlone.isLineEnd(unit);
                break;
            }
            last = at;
        }
        endFrom = position;
        endTo = last;
        endClear = clear;
        return clear;
    }

    /** Goes back over one character that the fold keeps and tells whether there was one. */
    private boolean passBackward() {
        while (at > 0) {
            char c = text.at(--at);
            if (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.at(at - 1))) {
                int to = table.foldRare(Character.toCodePoint(text.at(--at), c));
                if (to != FoldTable.DROP) {
                    unit = to > 0xFFFF ? Character.lowSurrogate(to) : (char) to;
                    return true;
                }
            } else if (table.fold(c) != FoldTable.DROP) {
                unit = table.fold(c);
                return true;
            }
        }
        return false;
    }

    /** Goes on over one character that the fold keeps and tells whether there was one. */
    private boolean passForward() {
        while (text.has(at)) {
            char c = text.at(at);
            int end = behind(at);
            int to = end - at == 2 ? table.foldRare(Character.toCodePoint(c, text.at(at + 1))) : table.fold(c);
            at = end;
            if (to != FoldTable.DROP) {
                unit = to > 0xFFFF ? Character.highSurrogate(to) : (char) to;
                return true;
            }
        }
        return false;
    }
}
