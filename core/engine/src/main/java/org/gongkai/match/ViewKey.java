package org.gongkai.match;

import java.util.EnumSet;
import java.util.Set;
import org.gongkai.text.Fold;
import org.gongkai.text.FoldTable;

/**
 * How a probe sees a text (视图要素). Probes that see it alike share a {@link Window}.
 *
 * @param table what each character becomes
 * @param softBreaks whether a line break within is looked through
 * @param gap what else may stand between
 */
record ViewKey(FoldTable table, boolean softBreaks, GapTolerance gap) {
    static ViewKey of(Probe probe) {
        EnumSet<Fold> rest = EnumSet.noneOf(Fold.class);
        rest.addAll(probe.folds());
        boolean softBreaks = rest.remove(Fold.SOFT_BREAK);
        return new ViewKey(FoldTable.of(rest), softBreaks, probe.gap());
    }

    Set<Fold> folds() {
        return table.folds();
    }

    /**
     * Returns {@code term} as it stands in such a view.
     *
     * @throws PatternRefusedException if nothing of it is left
     */
    String joined(String term) {
        String folded = table.fold(term);
        String joined = gap.max() == 0 ? folded : withoutGaps(folded);
        if (joined.isEmpty()) {
            throw new PatternRefusedException(
                    "the term `" + term + "`, of which the rule's own fold or gap leaves nothing",
                    "lower the fold or gap");
        }
        return joined;
    }

    private String withoutGaps(String folded) {
        StringBuilder kept = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (!gap.contains(folded.charAt(i))) {
                kept.append(folded.charAt(i));
            }
        }
        return kept.toString();
    }
}
