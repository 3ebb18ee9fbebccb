package org.gongkai.rule;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An id that a pack used once and that is never used again (废止编号).
 *
 * @param rule the id
 * @param since since when it is gone
 * @param reason why, never blank
 */
public record Tombstone(String rule, LocalDate since, String reason) {
    public Tombstone {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(since, "since");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("`" + rule + "` has a tombstone without a reason; say why it is gone");
        }
    }
}
