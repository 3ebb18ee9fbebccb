package org.gongkai.house.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.match.MatchSet;

/** One set, one session a thread. */
final class Threads {
    private static final int PASSES = 4;

    private Threads() {}

    static void measure(Lab lab) {
        MatchSet set = Gongkai.everywhere(lab.terms().first(60_000));
        List<String> documents = lab.corpus().documents(10_000);
        double[] cpu = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] wall = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round < lab.plan().rounds() + 2; round++) {
            for (int threads = 1; threads <= 2; threads++) {
                double[] spent = run(set, documents, threads);
                cpu[threads - 1] = Math.min(cpu[threads - 1], spent[0]);
                wall[threads - 1] = Math.min(wall[threads - 1], spent[1]);
            }
        }
        for (int threads = 1; threads <= 2; threads++) {
            String setting = threads + (threads == 1 ? " thread" : " threads");
            lab.add(new Measure(
                    "threads", setting, Gongkai.NAME, Measure.CPU, cpu[threads - 1], "CPU time of one thread"));
            lab.add(new Measure(
                    "threads", setting, Gongkai.NAME, "wall ns/char", wall[threads - 1], "all threads together"));
        }
    }

    /** Returns the CPU time per character of the dearest thread and the wall time per character of all. */
    private static double[] run(MatchSet set, List<String> documents, int threads) {
        long characters = documents.stream().mapToLong(String::length).sum() * PASSES;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads + 1);
            List<Future<Long>> spent = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                spent.add(pool.submit(scan(set, documents, start)));
            }
            start.await();
            long before = System.nanoTime();
            long dearest = 0;
            for (Future<Long> one : spent) {
                dearest = Math.max(dearest, one.get());
            }
            long wall = System.nanoTime() - before;
            return new double[] {(double) dearest / characters, (double) wall / characters / threads};
        } catch (InterruptedException | ExecutionException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private static Callable<Long> scan(MatchSet set, List<String> documents, CyclicBarrier start) {
        return () -> {
            try (Gongkai engine = Gongkai.of(set)) {
                Tally tally = new Tally();
                start.await();
                long before = CpuClock.nanos();
                for (int pass = 0; pass < PASSES; pass++) {
                    for (int i = 0; i < documents.size(); i++) {
                        engine.scan(i, documents.get(i), tally);
                    }
                }
                return CpuClock.nanos() - before;
            }
        };
    }
}
