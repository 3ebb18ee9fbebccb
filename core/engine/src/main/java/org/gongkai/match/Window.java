package org.gongkai.match;

import java.util.Arrays;
import org.gongkai.text.TextSpan;
import org.gongkai.text.Visibility;

/**
 * A stretch of a text as some probes see it (局部视图): folded, with the tolerated gaps taken out, so that what a blank, a cell border
 * or a line break splits stands in one piece. It grows as far as it is asked, and knows where more was taken out than the
 * tolerance allows. One thread, one window.
 */
final class Window {
    /** So many characters are passed rather than started anew behind. */
    private static final int NEAR = 8;

    private final int most;
    private final ViewKey key;
    private final CoarseFold coarse;
    private final Beside beside;
    private final PlainView plain;
    private Characters text = Characters.NONE;
    private final FoldedUnits folded;
    /** The units that are kept, by place among the folded ones, and whether the stretch is torn before them. */
    private int[] kept = new int[64];

    private boolean[] torn = new boolean[64];
    private int keptCount;
    /** The next folded unit to look at. */
    private int next;

    private int start;
    private int gaps;
    private int breaks;

    /** Forgets what lies behind once it holds more than {@code most} units, and starts anew rather than go on so far. */
    Window(ViewKey key, CoarseFold coarse, int most) {
        this.most = most;
        this.key = key;
        this.coarse = coarse;
        this.folded = new FoldedUnits(key.table());
        this.beside = new Beside(key.table());
        this.plain = new PlainView(key.table(), coarse);
    }

    /** Turns to a text, of which nothing is seen yet. */
    void turnTo(Characters other) {
        text = other;
        beside.turnTo(other);
        plain.turnTo(other);
        restart(0);
    }

    /** Forgets all that was seen. */
    void clear() {
        folded.wipe();
        turnTo(Characters.NONE);
    }

    /** Returns the text where nothing of it is left out. */
    PlainView plain() {
        return plain;
    }

    private void restart(int at) {
        folded.start(text, at);
        keptCount = 0;
        next = 0;
        start = at;
        gaps = 0;
        breaks = 0;
    }

    /**
     * Makes sure that the unit at {@code position}, which every view keeps, is seen, with at least {@code before} units in front
     * of it or all there are, and returns its number.
     */
    int open(int position, int before) {
        boolean held = folded.source() >= text.first();
        boolean near = held
                && position >= start
                && position <= folded.source() + Math.max(NEAR, before)
                && folded.count() < most;
        if (near) {
            int at = index(position);
            if (at >= before || start == 0) {
                return at;
            }
        }
        restart(back(position, before));
        return index(position);
    }

    /** Goes back over so many characters that every view keeps, so that what lies before has no say in what follows. */
    private int back(int position, int before) {
        int at = position;
        for (int many = 0; at > text.first() && many < before; ) {
            at--;
            many += coarse.isKept(text.at(at)) ? 1 : 0;
        }
        return Character.isLowSurrogate(text.at(at)) ? firstHalf(at) : at;
    }

    /** Returns where the first half of a pair stands of which there may be the second at {@code at}, or {@code at}. */
    private int firstHalf(int at) {
        int first = at - 1;
        while (first >= text.first() && coarse.fold(text.at(first)) == CoarseFold.NOTHING) {
            first--;
        }
        return first >= text.first() && Character.isHighSurrogate(text.at(first)) ? first : at;
    }

    /** Returns the number of the first unit that stands at {@code position} or behind. */
    int index(int position) {
        boolean more = true;
        while (more && (keptCount == 0 || place(keptCount - 1) < position)) {
            more = grow();
        }
        int low = 0;
        int high = keptCount;
        while (low < high) {
            int middle = low + high >>> 1;
            if (place(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns whether there is a unit of this number. */
    boolean has(int index) {
        while (index >= keptCount) {
            if (!grow()) {
                return false;
            }
        }
        return true;
    }

    private boolean grow() {
        while (folded.has(next)) {
            int afterBreak = key.softBreaks() ? SoftBreaks.end(folded, next) : next;
            if (afterBreak > next) {
                breaks++;
                next = afterBreak;
            } else if (key.gap().max() > 0 && key.gap().contains(folded.at(next))) {
                gaps++;
                next++;
            } else {
                keep();
                return true;
            }
        }
        return false;
    }

    private void keep() {
        if (keptCount == kept.length) {
            kept = Arrays.copyOf(kept, 2 * keptCount);
            torn = Arrays.copyOf(torn, 2 * keptCount);
        }
        kept[keptCount] = next++;
        torn[keptCount++] = gaps > key.gap().max() || breaks > 1;
        gaps = 0;
        breaks = 0;
    }

    char charAt(int index) {
        return folded.at(kept[index]);
    }

    /** Returns the character that starts at {@code index}. */
    int codePointAt(int index) {
        return isPair(index) ? Character.toCodePoint(charAt(index), charAt(index + 1)) : charAt(index);
    }

    private boolean isPair(int index) {
        return Character.isHighSurrogate(charAt(index))
                && has(index + 1)
                && Character.isLowSurrogate(charAt(index + 1))
                && !torn[index + 1];
    }

    /** Returns whether more stands before {@code index} than the tolerance allows, so that nothing may reach across. */
    boolean isTornBefore(int index) {
        return torn[index];
    }

    /** Returns where in the text the unit stands. */
    int place(int index) {
        return folded.place(kept[index]);
    }

    /** Returns whether {@code term} stands in one piece from {@code from} on. */
    boolean startsWith(String term, int from) {
        for (int i = 0; i < term.length(); i++) {
            if (!has(from + i) || charAt(from + i) != term.charAt(i) || i > 0 && torn[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** Copies units from {@code from} on, as many as stand in one piece and find room, and returns how many. */
    int copy(int from, char[] units) {
        int count = 0;
        while (count < units.length && has(from + count) && (count == 0 || !torn[from + count])) {
            units[count] = charAt(from + count);
            count++;
        }
        return count;
    }

    /** Returns {@code index}, or the number before it where it is the second half of a character. */
    int wholeFrom(int index) {
        return index > 0 && has(index) && isPair(index - 1) ? index - 1 : index;
    }

    /** Returns the number of the same unit once what lies far behind is forgotten, where that can be. */
    int goOn(int index) {
        boolean far = index > most && has(index) && coarse.isKept(text.at(place(index)));
        return far ? open(place(index), 0) : index;
    }

    /** Returns the units from {@code from} to {@code to}. */
    String text(int from, int to) {
        char[] units = new char[to - from];
        for (int i = from; i < to; i++) {
            units[i - from] = charAt(i);
        }
        return new String(units);
    }

    /** Returns whether nothing that {@code rule} forbids stands before the character at {@code position} of the text. */
    boolean mayStartAt(int position, StandsAlone rule) {
        return rule == StandsAlone.ANYWHERE || beside.mayStart(position, rule);
    }

    /** Returns whether nothing that {@code rule} forbids stands before the unit at {@code from}. */
    boolean mayStart(int from, StandsAlone rule) {
        return rule == StandsAlone.ANYWHERE || beside.mayStart(place(from), rule);
    }

    /** Returns whether nothing that {@code rule} forbids stands behind the unit before {@code to}. */
    boolean mayEnd(int to, StandsAlone rule) {
        return rule == StandsAlone.ANYWHERE || beside.mayEnd(beside.behind(place(to - 1)), rule);
    }

    /** Returns whether nothing that {@code rule} forbids stands behind the character at {@code position} of the text. */
    boolean mayEndAt(int position, StandsAlone rule) {
        return rule == StandsAlone.ANYWHERE || beside.mayEnd(beside.behind(position), rule);
    }

    /** Returns whether {@code probe} takes what stands from {@code from} to {@code to}. */
    boolean accepts(Probe probe, int from, int to) {
        return mayStart(from, probe.standsAlone()) && mayEnd(to, probe.standsAlone()) && probe.accepts(this, from, to);
    }

    /** Returns the span of the text; combining marks on the last character belong to it. */
    TextSpan span(int from, int to) {
        return spanAt(place(from), place(to - 1));
    }

    /** Returns the span of the text from one character to another. */
    TextSpan spanAt(int first, int last) {
        int end = beside.behind(last);
        while (text.has(end) && Visibility.isCombining(text.at(end))) {
            end++;
        }
        return new TextSpan(first, end);
    }
}
