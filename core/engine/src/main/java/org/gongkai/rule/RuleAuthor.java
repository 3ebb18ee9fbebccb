package org.gongkai.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a rule (编写者).
 *
 * @param name a person or a body
 * @param date when, or {@code null} where nothing is said
 */
public record RuleAuthor(String name, @Nullable LocalDate date) {
    public RuleAuthor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an author has a name, got a blank one");
        }
    }
}
