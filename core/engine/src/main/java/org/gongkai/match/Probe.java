package org.gongkai.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.match.spi.NumberCheck;
import org.gongkai.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * One thing to look for (查找项): terms or a pattern, how both sides are folded, what may stand between and beside, and
 * the check that decides. Immutable and thread-safe.
 */
public final class Probe {
    private static final NumberCheck UNCHECKED = folded -> true;
    /** A place in a text costs at most a term, so that no term can make a search as slow as it pleases. */
    private static final int LONGEST_TERM = 1000;
    /** So many characters of a refused term are shown. */
    private static final int SHOWN = 20;

    private final List<String> terms;
    private final @Nullable PatternNode pattern;
    private final Set<Fold> folds;
    private final GapTolerance gap;
    private final StandsAlone standsAlone;
    private final NumberCheck check;
    private final boolean overlaps;

    private Probe(Builder builder) {
        this.terms = List.copyOf(builder.terms);
        this.pattern = builder.pattern;
        this.folds = Set.copyOf(builder.folds);
        this.gap = builder.gap;
        this.standsAlone = builder.standsAlone;
        this.check = builder.check;
        this.overlaps = builder.overlaps;
    }

    /**
     * Starts a probe for any of {@code terms}.
     *
     * @throws PatternRefusedException if there is none, or one is blank or longer than 1,000 characters
     */
    public static Builder terms(List<String> terms) {
        if (terms.isEmpty() || terms.stream().anyMatch(String::isBlank)) {
            throw new PatternRefusedException("no term, or a blank one", "write at least one character to look for");
        }
        for (String term : terms) {
            if (term.length() > LONGEST_TERM) {
                throw new PatternRefusedException(
                        "a term of " + term.length() + " characters, more than " + LONGEST_TERM + ": `"
                                + term.substring(0, term.offsetByCodePoints(0, SHOWN)) + "…`",
                        "keep as much of it as tells it from others");
            }
        }
        if (terms.stream().anyMatch(Probe::hasHalfPair)) {
            throw new PatternRefusedException("half of a surrogate pair in a term", "write the whole character");
        }
        return new Builder(terms, null);
    }

    private static boolean hasHalfPair(String term) {
        for (int i = 0; i < term.length(); i++) {
            if (Character.isSurrogate(term.charAt(i))) {
                return term.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
            }
        }
        return false;
    }

    /**
     * Starts a probe for {@code pattern}.
     *
     * @throws PatternRefusedException if it lies outside the subset of {@link PatternParser}
     */
    public static Builder pattern(String pattern) {
        return new Builder(List.of(), PatternParser.parse(pattern));
    }

    List<String> terms() {
        return terms;
    }

    @Nullable
    PatternNode pattern() {
        return pattern;
    }

    /** Returns about how much room its pattern takes in a set, in steps as {@link PatternNode#size()} counts them; 0 for terms. */
    long size() {
        return pattern == null ? 0 : pattern.size();
    }

    Set<Fold> folds() {
        return folds;
    }

    GapTolerance gap() {
        return gap;
    }

    StandsAlone standsAlone() {
        return standsAlone;
    }

    boolean overlaps() {
        return overlaps;
    }

    /** Returns whether there is a check. */
    boolean isChecked() {
        return check != UNCHECKED;
    }

    /** Returns whether the check accepts what stands in the view from {@code start} to {@code end}. */
    boolean accepts(Window view, int start, int end) {
        return check == UNCHECKED || check.accepts(view.text(start, end));
    }

    /** Returns whether the check accepts what stands in the text from {@code start} to {@code end}, of which nothing is left out. */
    boolean accepts(PlainView view, int start, int end) {
        return check == UNCHECKED || check.accepts(view.text(start, end));
    }

    /** Returns whether the check accepts {@code found}, as the probe's view has it. */
    boolean accepts(String found) {
        return check == UNCHECKED || check.accepts(found);
    }

    /** Collects how a probe looks. One thread, one probe. */
    public static final class Builder {
        private final List<String> terms;
        private final @Nullable PatternNode pattern;
        private final EnumSet<Fold> folds = EnumSet.noneOf(Fold.class);
        private GapTolerance gap = GapTolerance.NONE;
        private StandsAlone standsAlone = StandsAlone.ANYWHERE;
        private NumberCheck check = UNCHECKED;
        private boolean overlaps;

        private Builder(List<String> terms, @Nullable PatternNode pattern) {
            this.terms = new ArrayList<>(terms);
            this.pattern = pattern;
        }

        /** Folds both the text and what is looked for. */
        public Builder folded(Set<Fold> by) {
            folds.addAll(by);
            return this;
        }

        /** Lets something stand between the characters looked for. */
        public Builder withGap(GapTolerance tolerance) {
            gap = tolerance;
            return this;
        }

        /** Demands what may not stand beside. */
        public Builder standingAlone(StandsAlone what) {
            standsAlone = what;
            return this;
        }

        /** Accepts only what {@code numberCheck} accepts. */
        public Builder checked(NumberCheck numberCheck) {
            check = numberCheck;
            return this;
        }

        /** Tells of terms wherever they stand, within and over each other as well. A pattern's hits never overlap. */
        public Builder overlapping() {
            overlaps = true;
            return this;
        }

        /** Returns the probe. */
        public Probe build() {
            return new Probe(this);
        }
    }
}
