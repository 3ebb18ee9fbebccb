package org.gongkai.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkai.Gongkai;
import org.gongkai.examples.cli.DocumentWork.Screened;
import org.gongkai.examples.cli.InputFiles.InputFile;
import org.gongkai.exchange.DocumentResult;
import org.gongkai.exchange.ReportOptions;

/** Screens files and folders and reports on them in order (批量审查). */
final class DocumentsRun {
    private final Console console;
    private final CommonOptions options;
    private final Gongkai gongkai;
    private final ShownPath shown;

    DocumentsRun(Console console, CommonOptions options, Gongkai gongkai) {
        this.console = console;
        this.options = options;
        this.gongkai = gongkai;
        this.shown = new ShownPath(gongkai, options.isShowText());
    }

    void run(List<Path> paths, ReportForm form, ReportFile report, ExitCode exit) throws IOException {
        InputFiles inputs = InputFiles.of(paths, null);
        tellMissing(console, shown, inputs, exit);
        long start = System.nanoTime();
        boolean colours = console.terminal().colours() && !report.isFile();
        ReportForm.Sink sink = form.on(report.writer(), reportOptions(), colours);
        try (Readers readers = new Readers(options.jobs());
                Progress progress = Progress.over(console, inputs.files().size())) {
            DocumentWork work = new DocumentWork(gongkai, readers.reader(), inputs.files());
            new OrderedPool(options.jobs()).run(inputs.files().iterator(), work::screen, (Screened one) -> {
                exit.add(one.report());
                add(sink, new DocumentResult(shown.of(one.file().path()), one.digest(), one.source(), one.report()));
                progress.step();
            });
        }
        sink.finish().end();
        report.finish();
        tellSpeed(inputs.files(), System.nanoTime() - start);
    }

    private static void add(ReportForm.Sink sink, DocumentResult result) {
        try {
            sink.add().take(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportOptions reportOptions() {
        return new ReportOptions(
                gongkai.screening().ruleSet(), gongkai.screening().options(), options.locale(), options.isShowText());
    }

    /** Tells which paths lead nowhere; the rest is done all the same. */
    static void tellMissing(Console console, ShownPath shown, InputFiles inputs, ExitCode exit) {
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

    private void tellSpeed(List<InputFile> files, long nanos) {
        double seconds = nanos / 1e9;
        console.error(String.format(
                Locale.ROOT,
                "%d documents in %.1f s, %.1f documents/s",
                files.size(),
                seconds,
                files.size() / seconds));
    }
}
