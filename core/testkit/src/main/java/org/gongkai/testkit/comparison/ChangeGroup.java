package org.gongkai.testkit.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one rule that are alike (同类变化): of one type, for one reason, in the same aspects.
 *
 * @param type gained, lost or changed
 * @param absence why the other set has none, or {@code null} where both have one
 * @param aspects in what both differ, empty where one is not there
 * @param count how many there are
 * @param weakening how many of them protect less than before
 * @param examples the first of them, in the order of the documents
 */
public record ChangeGroup(
        FindingChange.Type type,
        @Nullable Absence absence,
        List<Aspect> aspects,
        int count,
        int weakening,
        List<ChangeExample> examples) {
    public ChangeGroup {
        aspects = List.copyOf(aspects);
        examples = List.copyOf(examples);
    }

    /** Returns how many are counted and not listed. */
    public int leftOut() {
        return count - examples.size();
    }

    @Override
    public String toString() {
        return count + " " + type.code();
    }
}
