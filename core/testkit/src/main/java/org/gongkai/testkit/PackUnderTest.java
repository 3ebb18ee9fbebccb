package org.gongkai.testkit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.rule.NumberChecks;
import org.gongkai.rule.PackEdition;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleSet;
import org.gongkai.rulepack.PackLint;
import org.gongkai.rulepack.PackProblem;
import org.gongkai.rulepack.RuleCase;
import org.gongkai.rulepack.RuleLines;
import org.gongkai.rulepack.RulePackException;
import org.gongkai.rulepack.RulePacks;
import org.gongkai.screening.ScreeningOptions;

/**
 * A pack in a directory, with what its cases run under (待测规则包): the packs it builds on, the day, the place, the strictness.
 * Immutable.
 *
 * <p>Unless told otherwise each case runs where its rule applies, at the highest strictness, with trial rules, on the day of
 * the pack's edition; a rule that does not apply on that day is asked on its own first or last day. So the result hangs on the
 * pack alone and on no clock.
 */
public final class PackUnderTest {
    private static final int ALL = 4;

    private final Path folder;
    private final List<RulePack> before;
    private final NumberChecks checks;
    private final Asked asked;

    private PackUnderTest(Path folder, List<RulePack> before, NumberChecks checks, Asked asked) {
        this.folder = folder;
        this.before = List.copyOf(before);
        this.checks = checks;
        this.asked = asked;
    }

    /** What the author asks for instead of what each rule would have. */
    private record Asked(
            Optional<LocalDate> day, Optional<String> jurisdiction, int strictness, Optional<Path> earlier) {
        static final Asked NOTHING = new Asked(Optional.empty(), Optional.empty(), ALL, Optional.empty());
    }

    /** Takes the pack in {@code folder}, which builds on no other. */
    public static PackUnderTest in(Path folder) {
        return new PackUnderTest(folder, List.of(), NumberChecks.standard(), Asked.NOTHING);
    }

    /** Returns the same on top of {@code packs}, in this order; one with the pack's own name gives way to it. */
    public PackUnderTest after(List<RulePack> packs) {
        return new PackUnderTest(folder, packs, checks, asked);
    }

    /** Returns the same, whose rules may name {@code more}. */
    public PackUnderTest with(NumberChecks more) {
        return new PackUnderTest(folder, before, more, asked);
    }

    /** Returns the same, all of it on {@code day}. */
    public PackUnderTest on(LocalDate day) {
        return asking(new Asked(Optional.of(day), asked.jurisdiction(), asked.strictness(), asked.earlier()));
    }

    /** Returns the same, all of it for {@code jurisdiction}, {@code CN} or {@code CN-} and a division code. */
    public PackUnderTest at(String jurisdiction) {
        return asking(new Asked(asked.day(), Optional.of(jurisdiction), asked.strictness(), asked.earlier()));
    }

    /** Returns the same at {@code strictness} 1 to 4. */
    public PackUnderTest atStrictness(int strictness) {
        return asking(new Asked(asked.day(), asked.jurisdiction(), strictness, asked.earlier()));
    }

    /**
     * Returns the same, to be held against the edition before it: ids that are gone, versions that should have changed.
     *
     * @param earlier the folder of that edition
     */
    public PackUnderTest since(Path earlier) {
        return asking(new Asked(asked.day(), asked.jurisdiction(), asked.strictness(), Optional.of(earlier)));
    }

    /** Returns what its files tell. */
    PackLint lint() {
        PackLint lint = PackLint.inDirectory(folder, checks);
        return asked.earlier().map(lint::against).orElse(lint);
    }

    private PackUnderTest asking(Asked other) {
        return new PackUnderTest(folder, before, checks, other);
    }

    /** Returns the directory. */
    public Path folder() {
        return folder;
    }

    /**
     * Returns the pack.
     *
     * @throws RulePackException if it does not load
     */
    public RulePack pack() {
        return RulePacks.with(checks).inDirectory(folder);
    }

    /**
     * Returns the packs that it builds on, and the pack itself.
     *
     * @throws RulePackException if it does not load
     */
    public List<RulePack> packs() {
        RulePack own = pack();
        List<RulePack> packs = new ArrayList<>(before);
        packs.removeIf(pack -> pack.edition().name().equals(own.edition().name()));
        packs.add(own);
        return packs;
    }

    /**
     * Returns the rules of {@link #packs}.
     *
     * @throws RulePackException if the pack does not load, or adjusts a rule that no pack before it has
     * @throws IllegalArgumentException if it does not go with those it builds on
     */
    RuleSet ruleSet() {
        List<RulePack> packs = packs();
        RulePack own = packs.get(packs.size() - 1);
        Set<String> ids = packs.subList(0, packs.size() - 1).stream()
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        List<PackProblem> amiss = RuleLines.inDirectory(folder).adjustedAmiss(ids);
        if (!amiss.isEmpty()) {
            throw new RulePackException(own.edition().name(), amiss);
        }
        return RuleSet.of(packs);
    }

    /**
     * Runs all cases.
     *
     * @throws RulePackException if the pack or its cases do not load, or it adjusts a rule that no pack before it has
     * @throws IllegalArgumentException if the pack does not go with those it builds on
     */
    public CaseReport run() {
        List<RuleCase> cases = RulePacks.with(checks).casesIn(folder).all();
        Runners runners = new Runners();
        return new CaseReport(cases.stream().map(runners::run).toList());
    }

    /** Compiles the rules once for each day and place that cases ask for. One thread. */
    final class Runners {
        private final RuleSet set = ruleSet();
        private final PackEdition own = set.packs().get(set.packs().size() - 1);
        private final Map<ScreeningOptions, CaseRunner> known = new HashMap<>();

        CaseResult run(RuleCase one) {
            Optional<Rule> rule = set.rule(one.rule());
            Optional<ScreeningOptions> options = rule.map(this::options).filter(all -> all.select(rule.get()));
            return options.map(all -> known.computeIfAbsent(all, this::runner).run(one))
                    .orElseGet(() -> CaseResult.notRun(one));
        }

        private CaseRunner runner(ScreeningOptions options) {
            return new CaseRunner(set, options);
        }

        private ScreeningOptions options(Rule rule) {
            LocalDate day = asked.day().orElseGet(() -> day(rule));
            return new ScreeningOptions(
                    day, asked.strictness(), asked.jurisdiction().orElse(rule.jurisdiction()), true);
        }

        private LocalDate day(Rule rule) {
            LocalDate edition = LocalDate.parse(own.edition());
            LocalDate from = rule.effective().from();
            LocalDate to = rule.effective().to();
            if (from != null && edition.isBefore(from)) {
                return from;
            }
            return to != null && edition.isAfter(to) ? to : edition;
        }
    }
}
