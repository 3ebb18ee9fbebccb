package org.gongkai.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.exchange.DocumentResult;
import org.gongkai.exchange.ReportOptions;
import org.gongkai.screening.Screening;

/** Screens files and folders and reports on them in order (批量审查). */
final class DocumentsRun {
    private final Console console;
    private final CommonOptions options;
    private final Screening screening;
    private final boolean fingerprints;
    private final ShownPath shown;

    DocumentsRun(Console console, CommonOptions options, Screening screening, boolean fingerprints) {
        this.console = console;
        this.options = options;
        this.screening = screening;
        this.fingerprints = fingerprints;
        this.shown = new ShownPath(List.of(screening), options.isShowText());
    }

    void run(List<Path> paths, ReportForm form, ReportFile report, ExitCode exit) throws IOException {
        FilesRun run = new FilesRun(console, options.jobs(), shown);
        InputFiles inputs = InputFiles.of(paths, null);
        if (inputs.files().size() > 1) {
            DecisionOptions.requireKeyBeyondOne(screening.suppressions(), "files are many");
        }
        run.tellMissing(inputs, exit);
        long start = System.nanoTime();
        boolean colours = console.terminal().colours() && !report.isFile();
        ReportForm.Sink sink = form.on(report.writer(), reportOptions(), colours);
        run.each(inputs, (documents, file) -> documents.on(file, this::screen), (Screened one) -> {
            exit.add(one.report());
            add(sink, one.named(shown.of(one.read().file().path())));
        });
        sink.finish().end();
        report.finish();
        FilesRun.tellSpeed(console, inputs.files().size(), start);
    }

    private Screened screen(ReadFile read) {
        return new Screened(read, screening.screen(read.submission()));
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
                screening.ruleSet(), screening.options(), options.locale(), options.isShowText(), fingerprints);
    }
}
