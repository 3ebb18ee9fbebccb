package org.gongkai.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.gongkai.exchange.TextRecord;
import org.gongkai.testkit.comparison.ComparedDocument;
import org.gongkai.testkit.comparison.ComparisonSummary;
import org.gongkai.testkit.comparison.PackComparison;

/** Compares two packs on files and folders or on JSON lines (批量对比). */
final class ComparisonRun {
    private final Console console;
    private final CommonOptions options;
    private final ComparisonSummary summary;
    private final PackComparison comparison;
    private final ShownPath shown;

    ComparisonRun(Console console, CommonOptions options, ComparisonSummary summary) {
        this.console = console;
        this.options = options;
        this.summary = summary;
        this.comparison = summary.comparison();
        this.shown = new ShownPath(List.of(comparison.before(), comparison.after()), options.isShowText());
    }

    void run(String corpus, ExitCode exit) throws IOException {
        long start = System.nanoTime();
        if (corpus.equals("-") || corpus.endsWith(".jsonl")) {
            lines(corpus, exit);
        } else {
            files(Path.of(corpus), exit);
        }
        FilesRun.tellSpeed(console, summary.documents(), start);
    }

    private void files(Path corpus, ExitCode exit) {
        FilesRun run = new FilesRun(console, options.jobs(), shown);
        InputFiles inputs = InputFiles.of(List.of(corpus), null);
        run.tellMissing(inputs, exit);
        run.each(inputs, (documents, file) -> documents.on(file, this::compare), (Named one) -> add(one, exit));
    }

    private Named compare(ReadFile read) {
        return named(
                comparison.compare(read.submission()),
                () -> shown.of(read.file().path()));
    }

    private void lines(String corpus, ExitCode exit) throws IOException {
        String file = corpus.equals("-") ? "-" : shown.of(Path.of(corpus));
        new JsonLines(console, corpus, options)
                .<Named>each(exit, (record, line) -> compare(record, file + ":" + line), done -> {
                    Named one = done.result();
                    if (one != null) {
                        add(one, exit);
                    }
                });
    }

    private Named compare(TextRecord record, String line) {
        return named(
                comparison.compare(new RecordText(record).submission()),
                () -> line + " " + shown.name(record.id().text()));
    }

    /** Nobody prints the name of a document in which nothing changed, and names are screened before they are printed. */
    private static Named named(ComparedDocument document, Supplier<String> name) {
        return new Named(document.isChanged() ? name.get() : "", document);
    }

    private void add(Named one, ExitCode exit) {
        summary.add(one.name(), one.document());
        exit.add(one.document());
    }

    /** A document under the name that reports give it. */
    private record Named(String name, ComparedDocument document) {
        @Override
        public String toString() {
            return document.toString();
        }
    }
}
