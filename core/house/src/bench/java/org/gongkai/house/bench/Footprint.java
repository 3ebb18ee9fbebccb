package org.gongkai.house.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.gongkai.match.MatchSession;
import org.gongkai.match.MatchSet;

/** What engines cost beside time: building, heap, allocation. */
final class Footprint {
    private static final String SETTING = "60000 terms";
    private static final int KEPT = 4;
    private static final int ROUNDS = 5;

    private Footprint() {}

    static void measure(Lab lab) {
        List<String> terms = lab.terms().first(60_000);
        allocation(lab);
        builds(lab, Gongkai.NAME, () -> ready(terms));
        builds(lab, "hankcs", () -> new TermPeers.Hankcs(terms));
        builds(lab, "ahocorasick", () -> new TermPeers.AhoCorasick(terms));
        builds(lab, "hutool-dfa", () -> new TermPeers.Hutool(terms));
    }

    /** Returns the set after a first scan, so that nothing is left to be built. */
    private static MatchSet ready(List<String> terms) {
        MatchSet set = Gongkai.everywhere(terms);
        set.scan("甲");
        return set;
    }

    private static void builds(Lab lab, String name, Supplier<Object> build) {
        int rounds = lab.plan().quick() ? 12 : 40;
        double best = Double.MAX_VALUE;
        double first = 0;
        for (int i = 0; i < rounds; i++) {
            long before = CpuClock.nanos();
            Object built = build.get();
            double spent = (CpuClock.nanos() - before) / 1e6;
            first = i == 0 ? spent : first;
            best = built.hashCode() == 0 ? best : Math.min(best, spent);
        }
        String note = String.format(Locale.ROOT, "first %.0f ms", first);
        lab.add(new Measure("footprint", SETTING, name, "ms to build", best, note));
        lab.add(new Measure("footprint", SETTING, name, "MB of heap", heap(build), "without the terms' own strings"));
    }

    /** Returns the heap that one takes: the most of several rounds, since what else is freed meanwhile makes it look less. */
    private static double heap(Supplier<Object> build) {
        double most = 0;
        for (int round = 0; round < ROUNDS; round++) {
            most = Math.max(most, heapOfSome(build));
        }
        return most;
    }

    private static double heapOfSome(Supplier<Object> build) {
        List<Object> kept = new ArrayList<>(List.of(build.get()));
        long before = used();
        for (int i = 0; i < KEPT; i++) {
            kept.add(build.get());
        }
        double each = (used() - before) / 1e6 / KEPT;
        return kept.size() > KEPT ? each : Double.NaN;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Counts bytes over many clean documents, after a warm-up in which buffers grow. */
    private static void allocation(Lab lab) {
        List<String> documents = lab.corpus().documents(1_000).subList(0, 1_000);
        List<String> absent = lab.terms().absent(60_000, documents);
        try (MatchSession session = Gongkai.everywhere(absent).session()) {
            long bytes = 0;
            for (int pass = 0; pass < 50; pass++) {
                long before = CpuClock.allocated();
                for (int i = 0; i < documents.size(); i++) {
                    session.scan(documents.get(i), hit -> {
                        throw new IllegalStateException("a clean document has a hit; look at TermList.absent");
                    });
                }
                bytes = CpuClock.allocated() - before;
            }
            double each = (double) bytes / documents.size();
            lab.add(new Measure("footprint", "clean documents of 1000", Gongkai.NAME, "B/document", each, ""));
        }
    }
}
