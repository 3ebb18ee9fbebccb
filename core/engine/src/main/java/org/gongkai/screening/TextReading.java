package org.gongkai.screening;

import java.time.LocalDate;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.jspecify.annotations.Nullable;

/**
 * What all parts of a text share while it is screened (单文本读取结果). One thread, one text.
 *
 * @param number the number of the text in the submission
 * @param source the text
 * @param map its regions
 * @param headings what stands above its columns
 */
record TextReading(int number, SourceText source, DocumentMap map, Headings headings) {
    /** Returns the day on which what {@code part} belongs to was formed, or {@code null}: files embedded in the text have days of their own. */
    @Nullable
    LocalDate formed(TextPart part) {
        return part.place().path().isEmpty() ? source.date() : null;
    }
}
