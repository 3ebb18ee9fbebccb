package org.gongkai.testkit.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongkai.screening.Finding;
import org.jspecify.annotations.Nullable;

/** What a change of rules does to one finding (审查发现的变化). Immutable; holds no text of the document. */
public final class FindingChange {
    private final Pair pair;
    private final List<Aspect> aspects;
    private final @Nullable Absence absence;
    private final List<String> coveredBy;
    private final boolean weakens;
    private final Places places;

    private FindingChange(Pair pair, Details details, Places places) {
        this.pair = pair;
        this.aspects = List.copyOf(details.aspects());
        this.absence = details.absence();
        this.coveredBy = List.copyOf(details.coveredBy());
        this.weakens = details.weakens();
        this.places = places;
    }

    static FindingChange of(Pair pair, Details details, Places places) {
        return new FindingChange(pair, details, places);
    }

    /** Returns whether it is gained, lost or changed. */
    public Type type() {
        return pair.before() == null ? Type.GAINED : pair.after() == null ? Type.LOST : Type.CHANGED;
    }

    /** Returns the id of the rule that finds it. */
    public String rule() {
        return pair.any().rule().id();
    }

    /** Returns the finding of the old set, or {@code null} where it is gained. */
    public @Nullable Finding before() {
        return pair.before();
    }

    /** Returns the finding of the new set, or {@code null} where it is lost. */
    public @Nullable Finding after() {
        return pair.after();
    }

    /** Returns the finding of the new set or, where it is lost, that of the old one. */
    public Finding finding() {
        return pair.any();
    }

    /** Returns in what both findings differ, in the order of {@link Aspect}; empty where one is not there. */
    public List<Aspect> aspects() {
        return aspects;
    }

    /** Returns why the set without the finding has none, or {@code null} where both have one. */
    public @Nullable Absence absence() {
        return absence;
    }

    /**
     * Returns the ids of the rules by which the set without the finding covers the whole stretch all the same, in alphabetical
     * order: where a rule was renamed or split, nothing may be lost at all.
     */
    public List<String> coveredBy() {
        return coveredBy;
    }

    /**
     * Returns whether the new set protects less here (保护减弱): a finding that counted is lost, counts no more, asks for less,
     * covers less, may be covered and published where it might not, or may keep more characters readable.
     */
    public boolean weakens() {
        return weakens;
    }

    /** Returns where it stands, in the new set where it has it. */
    public ChangedPlace place() {
        return places.now();
    }

    /** Returns where the old set has it, the same as {@link #place} unless the span changed. */
    public ChangedPlace placeBefore() {
        return places.before();
    }

    /** Says which rule and where, never what. */
    @Override
    public String toString() {
        return type().code() + " " + pair.any();
    }

    /** The ways of a change (变化类型). */
    public enum Type {
        /** The old set had it, the new one does not (减少). */
        LOST("lost"),
        /** Both have it, and it differs (变化). */
        CHANGED("changed"),
        /** The new set has it, the old one did not (增加). */
        GAINED("gained");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** Returns the word that results print. */
        public String code() {
            return code;
        }
    }

    /** A finding before and after; one of them may be missing. */
    record Pair(@Nullable Finding before, @Nullable Finding after) {
        Finding any() {
            return Objects.requireNonNull(after != null ? after : before);
        }
    }

    /** Where it stands, and where the old set has it. */
    record Places(ChangedPlace now, ChangedPlace before) {}

    /** How the two differ. */
    record Details(Set<Aspect> aspects, @Nullable Absence absence, List<String> coveredBy, boolean weakens) {}
}
