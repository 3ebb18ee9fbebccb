package org.gongkai.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.SourceText;

/** Whether replacements fit a source (替换校验). */
final class ReplacementCheck {
    private ReplacementCheck() {}

    static void check(SourceText source, List<Replacement> replacements) {
        List<Replacement> sorted = new ArrayList<>(replacements);
        sorted.sort(Comparator.comparingInt(Replacement::part).thenComparing(Replacement::span));
        Replacement last = null;
        for (Replacement replacement : sorted) {
            int length = source.part(replacement.part()).text().length();
            if (replacement.span().end() > length) {
                throw new IllegalArgumentException(
                        "a replacement lies within its part of " + length + " positions, got " + replacement);
            }
            if (last != null && last.part() == replacement.part() && last.span().overlaps(replacement.span())) {
                throw new IllegalArgumentException("replacements do not overlap, got " + last + " and " + replacement);
            }
            last = replacement;
        }
    }
}
