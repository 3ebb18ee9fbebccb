package org.gongkai.screening;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.rule.Warrant;

/**
 * A person's word that one finding is none, until a day (个案排除条目).
 *
 * @param fingerprint the finding's
 * @param rule the id of the rule that finds it
 * @param reason why, never blank
 * @param by who answers for it, never blank
 * @param until the last day on which it holds
 */
public record SuppressedFinding(Fingerprint fingerprint, String rule, String reason, String by, LocalDate until) {
    public SuppressedFinding {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(rule, "rule");
        until = new Warrant(reason, by, until).until();
    }

    /** Returns whether it still holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return new Warrant(reason, by, until).holdsOn(day);
    }

    /** Returns what it stands for: fingerprints that only count may be the same for findings of several rules. */
    Target target() {
        return new Target(fingerprint, rule);
    }

    /** What a person can suppress (排除对象). */
    record Target(Fingerprint fingerprint, String rule) {}
}
