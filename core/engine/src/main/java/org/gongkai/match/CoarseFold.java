package org.gongkai.match;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.text.Fold;
import org.gongkai.text.FoldTable;
import org.gongkai.text.Visibility;

/**
 * The view that all probes of a lane share for the search of places worth a closer look (粗略视图). It folds all that one of
 * them folds and leaves out all that one of them looks through, so whatever a probe finds in its own view stands in this one
 * too, in one piece. Immutable and thread-safe.
 */
final class CoarseFold {
    /** Stands for what is left out, and behind the end. */
    static final char NOTHING = 0;
    /** Stands for half of a rare-plane character, which is looked at as a whole. */
    private static final char HALF = 1;

    private final FoldTable full;
    private final char[] table;

    private CoarseFold(FoldTable full, char[] table) {
        this.full = full;
        this.table = table;
    }

    /** Returns the view that is coarse enough for all of {@code keys}. */
    static CoarseFold of(Collection<ViewKey> keys) {
        EnumSet<Fold> folds = EnumSet.noneOf(Fold.class);
        EnumSet<GapClass> gaps = EnumSet.noneOf(GapClass.class);
        boolean breaks = false;
        for (ViewKey key : keys) {
            folds.addAll(key.folds());
            gaps.addAll(key.gap().of());
            breaks |= key.softBreaks();
        }
        FoldTable full = FoldTable.of(folds);
        char[] table = new char[1 << Character.SIZE];
        for (int c = 0; c < table.length; c++) {
            char to = full.fold((char) c);
            boolean inside = GapTolerance.isInEveryText((char) c);
            boolean out = to <= HALF
                    || to == FoldTable.DROP
                    || !inside && (isGap(gaps, (char) c) || isGap(gaps, to) || breaks && isBreak((char) c, to));
            table[c] = out ? NOTHING : Character.isSurrogate((char) c) ? HALF : to;
        }
        return new CoarseFold(full, table);
    }

    private static boolean isGap(Set<GapClass> gaps, char c) {
        for (GapClass gap : gaps) {
            if (gap.contains(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreak(char c, char folded) {
        return Visibility.isBlank(c)
                || Visibility.isBlank(folded)
                || StandsAlone.isLineBreak(c)
                || StandsAlone.isLineBreak(folded);
    }

    /** Returns all that it folds. */
    Set<Fold> folds() {
        return full.folds();
    }

    /** Returns whether every probe's own view keeps {@code c}, by itself and as one character. */
    boolean isKept(char c) {
        return table[c] > HALF;
    }

    /** Returns what becomes of a character below U+10000, {@link #NOTHING} where it is left out. */
    char fold(char c) {
        return table[c] == HALF ? c : table[c];
    }

    /** Returns what becomes of a rare-plane character: itself, a character below U+10000, or {@link #NOTHING}. */
    int foldRare(int codePoint) {
        int to = full.foldRare(codePoint);
        return to == FoldTable.DROP ? NOTHING : to > 0xFFFF ? to : table[to];
    }

    /** Returns how many units of {@code seen} stand before the first character that the view keeps. */
    int lead(String seen) {
        int at = 0;
        while (at < seen.length()) {
            int codePoint = seen.codePointAt(at);
            if ((codePoint > 0xFFFF ? foldRare(codePoint) : fold((char) codePoint)) != NOTHING) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /** Returns {@code term} in this view. */
    String fold(String term) {
        return isSame(term) ? term : folded(term);
    }

    /** Returns whether {@code term} is the same in this view, and so in that of every probe. */
    boolean isSame(String term) {
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            if (table[c] != c || c <= HALF) {
                return false;
            }
        }
        return true;
    }

    private String folded(String term) {
        StringBuilder folded = new StringBuilder(term.length());
        for (int i = 0; i < term.length(); ) {
            int codePoint = term.codePointAt(i);
            int to = codePoint > 0xFFFF ? foldRare(codePoint) : fold((char) codePoint);
            if (to != NOTHING) {
                folded.appendCodePoint(to);
            }
            i += Character.charCount(codePoint);
        }
        return folded.toString();
    }

    /**
     * Folds the first {@code length} of {@code raw}, which stand in the text from {@code base} on, to the end of {@code block}. A
     * first half at the very end is left for the next time unless {@code last}.
     *
     * @return how many characters were taken in
     */
    int append(char[] raw, int length, int base, Block block) {
        char[] to = block.characters;
        int[] places = block.places;
        int n = block.length;
        int i = 0;
        for (; i < length; i++) {
            char c = table[raw[i]];
            if (c == HALF) {
                if (i + 1 == length && Character.isHighSurrogate(raw[i]) && !block.last) {
                    break;
                }
                boolean pair = i + 1 < length && Character.isSurrogatePair(raw[i], raw[i + 1]);
                n = pair ? putRare(block, n, Character.toCodePoint(raw[i], raw[i + 1]), base + i) : n;
                if (pair) {
                    i++;
                    continue;
                }
                c = raw[i];
            }
            to[n] = c;
            places[n] = base + i;
            n += -c >>> 31;
        }
        block.length = n;
        return i;
    }

    private int putRare(Block block, int at, int codePoint, int place) {
        int to = foldRare(codePoint);
        int n = at;
        if (to > 0xFFFF) {
            block.characters[n] = Character.highSurrogate(to);
            block.places[n++] = place;
            block.characters[n] = Character.lowSurrogate(to);
            block.places[n++] = place + 1;
        } else if (to != NOTHING) {
            block.characters[n] = (char) to;
            block.places[n++] = place;
        }
        return n;
    }

    /** A stretch of the view with its way back. One thread, one block. */
    static final class Block {
        final char[] characters;
        final int[] places;
        int length;
        boolean last;

        /** Forgets the first {@code many} characters. */
        void drop(int many) {
            length -= many;
            System.arraycopy(characters, many, characters, 0, length);
            System.arraycopy(places, many, places, 0, length);
        }

        Block(int room) {
            characters = new char[room];
            places = new int[room];
        }
    }
}
