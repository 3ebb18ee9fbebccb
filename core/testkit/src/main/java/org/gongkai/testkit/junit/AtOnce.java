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
    /** How many threads are enough to show that they disturb each other. */
    static final int THREADS = 8;

    private AtOnce() {}

    /** Returns what each thread came to; {@code work} learns its thread's number, so that it may start elsewhere. */
    static <T> List<T> results(Work<T> work) throws InterruptedException {
        return results(THREADS, work);
    }

    /** Does the same in {@code count} threads. */
    static <T> List<T> results(int count, Work<T> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            CyclicBarrier start = new CyclicBarrier(count);
            List<Callable<T>> all = new ArrayList<>();
            for (int k = 0; k < count; k++) {
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
