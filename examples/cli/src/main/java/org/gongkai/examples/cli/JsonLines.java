package org.gongkai.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.examples.cli.LineReader.Line;
import org.gongkai.exchange.BadRecordException;
import org.gongkai.exchange.RecordAnswers;
import org.gongkai.exchange.TextRecord;
import org.gongkai.exchange.TextRecords;

/** JSON lines in, JSON lines out, in the same order (逐行处理). */
final class JsonLines {
    private final Console console;
    private final String file;
    private final OrderedPool pool;
    private final RecordAnswers answers;
    private final TextRecords records = new TextRecords();

    JsonLines(Console console, String file, CommonOptions options) {
        this.console = console;
        this.file = file;
        this.pool = new OrderedPool(options.jobs());
        this.answers = new RecordAnswers(options.locale());
    }

    /** Answers every line; what is wrong with one is told on standard error with the file's name and the line. */
    void run(ReportFile report, ExitCode exit, Work work) throws IOException {
        try (InputStream in = open();
                Progress progress = Progress.over(console, -1)) {
            pool.run(new LineReader(in), line -> answer(line, work), answer -> {
                report.writer().println(answer.json());
                answer.warnings().forEach(warning -> console.error(file + ":" + answer.line() + ": " + warning));
                answer.effect().accept(exit);
                progress.step();
            });
        } catch (UncheckedIOException e) {
            throw new UsageException(file + " cannot be read", "check that it is a readable file");
        }
        report.finish();
    }

    private InputStream open() throws IOException {
        if (file.equals("-")) {
            return new BufferedInputStream(System.in);
        }
        Path path = Path.of(file);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new UsageException(
                    file + ": no such readable file", "check the path, or write `-` for standard input");
        }
        return new BufferedInputStream(Files.newInputStream(path));
    }

    private Answer answer(Line line, Work work) {
        try {
            String text = line.text();
            if (text == null) {
                throw new BadRecordException(null, "not UTF-8", "write the line in UTF-8");
            }
            TextRecord record = records.parse(text);
            List<String> warnings = new ArrayList<>();
            record.unknownKeys()
                    .forEach(key -> warnings.add("a key that nothing reads and nothing screens; the keys are id, text,"
                            + " html, title, issuer, date, attachments"));
            Reply reply = work.on(record);
            warnings.addAll(reply.warnings());
            return new Answer(line.number(), reply.json(), warnings, reply.effect());
        } catch (BadRecordException e) {
            String error = String.valueOf(e.getMessage());
            return new Answer(
                    line.number(), answers.bad(e.id(), line.number(), error), List.of(error), ExitCode::badInput);
        }
    }

    /** What is done with a record. */
    @FunctionalInterface
    interface Work {
        Reply on(TextRecord record) throws BadRecordException;
    }

    /**
     * What came of a record.
     *
     * @param json the answer line
     * @param warnings what to tell on standard error
     * @param effect what it means for the exit code
     */
    record Reply(String json, List<String> warnings, Consumer<ExitCode> effect) {
        @Override
        public String toString() {
            return "reply";
        }
    }

    private record Answer(int line, String json, List<String> warnings, Consumer<ExitCode> effect) {
        @Override
        public String toString() {
            return "answer to line " + line;
        }
    }
}
