package org.gongkai.rulepack.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.gongkai.match.GapTolerance;
import org.gongkai.match.MatchSet;
import org.gongkai.match.Probe;
import org.gongkai.rule.Exclusion;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.text.Fold;

/** Looks for the lines of what the matching core refuses (编译诊断), once it has refused a rule as a whole. */
final class Diagnosis {
    private static final int TERMS_TOLD = 20;

    private final Set<Fold> folds;
    private final FileProblems problems;

    Diagnosis(Set<Fold> folds, FileProblems problems) {
        this.folds = folds;
        this.problems = problems;
    }

    void part(String name, ReadPart read) {
        String owner = "the part `" + name + "` has ";
        if (read.terms().isEmpty()) {
            attempt(owner, read.looksFor(), () -> read.part().probe(folds).orElseThrow());
        } else {
            terms(owner, read.gap(), read.terms(), problems.count() + TERMS_TOLD);
        }
    }

    void exclusion(Exclusion exclusion, Node at) {
        attempt("an exclusion has ", at, () -> exclusion.probe(folds));
    }

    /** Halves the list until single terms are left, so that one bad term among thousands is found in a few steps. */
    private void terms(String owner, GapTolerance gap, List<ReadPart.ReadTerm> terms, int enough) {
        List<String> words = terms.stream().map(ReadPart.ReadTerm::term).toList();
        Supplier<Probe> probe =
                () -> Probe.terms(words).folded(folds).withGap(gap).build();
        if (terms.size() == 1) {
            attempt(owner, terms.get(0).at(), probe);
        } else if (problems.count() < enough && !compiles(probe)) {
            int half = terms.size() / 2;
            terms(owner, gap, terms.subList(0, half), enough);
            terms(owner, gap, terms.subList(half, terms.size()), enough);
        }
    }

    private static boolean compiles(Supplier<Probe> probe) {
        try {
            MatchSet.compile(List.of(probe.get()));
            return true;
        } catch (IllegalArgumentException refusal) {
            return false;
        }
    }

    private void attempt(String owner, Node at, Supplier<Probe> probe) {
        problems.attempt(at, () -> {
            try {
                MatchSet.compile(List.of(probe.get()));
            } catch (IllegalArgumentException refusal) {
                throw new IllegalArgumentException(owner + refusal.getMessage(), refusal);
            }
        });
    }
}
