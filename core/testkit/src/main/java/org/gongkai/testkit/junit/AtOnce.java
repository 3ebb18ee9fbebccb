package org.gongkai.testkit.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same in several threads that start together (并发执行). */
final class AtOnce {
    private static final int THREADS = 8;

    private AtOnce() {}

    /** Returns what each thread came to; {@code work} learns its thread's number, so that it may start elsewhere. */
    static <T> List<T> results(Work<T> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<T>> all = new ArrayList<>();
            for (int k = 0; k < THREADS; k++) {
                int number = k;
                all.add(() -> {
                    start.await();
                    return work.in(number);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(all)) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new AssertionError(
                    "a thread among others threw " + cause.getClass().getName(), cause);
        } finally {
            threads.shutdownNow();
        }
    }

    /** What a thread does. */
    interface Work<T> {
        T in(int thread) throws Exception;
    }
}
