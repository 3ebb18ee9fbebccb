package org.gongkai.screening;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.Gap;
import org.gongkai.text.SourceText;

/**
 * What rules find in one text, before persons suppress and findings of different rules meet (单文本发现).
 *
 * @param source the text
 * @param byPart the findings of each part
 * @param gaps what could not be examined
 * @param takenBack what the rules' own phrases took back
 */
record TextFindings(SourceText source, List<List<Finding>> byPart, List<Gap> gaps, List<TakenBack> takenBack) {
    /** Returns these with the findings of rules in trial; what those could not examine is kept apart. */
    TextFindings and(TextFindings trial) {
        List<List<Finding>> both = new ArrayList<>();
        for (int part = 0; part < byPart.size(); part++) {
            both.add(joined(byPart.get(part), trial.byPart.get(part)));
        }
        return new TextFindings(source, both, gaps, joined(takenBack, trial.takenBack));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
