package org.gongkai;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.match.CompiledFormRefusedException;
import org.gongkai.redaction.RedactedText;
import org.gongkai.redaction.RedactionPlan;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleSet;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningOptions;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.Submission;
import org.gongkai.screening.Suppressions;
import org.gongkai.screening.spi.EntityRecognizer;
import org.gongkai.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The front door (总入口): screens what is to be published and covers what must not be public. Immutable and thread-safe:
 * build one at start, share it, replace it by one reference when rules change.
 *
 * <p>It advises and never decides: a person of the agency is responsible for what is published (谁公开谁负责).
 */
public final class Gongkai {
    private final Screening screening;

    private Gongkai(Screening screening) {
        this.screening = screening;
    }

    /** Starts the configuration. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what the rules find in {@code source}. */
    public ScreeningReport screen(SourceText source) {
        return screening.screen(source);
    }

    /** Returns what the rules find in {@code submission}, its attachments included. */
    public ScreeningReport screen(Submission submission) {
        return screening.screen(submission);
    }

    /** Returns the plan that covers every blocking finding of {@code report} in {@code source}. */
    public RedactionPlan plan(SourceText source, ScreeningReport report) {
        return RedactionPlan.of(source, report, screening.ruleSet());
    }

    /**
     * Returns {@code source} with what {@code plan} covers rewritten, screened again.
     *
     * @throws org.gongkai.redaction.RedactionRefusedException if it cannot be handed out
     */
    public RedactedText redact(SourceText source, RedactionPlan plan) {
        return RedactedText.of(source, plan, screening);
    }

    /** Returns the compiled rules, for callers that write files or save the compiled form. */
    public Screening screening() {
        return screening;
    }

    /** Collects the configuration (配置). One thread, one front door. */
    public static final class Builder {
        private final RuleSet.Builder rules = RuleSet.builder();
        private boolean hasPack;
        private @Nullable LocalDate asOf;
        private int strictness = 2;
        private String jurisdiction = "CN";
        private boolean withTrial;
        private byte @Nullable [] compiledForm;
        private Suppressions suppressions = Suppressions.NONE;
        private final List<EntityRecognizer> recognizers = new ArrayList<>();

        private Builder() {}

        /** Layers a pack on those given before. */
        public Builder rules(RulePack pack) {
            rules.layer(pack);
            hasPack = true;
            return this;
        }

        /** Layers a pack on those given before, which it may only tighten. */
        public Builder tightening(RulePack pack) {
            rules.tightening(pack);
            hasPack = true;
            return this;
        }

        /** Sets the day of review (审查日); needed, since nothing here reads a clock. */
        public Builder asOf(LocalDate day) {
            asOf = day;
            return this;
        }

        /** Sets the strictness, 1 to 4; without it 2. */
        public Builder strictness(int value) {
            strictness = value;
            return this;
        }

        /** Sets the jurisdiction, {@code CN} or {@code CN-} and a division code; without it {@code CN}. */
        public Builder jurisdiction(String value) {
            jurisdiction = value;
            return this;
        }

        /**
         * Gives the findings that persons suppressed one by one, and the key of their fingerprints.
         *
         * @throws IllegalArgumentException if they have no key: such a list holds for one document and would suppress something
         *     else in every other; give it to {@link Screening#suppressing} for that document
         */
        public Builder suppressions(Suppressions value) {
            if (!value.isKeyed()) {
                throw new IllegalArgumentException("suppressions without a key hold for one document;"
                        + " give them a key, or to `screening().suppressing(…)` for that document");
            }
            suppressions = value;
            return this;
        }

        /** Lets rules in trial run as well. */
        public Builder withTrialRules() {
            withTrial = true;
            return this;
        }

        /**
         * Gives what {@link Screening#save} wrote for the same rules, so that {@link #build} need not compile them. Whoever may write it
         * is trusted as much as who may write the program.
         */
        public Builder compiledForm(byte[] form) {
            compiledForm = form.clone();
            return this;
        }

        /** Adds a recogniser, which finds names for the rules that ask for them. */
        public Builder recognizer(EntityRecognizer value) {
            recognizers.add(value);
            return this;
        }

        /**
         * Returns the front door.
         *
         * @throws IllegalStateException if no pack or no day of review was given
         * @throws IllegalArgumentException if the packs do not fit together
         * @throws CompiledFormRefusedException if a compiled form was given that does not belong to these rules or is damaged
         */
        public Gongkai build() {
            if (!hasPack || asOf == null) {
                throw new IllegalStateException("Gongkai needs `rules(…)` and `asOf(…)`; give both before `build()`");
            }
            ScreeningOptions options = new ScreeningOptions(asOf, strictness, jurisdiction, withTrial);
            return new Gongkai(screening(rules.build(), options).suppressing(suppressions));
        }

        private Screening screening(RuleSet ruleSet, ScreeningOptions options) {
            if (compiledForm == null) {
                return Screening.of(ruleSet, options, recognizers);
            }
            try {
                return Screening.load(new ByteArrayInputStream(compiledForm), ruleSet, options, recognizers);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
