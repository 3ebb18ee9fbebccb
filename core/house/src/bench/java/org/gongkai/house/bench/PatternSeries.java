package org.gongkai.house.bench;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.match.MatchSet;

/** Fifty structured patterns. */
final class PatternSeries {
    private PatternSeries() {}

    static void peers(Lab lab) {
        List<StructuredPattern> patterns = StructuredPatterns.all();
        List<String> documents = lab.corpus().documents(10_000);
        lab.compare("patterns", Case.all(setting(patterns), engines(patterns), documents));
    }

    static String setting(List<StructuredPattern> patterns) {
        return patterns.size() + " patterns, documents of 10000";
    }

    static MatchSet set(List<StructuredPattern> patterns) {
        return MatchSet.compile(patterns.stream().map(StructuredPattern::probe).toList());
    }

    private static List<Engine> engines(List<StructuredPattern> patterns) {
        List<Engine> engines = new ArrayList<>();
        engines.add(Gongkai.of(set(patterns)));
        engines.add(PatternPeers.Regex.loop(patterns));
        engines.add(PatternPeers.Regex.alternation(patterns));
        engines.add(new PatternPeers.Re2j(patterns));
        engines.add(new PatternPeers.Brics(patterns));
        TermSeries.addIfItRuns(engines, () -> NativeHyperscan.patterns(patterns));
        TermSeries.addIfItRuns(engines, () -> JavaHyperscan.patterns(patterns));
        return engines;
    }
}
