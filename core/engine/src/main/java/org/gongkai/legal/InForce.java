package org.gongkai.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a text or a rule applies (施行期间): both days inclusive, {@code null} where open.
 *
 * @param from the first day it applies, or {@code null} for always before
 * @param to the last day it applies, or {@code null} for until further notice
 */
public record InForce(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Always in force (始终有效). */
    public static final InForce ALWAYS = new InForce(null, null);

    public InForce {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end on " + to + " before it starts on " + from);
        }
    }

    /** Returns the period that starts on {@code day} and has no end. */
    public static InForce since(LocalDate day) {
        return new InForce(day, null);
    }

    /** Returns whether {@code day} lies in the period. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Returns whether every day of {@code other} lies in this period. */
    public boolean encloses(InForce other) {
        boolean start = from == null || other.from != null && !other.from.isBefore(from);
        boolean end = to == null || other.to != null && !other.to.isAfter(to);
        return start && end;
    }

    /** Returns whether some day lies in both periods. */
    public boolean meets(InForce other) {
        return startsBy(other.to) && other.startsBy(to);
    }

    private boolean startsBy(@Nullable LocalDate end) {
        return from == null || end == null || !from.isAfter(end);
    }
}
