package org.gongkai.text;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.gongkai.text.internal.FoldTables;
import org.gongkai.text.internal.HanVariants;

/**
 * A set of folds made ready for use (归一化表). Immutable and thread-safe; takes 128 KB, so each is made once and shared by all
 * who ask for the same folds.
 */
public final class FoldTable {
    /** Stands for "nothing" (去掉); a noncharacter, so no text means it. */
    public static final char DROP = FoldTables.DROP;

    private static final Map<Set<Fold>, FoldTable> MADE = new ConcurrentHashMap<>();

    private final Set<Fold> folds;
    private final char[] table;

    private FoldTable(Set<Fold> folds) {
        this.folds = folds;
        this.table = folds.contains(Fold.TRADITIONAL) ? HanVariants.table() : FoldTables.identity();
        foldIf(Fold.WIDTH, FoldTables::foldWidth);
        foldIf(Fold.CASE, FoldTables::foldCase);
        foldIf(Fold.DIGIT, FoldTables::foldDigits);
        foldIf(Fold.DASH, FoldTables::foldDashes);
        foldIf(Fold.INVISIBLE, FoldTables::dropInvisible);
        foldIf(Fold.COMBINING, FoldTables::dropCombining);
    }

    private void foldIf(Fold fold, Consumer<char[]> step) {
        if (folds.contains(fold)) {
            step.accept(table);
        }
    }

    /** Returns the table of {@code folds}. */
    public static FoldTable of(Set<Fold> folds) {
        EnumSet<Fold> copy = EnumSet.noneOf(Fold.class);
        copy.addAll(folds);
        return MADE.computeIfAbsent(Collections.unmodifiableSet(copy), FoldTable::new);
    }

    /** Returns the folds in the table, in the order of {@link Fold}. */
    public Set<Fold> folds() {
        return folds;
    }

    /** Returns {@code text} folded, for terms that are compared with folded text. */
    public String fold(String text) {
        return changes(text) ? FoldedText.of(text, this).toString() : text;
    }

    private boolean changes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (table[c] != c || c == DROP || Character.isHighSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what becomes of the characters from {@code first} to {@code last}, but for those that become nothing. */
    public BitSet foldAll(char first, char last) {
        BitSet folded = new BitSet(last + 1);
        for (int c = first; c <= last; c++) {
            if (table[c] != FoldTables.DROP) {
                folded.set(table[c]);
            }
        }
        return folded;
    }

    /** Returns what becomes of {@code c}, {@link #DROP} where nothing does. */
    public char fold(char c) {
        return table[c];
    }

    /** Returns what becomes of a rare-plane character: itself, a digit, or {@link #DROP}. */
    public int foldRare(int codePoint) {
        if (folds.contains(Fold.INVISIBLE) && FoldTables.isRareInvisible(codePoint)) {
            return FoldTables.DROP;
        }
        boolean digits =
                folds.contains(Fold.DIGIT) || folds.contains(Fold.WIDTH) && FoldTables.isStyledDigit(codePoint);
        return digits ? FoldTables.rareDigit(codePoint) : codePoint;
    }
}
