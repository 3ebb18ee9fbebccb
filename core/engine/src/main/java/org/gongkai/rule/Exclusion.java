package org.gongkai.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongkai.match.PatternParser;
import org.gongkai.match.Probe;
import org.gongkai.text.Fold;

/**
 * What takes a finding back (排除条件): a phrase that covers it, as 保守国家秘密 covers 国家秘密 and is no mark, or words near it.
 *
 * @param kind in which way
 * @param texts the phrase or the pattern, one; or the words of a context
 * @param range for a context how near and on which side; otherwise {@link #COVERING}
 */
public record Exclusion(Kind kind, List<String> texts, Condition.Range range) {
    /** Where a phrase stands: over what it takes back. */
    public static final Condition.Range COVERING = new Condition.Range(0, Condition.Side.AROUND);

    public Exclusion {
        Objects.requireNonNull(kind, "kind");
        texts = List.copyOf(texts);
        if (kind != Kind.CONTEXT && (texts.size() != 1 || !range.equals(COVERING))) {
            throw new IllegalArgumentException("a phrase is one and stands over what it takes back, got " + texts.size()
                    + "; write one exclusion for each");
        }
    }

    /** Makes the exclusion of a phrase, or of what a pattern describes. */
    public Exclusion(String text, boolean isPattern) {
        this(isPattern ? Kind.PATTERN : Kind.PHRASE, List.of(text), COVERING);
    }

    /** Returns the exclusion of any of {@code words} within {@code range} of what was found. */
    public static Exclusion context(List<String> words, Condition.Range range) {
        return new Exclusion(Kind.CONTEXT, words, range);
    }

    /** Returns it as the matching core looks for it, folded like the rule itself; nothing may stand between. */
    public Probe probe(Set<Fold> folds) {
        return (kind == Kind.PATTERN ? Probe.pattern(texts.get(0)) : Probe.terms(texts))
                .folded(folds)
                .build();
    }

    /** Returns how large its pattern is, in the steps of which a set of patterns holds only so many. */
    long patternSize() {
        return kind == Kind.PATTERN ? PatternParser.parse(texts.get(0)).size() : 0;
    }

    String canonical() {
        return Canonical.of(kind.code, texts, range.within(), range.side());
    }

    /** The ways of taking back (排除方式). */
    public enum Kind {
        /** A phrase that covers more than was found (排除短语). */
        PHRASE("phrase"),
        /** What a pattern describes, covering more than was found (排除模式). */
        PATTERN("regex"),
        /** Words near what was found (排除语境). */
        CONTEXT("context");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Returns the word that rule packs use, for example {@code context}. */
        public String code() {
            return code;
        }
    }
}
