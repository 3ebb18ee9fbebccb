package org.gongkai.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.match.CompiledFormRefusedException;
import org.gongkai.match.MatchSet;
import org.gongkai.match.Probe;
import org.gongkai.rule.EffectiveRules;
import org.gongkai.rule.RuleSet;
import org.gongkai.rule.RuleStatus;
import org.gongkai.screening.spi.EntityRecognizer;
import org.gongkai.text.Gap;
import org.gongkai.text.SourceText;

/**
 * A rule set made ready to screen (审查). Immutable and thread-safe: build one, share it, replace it by one reference.
 */
public final class Screening {
    private final RuleSet ruleSet;
    private final EffectiveRules effective;
    private final ScreeningOptions options;
    private final CompiledRules counting;
    private final CompiledRules trial;
    private final Suppressions suppressions;

    private Screening(
            RuleSet ruleSet,
            ScreeningOptions options,
            List<EntityRecognizer> recognizers,
            CompiledRules.Compiler compiler) {
        this.ruleSet = ruleSet;
        this.effective = ruleSet.on(options.asOf());
        this.options = options;
        this.counting = compiled(RuleStatus.STABLE, recognizers, compiler);
        this.trial = compiled(RuleStatus.TRIAL, recognizers, compiler);
        this.suppressions = Suppressions.NONE;
    }

    private Screening(Screening same, Suppressions suppressions) {
        this.ruleSet = same.ruleSet;
        this.effective = same.effective;
        this.options = same.options;
        this.counting = same.counting;
        this.trial = same.trial;
        this.suppressions = suppressions;
    }

    /** Rules in trial are kept apart, so that one that fails takes nothing away from those that count. */
    private CompiledRules compiled(
            RuleStatus status, List<EntityRecognizer> recognizers, CompiledRules.Compiler compiler) {
        return new CompiledRules(
                effective.rules().stream()
                        .filter(rule -> rule.status() == status && options.select(rule))
                        .toList(),
                recognizers,
                compiler);
    }

    /**
     * Returns the rules of {@code ruleSet} that {@code options} select, compiled.
     *
     * @throws IllegalArgumentException if they select none: an empty screening would call everything clean
     */
    public static Screening of(RuleSet ruleSet, ScreeningOptions options) {
        return of(ruleSet, options, List.of());
    }

    /**
     * Returns the rules of {@code ruleSet} that {@code options} select, compiled, with the recognisers that find names for them. A
     * rule that asks for a kind of names which none of them finds leaves a gap in every text.
     *
     * @throws IllegalArgumentException if no rule is selected
     */
    public static Screening of(RuleSet ruleSet, ScreeningOptions options, List<EntityRecognizer> recognizers) {
        return of(ruleSet, options, recognizers, MatchSet::compile);
    }

    private static Screening of(
            RuleSet ruleSet,
            ScreeningOptions options,
            List<EntityRecognizer> recognizers,
            CompiledRules.Compiler compiler) {
        Screening screening = new Screening(ruleSet, options, recognizers, compiler);
        if (screening.counting.all().isEmpty() && screening.trial.all().isEmpty()) {
            throw new IllegalArgumentException("no rule of " + ruleSet.packs() + " applies on " + options.asOf()
                    + " at strictness " + options.strictness() + "; give other rules or options");
        }
        return screening;
    }

    /**
     * Returns what {@link #of(RuleSet, ScreeningOptions)} returns, from the compiled form that {@link #save} wrote, which takes less
     * time than compiling. The form belongs to the digest of the rule set and to what the selected rules look for; other days and
     * options that select the same rules may share it.
     *
     * <p>Whoever may write the stream is trusted as much as who may write the program: a form made up on purpose can keep silent about
     * what it should find.
     *
     * @param in is read to its end, and not closed
     * @throws CompiledFormRefusedException if the form is damaged, or was saved by another version of the engine, for another rule set
     *     or for other rules of it; nothing of it is used then
     * @throws IllegalArgumentException if no rule is selected
     */
    public static Screening load(InputStream in, RuleSet ruleSet, ScreeningOptions options) throws IOException {
        return load(in, ruleSet, options, List.of());
    }

    /**
     * Does the same, with recognisers. They are not part of the form.
     *
     * @throws CompiledFormRefusedException if the form does not belong here or is damaged
     * @throws IllegalArgumentException if no rule is selected
     */
    public static Screening load(
            InputStream in, RuleSet ruleSet, ScreeningOptions options, List<EntityRecognizer> recognizers)
            throws IOException {
        try {
            Screening screening = of(ruleSet, options, recognizers, probes -> load(in, ruleSet, probes));
            if (in.read() >= 0) {
                throw new CompiledFormRefusedException("goes on behind its end");
            }
            return screening;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static MatchSet load(InputStream in, RuleSet ruleSet, List<Probe> probes) {
        try {
            return MatchSet.load(in, ruleSet.digest(), probes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the compiled form of the rules (编译结果) for {@link #load}; the same rules give the same bytes on every machine. It holds the
     * terms and patterns of the rules, and nothing of suppressions or recognisers.
     *
     * @param out is not closed
     */
    public void save(OutputStream out) throws IOException {
        counting.matches().save(out, ruleSet.digest());
        trial.matches().save(out, ruleSet.digest());
    }

    /** Returns the rule set. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** Returns the rules and masks as they stand on the day of review. */
    public EffectiveRules effectiveRules() {
        return effective;
    }

    /** Returns the options. */
    public ScreeningOptions options() {
        return options;
    }

    /** Returns this screening with other suppressions; nothing is compiled anew. */
    public Screening suppressing(Suppressions others) {
        return new Screening(this, others);
    }

    /** Returns the suppressions it works with, {@link Suppressions#NONE} where none were given. */
    public Suppressions suppressions() {
        return suppressions;
    }

    List<String> trialRules() {
        return trial.all().stream().map(rule -> rule.rule().id()).toList();
    }

    /** Returns what the rules find in {@code source}. */
    public ScreeningReport screen(SourceText source) {
        return screen(Submission.of(source));
    }

    /**
     * Returns what the rules find in {@code source} and for each rule of the set, step by step, why it found that or nothing. It
     * screens as {@link #screen} does and takes several times as long.
     */
    public ScreeningTrace explain(SourceText source) {
        Recorder recorder = new Recorder();
        ScreeningReport report = screen(Submission.of(source), recorder);
        NearMisses.of(counting.all(), recorder, source);
        NearMisses.of(trial.all(), recorder, source);
        List<RuleTrace> traces = effective.rules().stream()
                .map(rule -> recorder.of(rule).trace(rule, options.whyNot(rule), effective.adjustments(rule.id())))
                .toList();
        return new ScreeningTrace(report, traces);
    }

    /** Returns what the rules find in {@code submission}, its attachments included. */
    public ScreeningReport screen(Submission submission) {
        return screen(submission, Watch.NONE);
    }

    private ScreeningReport screen(Submission submission, Watch watch) {
        List<TextFindings> found = new ArrayList<>();
        List<List<Gap>> trialGaps = new ArrayList<>();
        List<SourceText> texts = submission.texts();
        for (int k = 0; k < texts.size(); k++) {
            TextFindings counted =
                    counting.screening(k, texts.get(k), options.asOf(), watch).run();
            if (trial.all().isEmpty()) {
                found.add(counted);
                trialGaps.add(List.of());
            } else {
                TextFindings tried =
                        trial.screening(k, texts.get(k), options.asOf(), watch).run();
                found.add(counted.and(tried));
                trialGaps.add(tried.gaps());
            }
        }
        Suppressing suppressing = new Suppressing(suppressions, options.asOf(), watch, found);
        List<ScreeningReport.TextResult> results = new ArrayList<>();
        for (int k = 0; k < texts.size(); k++) {
            TextFindings text = found.get(k);
            List<Finding> findings = new ArrayList<>();
            text.byPart().forEach(inPart -> findings.addAll(suppressing.resolve(inPart)));
            List<Gap> gaps = new ArrayList<>(text.source().gaps());
            gaps.addAll(text.gaps());
            gaps.addAll(k == 0 ? CitedAttachments.missing(submission) : List.of());
            results.add(new ScreeningReport.TextResult(findings, gaps, trialGaps.get(k), text.takenBack()));
        }
        return new ScreeningReport(this, submission, results, suppressing.cases());
    }
}
