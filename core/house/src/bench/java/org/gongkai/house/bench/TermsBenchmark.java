package org.gongkai.house.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Param;

/** Terms, every occurrence. */
public class TermsBenchmark extends EngineBenchmark {
    /** Which engine. */
    @Param({"gongkai", "hankcs", "ahocorasick", "hutool-dfa", "hyperscan", "sensitive-word"})
    public String engine = "";

    /** How many terms. */
    @Param({"1000", "10000", "60000"})
    public int terms;

    /** How long a document is. */
    @Param({"1000", "10000"})
    public int length;

    @Override
    Engine engine() {
        List<String> list = TermList.read().first(terms);
        return switch (engine) {
            case "gongkai" -> Gongkai.of(Gongkai.everywhere(list));
            case "hankcs" -> new TermPeers.Hankcs(list);
            case "ahocorasick" -> new TermPeers.AhoCorasick(list);
            case "hutool-dfa" -> new TermPeers.Hutool(list);
            case "hyperscan" -> NativeHyperscan.terms(list);
            default -> new TermPeers.SensitiveWord(list);
        };
    }

    @Override
    int documentLength() {
        return length;
    }
}
