package org.gongkai.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.match.GapTolerance;
import org.gongkai.match.Probe;
import org.gongkai.match.StandsAlone;
import org.gongkai.text.Fold;
import org.jspecify.annotations.Nullable;

/** A named part of a rule (命名部分): terms or a pattern, with what may stand between, beside and where. Immutable. */
public final class RulePart {
    private final List<String> terms;
    private final @Nullable String pattern;
    private final GapTolerance gap;
    private final StandsAlone standsAlone;
    private final @Nullable NamedCheck check;
    private final List<Zone> zones;

    private RulePart(Builder builder) {
        this.terms = List.copyOf(builder.terms);
        this.pattern = builder.pattern;
        this.gap = builder.gap;
        this.standsAlone = builder.standsAlone;
        this.check = builder.check;
        this.zones = List.copyOf(builder.zones);
    }

    /** Starts a part that is any of {@code terms}. */
    public static Builder terms(List<String> terms) {
        return new Builder(terms, null);
    }

    /** Starts a part that is what {@code pattern} describes. */
    public static Builder pattern(String pattern) {
        return new Builder(List.of(), pattern);
    }

    /** Returns the terms, empty for a pattern. */
    public List<String> terms() {
        return terms;
    }

    /** Returns the check that decides, or {@code null} where what was found counts as it is. */
    public @Nullable NamedCheck check() {
        return check;
    }

    /** Returns the regions in which the part counts, empty for everywhere. */
    public List<Zone> zones() {
        return zones;
    }

    /**
     * Returns the part as the matching core looks for it.
     *
     * @throws org.gongkai.match.PatternRefusedException if it lies outside the pattern subset
     */
    public Probe probe(Set<Fold> folds) {
        Probe.Builder probe = pattern == null ? Probe.terms(terms) : Probe.pattern(pattern);
        probe.folded(folds).withGap(gap).standingAlone(standsAlone);
        return (check == null ? probe : probe.checked(check.check())).build();
    }

    /** Returns all that decides what the part finds, for the rule's digest. */
    String canonical() {
        return Canonical.of(
                terms,
                pattern == null ? List.of() : List.of(pattern),
                gap.max(),
                gap.of(),
                standsAlone,
                check == null ? List.of() : List.of(check.name(), check.evidence()),
                zones.stream().map(Zone::code).toList());
    }

    /** Collects a part. One thread, one part. */
    public static final class Builder {
        private final List<String> terms;
        private final @Nullable String pattern;
        private GapTolerance gap = GapTolerance.NONE;
        private StandsAlone standsAlone = StandsAlone.ANYWHERE;
        private @Nullable NamedCheck check;
        private final List<Zone> zones = new ArrayList<>();

        private Builder(List<String> terms, @Nullable String pattern) {
            this.terms = List.copyOf(terms);
            this.pattern = pattern;
        }

        /** Lets something stand between its characters. */
        public Builder withGap(GapTolerance tolerance) {
            gap = tolerance;
            return this;
        }

        /** Demands what may not stand beside it. */
        public Builder standingAlone(StandsAlone what) {
            standsAlone = what;
            return this;
        }

        /** Accepts only what the check accepts. */
        public Builder checked(NamedCheck numberCheck) {
            check = numberCheck;
            return this;
        }

        /** Counts only in this region, or in another one so added. */
        public Builder in(Zone zone) {
            zones.add(zone);
            return this;
        }

        /** Returns the part. */
        public RulePart build() {
            return new RulePart(this);
        }
    }
}
