package org.gongkai.rulepack.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gongkai.match.GapTolerance;
import org.gongkai.match.MatchSet;
import org.gongkai.match.Probe;
import org.gongkai.rule.Exclusion;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.text.Fold;
import org.jspecify.annotations.Nullable;

/** Looks for the lines of what the matching core refuses (编译诊断), once it has refused a rule as a whole. */
final class Diagnosis {
    private static final int TERMS_TOLD = 20;

    private final Set<Fold> folds;
    private final FileProblems problems;
    private int told;

    Diagnosis(Set<Fold> folds, FileProblems problems) {
        this.folds = folds;
        this.problems = problems;
    }

    void part(String name, ReadPart read) {
        ReadPart.Sought sought = read.sought();
        Suspect suspect = new Suspect("the part `" + name + "` has ", problems, read.gap());
        if (sought.terms().isEmpty()) {
            attempt(suspect, sought.at(), () -> read.part().probe(folds));
            attempt(suspect, sought.at(), () -> read.part().valueProbe(folds));
        } else {
            Suspect list = new Suspect("the list has ", sought.problems(), read.gap());
            terms(sought.problems() == problems ? suspect : list, sought.terms(), told + TERMS_TOLD);
        }
        read.part().zones().forEach(zone -> attempt(suspect, sought.at(), () -> zone.headingProbe(folds)));
    }

    void exclusion(Exclusion exclusion, Node at) {
        attempt(
                new Suspect("an exclusion has ", problems, GapTolerance.NONE),
                at,
                () -> Optional.of(exclusion.probe(folds)));
    }

    /** Returns whether anything was found to be refused. */
    boolean hasTold() {
        return told > 0;
    }

    /** Halves the list until single terms are left, so that one bad term among thousands is found in a few steps. */
    private void terms(Suspect suspect, List<ReadPart.ReadTerm> terms, int enough) {
        List<String> words = terms.stream().map(ReadPart.ReadTerm::term).toList();
        Supplier<Optional<Probe>> probe = () -> Optional.of(
                Probe.terms(words).folded(folds).withGap(suspect.gap()).build());
        if (terms.size() == 1) {
            attempt(suspect, terms.get(0).at(), probe);
        } else if (told < enough && refusal(probe) != null) {
            int half = terms.size() / 2;
            terms(suspect, terms.subList(0, half), enough);
            terms(suspect, terms.subList(half, terms.size()), enough);
        }
    }

    private void attempt(Suspect suspect, Node at, Supplier<Optional<Probe>> probe) {
        String refusal = refusal(probe);
        if (refusal != null) {
            told++;
            suspect.problems().attempt(at, () -> {
                throw new IllegalArgumentException(suspect.owner() + refusal);
            });
        }
    }

    private static @Nullable String refusal(Supplier<Optional<Probe>> probe) {
        try {
            probe.get().ifPresent(one -> MatchSet.verified(List.of(one)));
            return null;
        } catch (IllegalArgumentException refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }

    /**
     * What may be refused (待查对象).
     *
     * @param owner how messages start
     * @param problems of the file that holds it
     * @param gap what may stand between its characters
     */
    private record Suspect(String owner, FileProblems problems, GapTolerance gap) {}
}
