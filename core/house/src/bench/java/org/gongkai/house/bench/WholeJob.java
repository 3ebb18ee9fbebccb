package org.gongkai.house.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.match.MatchSet;
import org.gongkai.match.Probe;
import org.gongkai.rule.Rule;
import org.gongkai.rule.RulePart;
import org.gongkai.rulepack.RulePacks;
import org.gongkai.text.Fold;

/** One pass for everything: folds, 60,000 terms, all probes of the national rules; beside what the machine allows. */
final class WholeJob {
    static final Set<Fold> FOLDS = Set.of(Fold.WIDTH, Fold.CASE, Fold.TRADITIONAL, Fold.INVISIBLE);

    private WholeJob() {}

    static void measure(Lab lab) {
        List<String> terms = lab.terms().first(60_000);
        List<Probe> national = national();
        List<Engine> engines = new ArrayList<>();
        engines.add(Gongkai.of("60000 terms, folds, " + national.size() + " probes of rules", set(terms)));
        engines.add(Gongkai.of(national.size() + " probes of rules", MatchSet.compile(national)));
        engines.add(Gongkai.of(
                "60000 terms, folds",
                MatchSet.compile(List.of(Probe.terms(terms).folded(FOLDS).build()))));
        engines.add(Gongkai.of(
                "60000 terms", MatchSet.compile(List.of(Probe.terms(terms).build()))));
        engines.addAll(Limits.all());
        List<Case> cases = Case.all("documents of 10000", engines, lab.corpus().documents(10_000));
        for (Case one : cases.subList(0, 4)) {
            long hits = one.check().hits();
            lab.add(new Measure("whole", one.setting(), one.engine().name(), Measure.HITS, hits, ""));
        }
        lab.time("whole", cases);
    }

    /** Returns the set for the whole job. */
    static MatchSet set(List<String> terms) {
        List<Probe> both = new ArrayList<>(national());
        both.add(Probe.terms(terms).folded(FOLDS).build());
        return MatchSet.compile(both);
    }

    /** Returns what the rules of the national pack look for, as screening has it looked for. */
    static List<Probe> national() {
        List<Probe> probes = new ArrayList<>();
        // not from the class path: the command line's jar brings a second copy of the pack
        Path pack = Path.of(System.getProperty("gongkai.root", "../.."), "rules/national/pack");
        for (Rule rule : RulePacks.inDirectory(pack).rules()) {
            for (RulePart part : rule.parts().values()) {
                part.probe(rule.folds()).ifPresent(probes::add);
            }
            rule.exclusions().forEach(exclusion -> probes.add(exclusion.probe(rule.folds())));
        }
        return probes;
    }
}
