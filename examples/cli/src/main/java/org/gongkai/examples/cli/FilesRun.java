package org.gongkai.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.gongkai.examples.cli.InputFiles.InputFile;

/** Works on files and folders in order (批量处理). */
final class FilesRun {
    private final Console console;
    private final int jobs;
    private final ShownPath shown;

    FilesRun(Console console, int jobs, ShownPath shown) {
        this.console = console;
        this.jobs = jobs;
        this.shown = shown;
    }

    /** Works on all files of {@code inputs}, several at once, and hands over what came of each in their order. */
    <R> void each(InputFiles inputs, Work<R> work, Consumer<R> results) {
        try (Readers readers = new Readers(jobs);
                Progress progress = Progress.over(console, inputs.files().size())) {
            DocumentWork documents = new DocumentWork(readers.reader(), inputs.files());
            new OrderedPool(jobs)
                    .<InputFile, R>run(inputs.files().iterator(), file -> work.on(documents, file), result -> {
                        results.accept(result);
                        progress.step();
                    });
        }
    }

    /** Tells which paths lead nowhere; the rest is done all the same. */
    void tellMissing(InputFiles inputs, ExitCode exit) {
        for (Path path : inputs.missing()) {
            console.error(shown.of(path) + ": no such file or folder; check the path");
            exit.badInput();
        }
        for (Path path : inputs.unreadable()) {
            console.error(shown.of(path) + ": cannot be entered, so nothing in it was examined; check its permissions");
            exit.unexamined();
        }
        if (inputs.files().isEmpty() && inputs.missing().isEmpty()) {
            console.error("no file in the given folders; nothing was examined");
            exit.badInput();
        }
    }

    /** Tells how fast {@code documents} were worked on since {@code start}, by the clock of {@link System#nanoTime}. */
    static void tellSpeed(Console console, int documents, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        console.error(String.format(
                Locale.ROOT, "%d documents in %.1f s, %.1f documents/s", documents, seconds, documents / seconds));
    }

    /** What is done with one file. */
    @FunctionalInterface
    interface Work<R> {
        R on(DocumentWork documents, InputFile file);
    }
}
