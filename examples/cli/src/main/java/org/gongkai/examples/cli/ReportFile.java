package org.gongkai.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where a report goes (报告去向): standard output, or a file that appears only once it is whole. */
final class ReportFile implements AutoCloseable {
    private final PrintWriter writer;
    private final @Nullable Path target;
    private final @Nullable Path partial;

    private ReportFile(PrintWriter writer, @Nullable Path target, @Nullable Path partial) {
        this.writer = writer;
        this.target = target;
        this.partial = partial;
    }

    static ReportFile open(Console console, @Nullable Path target) throws IOException {
        if (target == null) {
            return new ReportFile(console.out(), null, null);
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
        if (target != null && partial != null) {
            writer.close();
            if (writer.checkError()) {
                throw new IOException("the report could not be written");
            }
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (partial != null) {
            writer.close();
            Files.deleteIfExists(partial);
        }
    }
}
