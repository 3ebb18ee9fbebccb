package org.gongkai.testkit.junit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Measures work on a text by passes over it (工作量尺度), not by a clock: work that is linear in the text ends before the same
 * machine has gone over the text a thousand times, work that is quadratic needs a quarter of a million such passes.
 */
final class Yardstick {
    /** How long the text is. */
    static final int LENGTH = 1 << 18;

    private static final int PASSES = 1000;

    private Yardstick() {}

    /** Returns why {@code work} on {@code text} is not linear, or {@code null} where it is. */
    static @Nullable String refusal(String text, Runnable work) {
        CountDownLatch ended = new CountDownLatch(1);
        AtomicReference<String> thrown = new AtomicReference<>();
        Thread worker = new Thread(() -> run(work, ended, thrown), "yardstick");
        // what never ends must not keep the tests from ending
        worker.setDaemon(true);
        worker.start();
        int seen = 0;
        for (int pass = 0; pass < PASSES && ended.getCount() > 0; pass++) {
            seen += pass(text, seen);
        }
        if (ended.getCount() > 0) {
            return "not done after " + PASSES + " passes over the text (" + Integer.toHexString(seen) + ")";
        }
        return thrown.get();
    }

    /** A thread that dies prints its stack, and with it perhaps text. */
    @SuppressWarnings("CatchingUnchecked")
    private static void run(Runnable work, CountDownLatch ended, AtomicReference<String> thrown) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            thrown.set("it threw " + e.getClass().getName());
        } finally {
            ended.countDown();
        }
    }

    private static int pass(String text, int seed) {
        int sum = seed;
        for (int i = 0; i < text.length(); i++) {
            sum = 31 * sum + text.charAt(i);
        }
        return sum;
    }
}
