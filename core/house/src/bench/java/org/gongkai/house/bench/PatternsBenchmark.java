package org.gongkai.house.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Param;

/** Fifty structured patterns. */
public class PatternsBenchmark extends EngineBenchmark {
    /** Which engine. */
    @Param({"gongkai", "regex", "regex-alternation", "re2j", "brics", "hyperscan", "hyperscan-java"})
    public String engine = "";

    @Override
    Engine engine() {
        List<StructuredPattern> all = StructuredPatterns.all();
        return switch (engine) {
            case "gongkai" -> Gongkai.of(PatternSeries.set(all));
            case "regex" -> PatternPeers.Regex.loop(all);
            case "regex-alternation" -> PatternPeers.Regex.alternation(all);
            case "re2j" -> new PatternPeers.Re2j(all);
            case "brics" -> new PatternPeers.Brics(all);
            case "hyperscan" -> NativeHyperscan.patterns(all);
            default -> JavaHyperscan.patterns(all);
        };
    }

    @Override
    int documentLength() {
        return 10_000;
    }
}
