package org.gongkai.tika.internal.fork;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import org.gongkai.text.GapCause;
import org.gongkai.tika.TikaLimits;
import org.gongkai.tika.internal.ContainerCheck;
import org.gongkai.tika.internal.ReadPart;
import org.gongkai.tika.internal.ReadingSink;
import org.gongkai.tika.internal.Refusal;
import org.gongkai.tika.internal.Wall;
import org.jspecify.annotations.Nullable;

/** The child processes of an extractor (子进程池): started when needed, used again, replaced when lost. Thread-safe. */
public final class Children implements Wall {
    private final ForkSettings settings;
    private final ScheduledThreadPoolExecutor clock;
    private final Semaphore working;
    private final Deque<Child> idle = new ArrayDeque<>();
    private final Set<Child> all = new HashSet<>();
    private boolean closed;

    /** Prepares children; none is started yet. */
    public Children(ForkSettings settings) {
        this.settings = settings;
        this.working = new Semaphore(settings.processes(), true);
        this.clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "gongkai-tika-clock");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
    }

    @Override
    public void read(String fileName, byte[] content, TikaLimits limits, ReadingSink sink) throws Refusal {
        if (ContainerCheck.isZip(content)) {
            ContainerCheck.names(content, limits);
        }
        with(child -> {
            child.read(fileName, content, limits, new Waiting(sink));
            return "";
        });
    }

    @Override
    public String mediaType(String fileName, byte[] content) throws Refusal {
        return with(child -> child.mediaType(fileName, content));
    }

    @Override
    public void start() throws Refusal {
        with(child -> "");
    }

    private interface Work {
        String in(Child child) throws Refusal;
    }

    private String with(Work work) throws Refusal {
        working.acquireUninterruptibly();
        Child child = null;
        try {
            child = take();
            return work.in(child);
        } finally {
            if (child != null) {
                giveBack(child);
            }
            working.release();
        }
    }

    private Child take() throws Refusal {
        Child found = nextIdle();
        if (found != null) {
            return found;
        }
        Child started = Child.start(settings, clock);
        synchronized (this) {
            if (!closed) {
                all.add(started);
                return started;
            }
        }
        started.end();
        throw closedAlready();
    }

    private @Nullable Child nextIdle() {
        Child unusable = null;
        synchronized (this) {
            if (closed) {
                throw closedAlready();
            }
            Child next = idle.poll();
            if (next == null || next.isUsable()) {
                return next;
            }
            all.remove(next);
            unusable = next;
        }
        unusable.end();
        return nextIdle();
    }

    private void giveBack(Child child) {
        synchronized (this) {
            if (!closed && child.isUsable() && idle.size() < settings.processes()) {
                idle.push(child);
                return;
            }
            all.remove(child);
        }
        child.end();
    }

    @Override
    public void close() {
        Set<Child> left;
        synchronized (this) {
            closed = true;
            left = Set.copyOf(all);
            all.clear();
            idle.clear();
        }
        left.forEach(Child::end);
        clock.shutdownNow();
    }

    private static IllegalStateException closedAlready() {
        return new IllegalStateException("the extractor is closed");
    }

    /**
     * While the reader of embedded files is at work this child waits, and another may work: the reader may well come back to
     * this very extractor.
     */
    private final class Waiting implements ReadingSink {
        private final ReadingSink sink;

        Waiting(ReadingSink sink) {
            this.sink = sink;
        }

        @Override
        public boolean offer(String name, byte[] content) {
            working.release();
            try {
                return sink.offer(name, content);
            } finally {
                working.acquireUninterruptibly();
            }
        }

        @Override
        public void part(ReadPart part) {
            sink.part(part);
        }

        @Override
        public void gap(GapCause cause, String zh, String en) {
            sink.gap(cause, zh, en);
        }

        @Override
        public void open(String name) {
            sink.open(name);
        }

        @Override
        public void close() {
            sink.close();
        }
    }
}
