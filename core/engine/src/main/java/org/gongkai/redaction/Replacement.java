package org.gongkai.redaction;

import java.util.Objects;
import org.gongkai.text.TextSpan;

/**
 * One stretch to be rewritten (替换): where, and with what.
 *
 * @param part the part's number
 * @param span the stretch of the part's original text
 * @param with the characters that stand there afterwards; empty removes the stretch
 */
public record Replacement(int part, TextSpan span, String with) {
    public Replacement {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(with, "with");
    }

    /** Says where, never with what: a replacement may keep characters of the original. */
    @Override
    public String toString() {
        return "replacement in part " + part + " at " + span.start() + ".." + span.end();
    }
}
