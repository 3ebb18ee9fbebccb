package org.gongkai.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.Gongkai;
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
        this.shown = new ShownPath(List.of(gongkai.screening()), options.isShowText());
    }

    void run(List<Path> paths, ReportForm form, ReportFile report, ExitCode exit) throws IOException {
        FilesRun run = new FilesRun(console, options.jobs(), shown);
        InputFiles inputs = InputFiles.of(paths, null);
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
        return new Screened(read, gongkai.screen(read.submission()));
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
}
