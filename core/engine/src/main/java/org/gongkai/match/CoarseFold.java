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

    /** Returns whether each rare-plane character of {@code seen} stays as it is. */
    boolean keepsPairs(String seen) {
        return seen.codePoints().allMatch(c -> c <= 0xFFFF || foldRare(c) == c);
    }

    /** Returns {@code term} in this view. */
    String fold(String term) {
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

    /**
     * Folds in place the {@code length} characters that lie behind the end of {@code block} and stand in the text from {@code base}
     * on. A first half at the very end is left for the next time unless the block is the last.
     *
     * @return how many characters were taken in
     */
    int append(CoarseBlock block, int length, int base) {
        char[] text = block.characters;
        int n = block.length();
        int from = n;
        int end = from + length;
        int i = from;
        block.goOn(n, base);
        while (i < end) {
            int kept = copy(text, i, end, n);
            i += kept;
            n += kept;
            if (i < end && table[text[i]] == NOTHING) {
                block.goOn(n, base + ++i - from);
            } else if (i < end && isPair(text, i, end)) {
                n = putRare(text, n, Character.toCodePoint(text[i], text[i + 1]));
                i += 2;
                block.goOn(n, base + i - from);
            } else if (i < end) {
                if (i + 1 == end && Character.isHighSurrogate(text[i]) && !block.isLast()) {
                    break;
                }
                text[n++] = text[i++];
            }
        }
        block.endAt(n);
        return i - from;
    }

    /** Folds up to the first character that needs a closer look and returns how many there were. */
    private int copy(char[] text, int from, int end, int to) {
        char[] by = table;
        int shift = to - from;
        int i = from;
        for (; i < end; i++) {
            char c = by[text[i]];
            if (c <= HALF) {
                break;
            }
            text[shift + i] = c;
        }
        return i - from;
    }

    private static boolean isPair(char[] text, int at, int end) {
        return at + 1 < end && Character.isSurrogatePair(text[at], text[at + 1]);
    }

    private int putRare(char[] into, int at, int codePoint) {
        int to = foldRare(codePoint);
        if (to > 0xFFFF) {
            return at + Character.toChars(to, into, at);
        }
        into[at] = (char) to;
        return to == NOTHING ? at : at + 1;
    }
}
