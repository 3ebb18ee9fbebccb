package org.gongkai.house.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Times cases in turns, so that a busy moment of the machine strikes them all. A round is one pass or more of each over
 * all its documents; the first two count for nothing, of the others the best and the middle one are told.
 */
final class RoundRobin {
    private static final int WARM_UP = 2;

    private final Plan plan;
    private final Tally sink = new Tally();

    RoundRobin(Plan plan) {
        this.plan = plan;
    }

    /**
     * What one engine needed.
     *
     * @param best CPU nanoseconds per character in its best round
     * @param middle the same in the median round
     * @param allocated bytes per character in its best round
     */
    record Timing(double best, double middle, double allocated) {}

    /** Returns a timing for each case, in their order. */
    List<Timing> time(List<Case> cases) {
        List<Lane> lanes = cases.stream().map(Lane::new).toList();
        for (int round = 0; round < plan.rounds() + WARM_UP; round++) {
            for (Lane lane : lanes) {
                lane.run(round < WARM_UP ? plan.roundNanos() * 3 : plan.roundNanos(), round >= WARM_UP);
            }
        }
        return lanes.stream().map(Lane::timing).toList();
    }

    private final class Lane {
        private final Engine engine;
        private final List<String> documents;
        private final long characters;
        private final List<Double> nanos = new ArrayList<>();
        private double allocated = Double.MAX_VALUE;

        Lane(Case one) {
            this.engine = one.engine();
            this.documents = one.documents();
            this.characters = documents.stream().mapToLong(String::length).sum();
        }

        void run(long atLeast, boolean counts) {
            long before = CpuClock.nanos();
            long bytesBefore = CpuClock.allocated();
            int passes = 0;
            do {
                for (int i = 0; i < documents.size(); i++) {
                    engine.scan(i, documents.get(i), sink);
                }
                passes++;
            } while (CpuClock.nanos() - before < atLeast);
            double all = (double) characters * passes;
            double spent = (CpuClock.nanos() - before) / all;
            if (counts) {
                nanos.add(spent);
                allocated = Math.min(allocated, (CpuClock.allocated() - bytesBefore) / all);
            }
        }

        Timing timing() {
            double[] sorted = nanos.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return new Timing(sorted[0], sorted[sorted.length / 2], allocated);
        }
    }
}
