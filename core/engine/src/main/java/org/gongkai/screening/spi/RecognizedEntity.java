package org.gongkai.screening.spi;

import java.util.Objects;
import org.gongkai.rule.EntityKind;
import org.gongkai.text.TextSpan;

/**
 * A name that was found (命名实体).
 *
 * @param span where in the text, in UTF-16 units
 * @param kind what sort of name
 * @param confidence how sure the recogniser is, above 0 and up to 1
 */
public record RecognizedEntity(TextSpan span, EntityKind kind, double confidence) {
    public RecognizedEntity {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies above 0 and up to 1, got " + confidence);
        }
    }
}
