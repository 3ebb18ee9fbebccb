package org.gongkai.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Date arithmetic on a term of secrecy (保密期限校验): whether the term of a mark such as {@code 机密★20年} lies above the limit
 * of its level, or has run out. What cannot be reckoned is neither.
 *
 * @param what what is asked
 * @param limits by level the longest term
 */
public record TermCheck(What what, Map<String, Period> limits) {
    /** The limits of 保守国家秘密法 Article 20 (保密期限上限). */
    public static final Map<String, Period> STATUTORY_LIMITS = Collections.unmodifiableMap(
            new TreeMap<>(Map.of("绝密", Period.ofYears(30), "机密", Period.ofYears(20), "秘密", Period.ofYears(10))));

    /** Lengths of terms are compared from one fixed day on, so that the document's own day changes nothing. */
    private static final LocalDate REFERENCE = LocalDate.of(2001, 1, 1);

    public TermCheck {
        Objects.requireNonNull(what, "what");
        limits = Collections.unmodifiableMap(new TreeMap<>(limits));
        if (limits.isEmpty() || limits.keySet().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "a check of terms without limits, or of a blank level; name level and term");
        }
        limits.forEach((level, limit) -> {
            if (limit.isNegative() || limit.isZero()) {
                throw new IllegalArgumentException("the limit of `" + level + "` is " + limit + "; give a longer one");
            }
        });
    }

    /** Returns the check with the limits of the law. */
    public static TermCheck of(What what) {
        return new TermCheck(what, STATUTORY_LIMITS);
    }

    /**
     * Returns whether what is asked holds of the term in {@code marking}. Where no level of {@link #limits} stands in it, the
     * longest limit counts.
     *
     * @param marking the mark or the term, as it was found
     * @param formed the day of formation marked on the document (成文日期), or {@code null} where nobody knows it
     * @param asOf the day of review
     */
    public boolean accepts(String marking, @Nullable LocalDate formed, LocalDate asOf) {
        String plain = SecrecyTerm.plain(marking);
        SecrecyTerm term = SecrecyTerm.in(plain).orElse(null);
        if (term == null) {
            return false;
        }
        return what == What.EXPIRED
                ? hasExpired(term, formed, asOf)
                : isAbove(term, limit(plain), formed == null ? asOf : formed);
    }

    private static boolean hasExpired(SecrecyTerm term, @Nullable LocalDate formed, LocalDate asOf) {
        LocalDate last = term.lastDay();
        if (last == null && term.counted() != null && formed != null) {
            last = formed.plus(term.counted());
        }
        return last != null && last.isBefore(asOf);
    }

    /** A document is formed by the day of review at the latest, so that a day beyond the limit from there is beyond it anyway. */
    private static boolean isAbove(SecrecyTerm term, Period limit, LocalDate start) {
        if (term.counted() != null) {
            return REFERENCE.plus(term.counted()).isAfter(REFERENCE.plus(limit));
        }
        return term.lastDay() == null || term.lastDay().isAfter(start.plus(limit));
    }

    /** Returns the limit of the level that stands first, else the longest. */
    private Period limit(String plain) {
        Period found = limits.values().stream()
                .max(Comparator.comparing(REFERENCE::plus))
                .orElseThrow();
        int first = plain.length();
        for (Map.Entry<String, Period> level : limits.entrySet()) {
            int at = plain.indexOf(SecrecyTerm.plain(level.getKey()));
            if (at >= 0 && at < first) {
                first = at;
                found = level.getValue();
            }
        }
        return found;
    }

    /** Returns the word that findings print when it accepts, for example {@code term-expired}. */
    public String evidence() {
        return "term-" + what.code();
    }

    String canonical() {
        return Canonical.of(what.code(), limits);
    }

    /** What is asked of a term (校验事项). */
    public enum What {
        /** It lies above the limit of its level (超过上限). */
        ABOVE_LIMIT("above-limit"),
        /** It has run out on the day of review (期限届满). */
        EXPIRED("expired");

        private final String code;

        What(String code) {
            this.code = code;
        }

        /** Returns the word that rule packs use, for example {@code above-limit}. */
        public String code() {
            return code;
        }

        /** Returns the value whose {@link #code()} is {@code code}, or empty when there is none. */
        public static Optional<What> ofCode(String code) {
            for (What what : values()) {
                if (what.code.equals(code)) {
                    return Optional.of(what);
                }
            }
            return Optional.empty();
        }
    }
}
