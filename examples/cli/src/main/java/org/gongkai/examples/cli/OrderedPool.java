package org.gongkai.examples.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on several things at once and hands the results over in the order they came (有序并行). */
final class OrderedPool {
    private final int jobs;

    OrderedPool(int jobs) {
        this.jobs = jobs;
    }

    /** Works on all of {@code inputs}; at most two a job are under way or waiting, so that memory stays bounded. */
    <T, R> void run(Iterator<T> inputs, Function<T, R> work, Consumer<R> results) {
        ExecutorService pool = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(null, task, "gongkai-worker", 4L << 20);
            thread.setDaemon(true);
            return thread;
        });
        ArrayDeque<Future<R>> underWay = new ArrayDeque<>();
        try {
            while (inputs.hasNext()) {
                T input = inputs.next();
                underWay.add(pool.submit(() -> work.apply(input)));
                if (underWay.size() >= jobs * 2) {
                    results.accept(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                results.accept(result(underWay.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
