package org.gongkai.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes (报告去向): standard output, or a file that appears only once it is whole. On a terminal that shows the
 * progress bar as well, the report waits until the bar is gone.
 */
final class ReportFile implements AutoCloseable {
    private final PrintWriter writer;
    private final PrintWriter terminal;
    private final @Nullable StringWriter waiting;
    private final @Nullable Path target;
    private final @Nullable Path partial;

    private ReportFile(PrintWriter writer, @Nullable Path target, @Nullable Path partial) {
        this.waiting = null;
        this.terminal = writer;
        this.writer = writer;
        this.target = target;
        this.partial = partial;
    }

    private ReportFile(PrintWriter terminal) {
        this.waiting = new StringWriter();
        this.writer = new PrintWriter(waiting);
        this.terminal = terminal;
        this.target = null;
        this.partial = null;
    }

    static ReportFile open(Console console, @Nullable Path target) throws IOException {
        if (target == null) {
            return console.terminal().shared()
                    ? new ReportFile(console.out())
                    : new ReportFile(console.out(), null, null);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("no folder for `--out " + target + "`", "make it first");
        }
        Path partial = Files.createTempFile(folder, ".gongkai-", ".part");
        BufferedWriter out = Files.newBufferedWriter(partial, StandardCharsets.UTF_8);
        return new ReportFile(new PrintWriter(out), target, partial);
    }

    PrintWriter writer() {
        return writer;
    }

    boolean isFile() {
        return target != null;
    }

    /** Puts the whole report in its place. */
    void finish() throws IOException {
        writer.flush();
        showWaiting();
        if (target != null && partial != null) {
            writer.close();
            if (writer.checkError()) {
                throw new IOException("the report could not be written");
            }
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void showWaiting() {
        if (waiting != null) {
            terminal.print(waiting);
            terminal.flush();
            waiting.getBuffer().setLength(0);
        }
    }

    @Override
    public void close() throws IOException {
        writer.flush();
        showWaiting();
        if (partial != null) {
            writer.close();
            Files.deleteIfExists(partial);
        }
    }
}
