package org.gongkai.tika.internal.fork;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.io.UncheckedIOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gongkai.text.GapCause;
import org.gongkai.tika.TikaLimits;
import org.gongkai.tika.internal.ReadingSink;
import org.gongkai.tika.internal.Refusal;
import org.jspecify.annotations.Nullable;

/** A child process as the parent sees it (子进程的父端). One thread at a time. */
final class Child {
    private static final int BLOCK = 1 << 16;
    private static final int OUT_OF_MEMORY = 3;

    private final ForkSettings settings;
    private final ScheduledExecutorService clock;
    private final OwnDirectory directory;
    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private int documents;
    /** Whether nothing of an earlier conversation can still be in the pipe. */
    private boolean clean = true;

    private Child(ForkSettings settings, ScheduledExecutorService clock, OwnDirectory directory, Process process) {
        this.settings = settings;
        this.clock = clock;
        this.directory = directory;
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BLOCK));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BLOCK));
    }

    /**
     * Starts a child and waits until it is ready.
     *
     * @throws Refusal if it cannot start as it is set up
     */
    static Child start(ForkSettings settings, ScheduledExecutorService clock) throws Refusal {
        OwnDirectory directory;
        try {
            directory = OwnDirectory.in(settings.directory());
        } catch (IOException e) {
            throw new Refusal(GapCause.UNREADABLE, "无法建立临时目录", "no directory for temporary files could be made");
        }
        try {
            Child child = new Child(settings, clock, directory, ChildCommand.start(settings, directory.path()));
            child.awaitReady();
            return child;
        } catch (IOException e) {
            directory.delete();
            throw new Refusal(GapCause.UNREADABLE, "无法启动读取进程", "no process for reading could be started");
        }
    }

    private void awaitReady() throws Refusal {
        Deadline deadline = new Deadline(clock, settings.startTimeout(), process::destroyForcibly);
        deadline.run();
        int first;
        try {
            first = in.read();
        } catch (IOException e) {
            first = -1;
        }
        deadline.pause();
        if (first == Wire.READY) {
            return;
        }
        end();
        if (deadline.isOver()) {
            throw new Refusal(GapCause.TIMEOUT, "读取进程未能按时启动", "the process for reading did not start in time");
        }
        if (process.exitValue() == OUT_OF_MEMORY) {
            int heap = settings.heapMegabytes();
            throw new Refusal(
                    GapCause.UNREADABLE,
                    "读取进程无法启动：" + heap + " MB 堆内存太小，请调高 `heapMegabytes`",
                    "the process for reading does not start: a heap of " + heap
                            + " MB is too small for it; raise `heapMegabytes`");
        }
        throw new Refusal(
                GapCause.UNREADABLE,
                "读取进程无法启动：类路径上没有 gongkai-tika 或 Apache Tika，请用 `classPath(...)` 列出全部 jar",
                "the process for reading does not start: gongkai-tika or Apache Tika is not on its class path; name all jars"
                        + " with `classPath(...)`");
    }

    /** Reads a document; the callback of the sink for embedded files is called on this thread. */
    void read(String fileName, byte[] content, TikaLimits limits, ReadingSink sink) throws Refusal {
        documents++;
        converse(
                () -> {
                    out.writeByte(Wire.READ);
                    Wire.text(out, fileName);
                    Wire.bytes(out, content);
                    Wire.limits(out, limits);
                    out.flush();
                },
                sink);
    }

    String mediaType(String fileName, byte[] content) throws Refusal {
        return converse(
                () -> {
                    out.writeByte(Wire.DETECT);
                    Wire.text(out, fileName);
                    Wire.bytes(out, content);
                    out.flush();
                },
                null);
    }

    private interface Question {
        void ask() throws IOException;
    }

    private String converse(Question question, @Nullable ReadingSink sink) throws Refusal {
        Deadline deadline = new Deadline(clock, settings.timeout(), process::destroyForcibly);
        deadline.run();
        clean = false;
        try {
            question.ask();
            while (true) {
                int what = in.readUnsignedByte();
                if (what == Wire.TYPE) {
                    String type = Wire.text(in);
                    clean = true;
                    return type;
                }
                if (what == Wire.DONE) {
                    clean = true;
                    return "";
                }
                if (sink == null) {
                    throw new StreamCorruptedException("an unexpected message, got " + what);
                }
                take(what, sink, deadline);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            deadline.pause();
            throw lost(deadline);
        } finally {
            deadline.pause();
            if (!clean) {
                // whatever broke off, an error of the host's own included: the rest would answer the next question
                end();
            }
        }
    }

    private void take(int what, ReadingSink sink, Deadline deadline) throws IOException {
        switch (what) {
            case Wire.PART -> sink.part(Wire.part(in));
            case Wire.GAP -> sink.gap(GapCause.valueOf(Wire.text(in)), Wire.text(in), Wire.text(in));
            case Wire.OPEN -> sink.open(Wire.text(in));
            case Wire.CLOSE -> sink.close();
            case Wire.OFFER -> {
                String name = Wire.text(in);
                byte[] content = Wire.bytes(in);
                deadline.pause();
                boolean taken = sink.offer(name, content);
                deadline.run();
                out.writeByte(Wire.ANSWER);
                out.writeBoolean(taken);
                out.flush();
            }
            default -> throw new StreamCorruptedException("an unknown message, got " + what);
        }
    }

    /** Tells why the conversation broke off; a child that dies by itself is given a moment to do so. */
    private Refusal lost(Deadline deadline) {
        boolean died = diesBySelf();
        int status = died && !deadline.isOver() ? process.exitValue() : 0;
        end();
        if (deadline.isOver()) {
            return new Refusal(
                    GapCause.TIMEOUT,
                    "读取超过 " + settings.timeout().toMillis() + " 毫秒",
                    "reading took more than " + settings.timeout().toMillis() + " ms");
        }
        if (status == OUT_OF_MEMORY) {
            return new Refusal(
                    GapCause.LIMIT,
                    "读取所需内存超过 " + settings.heapMegabytes() + " MB",
                    "reading needs more than " + settings.heapMegabytes() + " MB of memory");
        }
        return new Refusal(GapCause.UNREADABLE, "读取进程意外终止", "the process for reading came to an unexpected end");
    }

    private boolean diesBySelf() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    boolean isUsable() {
        return clean && process.isAlive() && documents < settings.documents();
    }

    long pid() {
        return process.pid();
    }

    /** Kills the process if it still lives, and deletes its directory. */
    void end() {
        process.destroyForcibly();
        process.onExit().join();
        directory.delete();
    }
}
