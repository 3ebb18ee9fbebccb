package org.gongkai.tika.internal.fork;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The time a child may work (处理时限); it stands still while the child waits for the parent. One thread. */
final class Deadline {
    private final ScheduledExecutorService clock;
    private final Runnable end;
    private long left;
    private @Nullable ScheduledFuture<?> running;
    private volatile boolean over;

    Deadline(ScheduledExecutorService clock, Duration allowed, Runnable end) {
        this.clock = clock;
        this.left = allowed.toNanos();
        this.end = end;
    }

    void run() {
        running = clock.schedule(
                () -> {
                    over = true;
                    end.run();
                },
                left,
                TimeUnit.NANOSECONDS);
    }

    void pause() {
        ScheduledFuture<?> current = running;
        if (current != null) {
            left = Math.max(0, current.getDelay(TimeUnit.NANOSECONDS));
            current.cancel(false);
            running = null;
        }
    }

    boolean isOver() {
        return over;
    }
}
