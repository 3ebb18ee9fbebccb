package org.gongkai.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePack;
import org.gongkai.rulepack.PackLint;
import org.gongkai.rulepack.PackProblem;
import org.gongkai.rulepack.RuleLines;
import org.gongkai.rulepack.RulePackException;

/**
 * Judges a pack by its files and by what its rules do (规则包查验): what {@link PackLint} tells, and what shows only when the
 * cases run. Immutable.
 */
public final class PackInspection {
    private final CaseReport cases;
    private final List<PackProblem> errors;
    private final List<PackProblem> warnings;

    private PackInspection(CaseReport cases, List<PackProblem> errors, List<PackProblem> warnings) {
        this.cases = cases;
        this.errors = List.copyOf(errors);
        this.warnings = List.copyOf(warnings);
    }

    /** Judges {@code pack}. Where it does not load, its files alone are judged. */
    public static PackInspection of(PackUnderTest pack) {
        PackLint lint = pack.lint();
        Set<PackProblem> errors = new LinkedHashSet<>(lint.errors());
        List<PackProblem> warnings = new ArrayList<>(lint.warnings());
        CaseReport cases = new CaseReport(List.of());
        try {
            List<RulePack> packs = pack.packs();
            RulePack own = packs.get(packs.size() - 1);
            List<Rule> all =
                    pack.ruleSet().on(LocalDate.parse(own.edition().edition())).rules();
            RunningLint running = new RunningLint(pack.folder(), own, all);
            cases = pack.run();
            running.check(cases);
            errors.addAll(running.errors());
            warnings.addAll(running.warnings());
        } catch (RulePackException e) {
            errors.addAll(e.problems());
        } catch (IllegalArgumentException e) {
            errors.add(RuleLines.inDirectory(pack.folder()).layering(String.valueOf(e.getMessage())));
        }
        return new PackInspection(cases, lint.inOrder(errors), lint.inOrder(warnings));
    }

    /** Returns what came of the cases, of none where the pack does not load. */
    public CaseReport cases() {
        return cases;
    }

    /** Returns what must be put right: by file in the order of the pack and by line. */
    public List<PackProblem> errors() {
        return errors;
    }

    /** Returns what a person should look at. */
    public List<PackProblem> warnings() {
        return warnings;
    }

    /** Returns whether there are no errors. */
    public boolean isPassed() {
        return errors.isEmpty();
    }

    @Override
    public String toString() {
        return errors.size() + " faults, " + warnings.size() + " warnings";
    }
}
