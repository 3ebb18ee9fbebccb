package org.gongkai.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.match.GapTolerance;
import org.gongkai.match.PatternParser;
import org.gongkai.match.Probe;
import org.gongkai.match.StandsAlone;
import org.gongkai.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A named part of a rule (命名部分): terms, a pattern, a labelled field, a mark or a name, with what may stand between, beside
 * and where. Immutable.
 *
 * <p>Of a field, gap and standing alone belong to the label and the check to the value. A name has neither gap nor check.
 */
public final class RulePart {
    private final Sought sought;
    private final GapTolerance gap;
    private final StandsAlone standsAlone;
    private final @Nullable NamedCheck check;
    private final @Nullable TermCheck termCheck;
    private final List<Zone> zones;

    private RulePart(Builder builder) {
        this.sought = builder.sought;
        this.gap = builder.gap;
        this.standsAlone = builder.standsAlone;
        this.check = builder.check;
        this.termCheck = builder.termCheck;
        this.zones = List.copyOf(builder.zones);
        boolean bare = gap.max() == 0 && standsAlone == StandsAlone.ANYWHERE && check == null && termCheck == null;
        if (sought instanceof Sought.Entity && !bare) {
            throw new IllegalArgumentException(
                    "a name is found by a recogniser, which knows no gap, neighbour or check; leave them out");
        }
    }

    /** Starts a part that is any of {@code terms}. */
    public static Builder terms(List<String> terms) {
        return new Builder(new Sought.Terms(terms));
    }

    /** Starts a part that is what {@code pattern} describes. */
    public static Builder pattern(String pattern) {
        return new Builder(new Sought.Pattern(pattern));
    }

    /** Starts a part that is the value of a labelled field. */
    public static Builder field(FieldForm form) {
        return new Builder(new Sought.Field(form));
    }

    /** Starts a part that is a classification mark. */
    public static Builder marking(Marking marking) {
        return new Builder(new Sought.Mark(marking));
    }

    /** Starts a part that is a name which a recogniser of the host finds. */
    public static Builder entity(EntityKind kind) {
        return new Builder(new Sought.Entity(kind));
    }

    /** Returns the terms, empty for what is none. */
    public List<String> terms() {
        return sought instanceof Sought.Terms many ? many.terms() : List.of();
    }

    /** Returns the labelled field, or {@code null} for what is none. */
    public @Nullable FieldForm field() {
        return sought instanceof Sought.Field one ? one.form() : null;
    }

    /** Returns what a recogniser is asked for, or {@code null} where none is. */
    public @Nullable EntityKind entity() {
        return sought instanceof Sought.Entity name ? name.kind() : null;
    }

    /** Returns the check that decides, or {@code null} where what was found counts as it is. */
    public @Nullable NamedCheck check() {
        return check;
    }

    /** Returns the check of a term that decides, or {@code null} where there is none. */
    public @Nullable TermCheck termCheck() {
        return termCheck;
    }

    /** Returns the regions in which the part counts, empty for everywhere. */
    public List<Zone> zones() {
        return zones;
    }

    /**
     * Returns the part as the matching core looks for it: of a field its label. Empty for a name.
     *
     * @throws org.gongkai.match.PatternRefusedException if it lies outside the pattern subset
     */
    public Optional<Probe> probe(Set<Fold> folds) {
        return Optional.ofNullable(start())
                .map(probe -> probe.folded(folds).withGap(gap).standingAlone(standsAlone))
                .map(probe -> (field() != null ? probe : checked(probe)).build());
    }

    /** Returns what the part would find without its check, to tell why it was not found; empty where it has none. */
    public Optional<Probe> probeWithoutCheck(Set<Fold> folds) {
        return Optional.ofNullable(check == null || field() != null ? null : start())
                .map(probe -> probe.folded(folds)
                        .withGap(gap)
                        .standingAlone(standsAlone)
                        .build());
    }

    /** Returns what the part would find with anything beside it, to tell why it was not found; empty where anything may be. */
    public Optional<Probe> probeWithNeighbours(Set<Fold> folds) {
        return Optional.ofNullable(standsAlone == StandsAlone.ANYWHERE || field() != null ? null : start())
                .map(probe -> checked(probe.folded(folds).withGap(gap)).build());
    }

    private Probe.@Nullable Builder start() {
        if (sought instanceof Sought.Terms many) {
            return Probe.terms(many.terms());
        } else if (sought instanceof Sought.Pattern one) {
            return Probe.pattern(one.pattern());
        } else if (sought instanceof Sought.Mark mark) {
            return Probe.pattern(mark.marking().pattern(gap));
        }
        return sought instanceof Sought.Field one ? Probe.terms(one.form().labels()) : null;
    }

    /** Returns the pattern of a field's value as the matching core looks for it; empty where any value counts. */
    public Optional<Probe> valueProbe(Set<Fold> folds) {
        FieldForm form = field();
        if (form == null || form.value() == null) {
            return Optional.empty();
        }
        return Optional.of(checked(Probe.pattern(form.value()).folded(folds)).build());
    }

    /** Returns how large its patterns are, in the steps of which a set of patterns holds only so many. */
    long patternSize() {
        FieldForm form = field();
        if (sought instanceof Sought.Pattern one) {
            return PatternParser.parse(one.pattern()).size();
        } else if (sought instanceof Sought.Mark mark) {
            return PatternParser.parse(mark.marking().pattern(gap)).size();
        }
        return form == null || form.value() == null
                ? 0
                : PatternParser.parse(form.value()).size();
    }

    private Probe.Builder checked(Probe.Builder probe) {
        return check == null ? probe : probe.checked(check.check());
    }

    /** Returns whether it leaves out some of what looks like it, for what stands beside or for its value. */
    boolean refuses() {
        return standsAlone != StandsAlone.ANYWHERE || check != null || termCheck != null;
    }

    /** Two parts are equal if they find the same whatever the text, as far as what they say shows it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RulePart part && canonical().equals(part.canonical());
    }

    @Override
    public int hashCode() {
        return canonical().hashCode();
    }

    /** Returns all that decides what the part finds, for the rule's digest. */
    String canonical() {
        return Canonical.of(
                sought.canonical(),
                gap.max(),
                gap.of(),
                standsAlone,
                check == null ? List.of() : List.of(check.name(), check.evidence()),
                termCheck == null ? List.of() : List.of(termCheck.canonical()),
                zones.stream().map(Zone::canonical).toList());
    }

    /** Collects a part. One thread, one part. */
    public static final class Builder {
        private final Sought sought;
        private GapTolerance gap = GapTolerance.NONE;
        private StandsAlone standsAlone = StandsAlone.ANYWHERE;
        private @Nullable NamedCheck check;
        private @Nullable TermCheck termCheck;
        private final List<Zone> zones = new ArrayList<>();

        private Builder(Sought sought) {
            this.sought = sought;
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

        /** Accepts only a term of which the check holds. */
        public Builder checked(TermCheck check) {
            termCheck = check;
            return this;
        }

        /** Counts only in this region, or in another one so added. */
        public Builder in(Zone zone) {
            zones.add(zone);
            return this;
        }

        /**
         * Returns the part.
         *
         * @throws IllegalArgumentException if a name is asked for what a recogniser does not know
         */
        public RulePart build() {
            return new RulePart(this);
        }
    }
}
