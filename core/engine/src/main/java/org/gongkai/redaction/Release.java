package org.gongkai.redaction;

import org.gongkai.screening.Finding;

/**
 * A finding that a person lets stand, with the reason (不予遮盖决定).
 *
 * @param finding the finding
 * @param reason the person's reason, never blank
 */
public record Release(Finding finding, String reason) {
    public Release {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a finding is released with a reason, got a blank one");
        }
    }
}
