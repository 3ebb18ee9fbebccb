package org.gongkai.house.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gongkai.match.MatchSet;

/** Terms alone: how engines compare, and how they take more terms and longer documents. */
final class TermSeries {
    private static final int USUAL = 60_000;

    private TermSeries() {}

    static String setting(int terms, int length) {
        return terms + " terms, documents of " + length;
    }

    static void bySize(Lab lab) {
        for (int length : new int[] {1_000, 10_000}) {
            List<String> documents = lab.corpus().documents(length);
            for (int count : new int[] {1_000, 10_000, USUAL, 110_000}) {
                if (lab.plan().includes(count)) {
                    List<Engine> engines = engines(lab.terms().first(count), length == 1_000 || count == USUAL);
                    lab.compare("terms", Case.all(setting(count, length), engines, documents));
                }
            }
        }
    }

    private static List<Engine> engines(List<String> terms, boolean slowToo) {
        List<Engine> engines = new ArrayList<>();
        engines.add(Gongkai.of(Gongkai.everywhere(terms)));
        engines.add(new TermPeers.Hankcs(terms));
        engines.add(new TermPeers.AhoCorasick(terms));
        engines.add(new TermPeers.Hutool(terms));
        addIfItRuns(engines, () -> NativeHyperscan.terms(terms));
        if (slowToo) {
            engines.add(new TermPeers.SensitiveWord(terms));
        }
        if (terms.size() <= 10_000) {
            addIfItRuns(engines, () -> JavaHyperscan.terms(terms));
        }
        return engines;
    }

    /** Adds an engine that needs native code, which not every platform has. */
    static void addIfItRuns(List<Engine> engines, Supplier<Engine> make) {
        try {
            engines.add(make.get());
        } catch (IllegalStateException | LinkageError e) {
            System.out.println("left out: " + e.getMessage());
        }
    }

    static void byLength(Lab lab) {
        List<String> terms = lab.terms().first(USUAL);
        MatchSet ours = Gongkai.everywhere(terms);
        Engine peer = new TermPeers.Hankcs(terms);
        List<Case> cases = new ArrayList<>();
        for (int length : new int[] {1_000, 10_000, 100_000, 1_000_000, 10_000_000}) {
            if (length <= lab.plan().characters()) {
                cases.addAll(Case.all(
                        setting(USUAL, length),
                        List.of(Gongkai.of(ours), peer),
                        lab.corpus().documents(length)));
            }
        }
        lab.compare("length", cases);
    }

    static void clean(Lab lab) {
        List<String> documents = lab.corpus().documents(10_000);
        List<String> absent = lab.terms().absent(100_000, documents);
        List<Case> cases = new ArrayList<>();
        for (int count : new int[] {1_000, 10_000, USUAL, 100_000}) {
            List<String> terms = absent.subList(0, count);
            List<Engine> engines = List.of(Gongkai.of(Gongkai.everywhere(terms)), new TermPeers.Hankcs(terms));
            cases.addAll(Case.all(setting(count, 10_000), engines, documents));
        }
        lab.compare("clean", cases);
    }
}
