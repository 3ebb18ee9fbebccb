package org.gongkai.rule;

import java.util.List;
import org.gongkai.match.PatternParser;
import org.jspecify.annotations.Nullable;

/**
 * A labelled field (带标签字段), of which the value is found: behind {@code 姓名：}, in the cell behind such a label, or below
 * it where it heads a column.
 *
 * <p>The value ends where its line or cell does, at {@code ，。；、,;} or after {@code longest} characters.
 *
 * @param labels what stands before the value
 * @param value the pattern that the value starts with, of which the longest match is found; {@code null} for all of it
 * @param longest how many characters a value has at most, 1 to 200
 */
public record FieldForm(List<String> labels, @Nullable String value, int longest) {
    /** How many characters a value has at most where nothing else is said. */
    public static final int LONGEST = 40;

    public FieldForm {
        labels = List.copyOf(labels);
        if (labels.isEmpty() || labels.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "a field without a label, or with a blank one; name what stands before it");
        }
        if (longest < 1 || longest > 200) {
            throw new IllegalArgumentException("a field's value has 1 to 200 characters, got " + longest);
        }
        if (value != null) {
            PatternParser.parse(value);
        }
    }

    /** Returns the field of these labels with any value of ordinary length. */
    public static FieldForm of(List<String> labels) {
        return new FieldForm(labels, null, LONGEST);
    }

    String canonical() {
        return Canonical.of(labels, value == null ? List.of() : List.of(value), longest);
    }
}
