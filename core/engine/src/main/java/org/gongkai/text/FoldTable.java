package org.gongkai.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
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
        for (int c = 0; c < table.length; c++) {
            table[c] = fold((char) c, table[c]);
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

    private char fold(char original, char simplified) {
        if (folds.contains(Fold.INVISIBLE) && FoldTables.isInvisible(original)
                || folds.contains(Fold.COMBINING) && FoldTables.isCombining(original)) {
            return FoldTables.DROP;
        }
        char c = simplified;
        c = folds.contains(Fold.WIDTH) ? FoldTables.width(c) : c;
        c = folds.contains(Fold.CASE) ? FoldTables.upper(c) : c;
        c = folds.contains(Fold.DIGIT) ? FoldTables.digit(c) : c;
        return folds.contains(Fold.DASH) ? FoldTables.dash(c) : c;
    }
}
