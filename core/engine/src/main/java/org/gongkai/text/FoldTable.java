package org.gongkai.text;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.text.internal.FoldTables;
import org.gongkai.text.internal.HanVariants;

/**
 * A set of folds made ready for use (归一化表). Immutable and thread-safe; takes 128 KB, so build one and share it.
 */
public final class FoldTable {
    private final Set<Fold> folds;
    private final char[] table;

    private FoldTable(Set<Fold> folds) {
        EnumSet<Fold> copy = EnumSet.noneOf(Fold.class);
        copy.addAll(folds);
        this.folds = Collections.unmodifiableSet(copy);
        this.table = copy.contains(Fold.TRADITIONAL) ? HanVariants.table() : FoldTables.identity();
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
        return new FoldTable(folds);
    }

    /** Returns the folds in the table, in the order of {@link Fold}. */
    public Set<Fold> folds() {
        return folds;
    }

    /** Returns {@code text} folded, for terms that are compared with folded text. */
    public String fold(String text) {
        return FoldedText.of(text, this).toString();
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

    /** Returns what becomes of {@code c}, {@link FoldTables#DROP} where nothing does. */
    char fold(char c) {
        return table[c];
    }

    /** Returns what becomes of a rare-plane character: itself, a digit, or {@link FoldTables#DROP}. */
    int foldRare(int codePoint) {
        if (folds.contains(Fold.INVISIBLE) && FoldTables.isRareInvisible(codePoint)) {
            return FoldTables.DROP;
        }
        boolean digits =
                folds.contains(Fold.DIGIT) || folds.contains(Fold.WIDTH) && FoldTables.isStyledDigit(codePoint);
        return digits ? FoldTables.rareDigit(codePoint) : codePoint;
    }
}
