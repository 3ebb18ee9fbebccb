package org.gongkai.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.examples.cli.LineReader.Line;
import org.gongkai.exchange.BadRecordException;
import org.gongkai.exchange.RecordAnswers;
import org.gongkai.exchange.RecordId;
import org.gongkai.exchange.TextRecord;
import org.gongkai.exchange.TextRecords;
import org.jspecify.annotations.Nullable;

/** Works on JSON lines in their order (逐行处理); a bad line is told and the others are done all the same. */
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

    /** Answers every line with a line of {@code report}. */
    void answer(ReportFile report, ExitCode exit, Work<Reply> work) throws IOException {
        each(exit, work, done -> {
            Reply reply = done.result();
            Fault fault = done.fault();
            if (reply != null) {
                report.writer().println(reply.json());
                reply.warnings().forEach(warning -> tell(done.line(), warning));
                reply.effect().accept(exit);
            } else if (fault != null) {
                report.writer().println(answers.bad(fault.id(), done.line(), fault.error()));
            }
        });
        report.finish();
    }

    /**
     * Works on every line, several at once, and hands over what came of each in their order; what is wrong with one is told on
     * standard error with the file's name and the line.
     */
    <R> void each(ExitCode exit, Work<R> work, Consumer<Done<R>> results) throws IOException {
        try (InputStream in = open();
                Progress progress = Progress.over(console, -1)) {
            pool.<Line, Done<R>>run(new LineReader(in), line -> done(line, work), done -> {
                results.accept(done);
                done.unknownKeys()
                        .forEach(key -> tell(
                                done.line(),
                                "a key that nothing reads and nothing screens; the keys are id, text,"
                                        + " html, title, issuer, date, attachments"));
                Fault fault = done.fault();
                if (fault != null) {
                    tell(done.line(), fault.error());
                    exit.badInput();
                }
                progress.step();
            });
        } catch (UncheckedIOException e) {
            throw new UsageException(file + " cannot be read", "check that it is a readable file");
        }
    }

    private void tell(int line, String message) {
        console.error(file + ":" + line + ": " + message);
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

    private <R> Done<R> done(Line line, Work<R> work) {
        try {
            String text = line.text();
            if (text == null) {
                throw new BadRecordException(null, "not UTF-8", "write the line in UTF-8");
            }
            TextRecord record = records.parse(text);
            return new Done<>(line.number(), work.on(record, line.number()), null, record.unknownKeys());
        } catch (BadRecordException e) {
            return new Done<>(line.number(), null, new Fault(e.id(), String.valueOf(e.getMessage())), List.of());
        }
    }

    /** What is done with a record. */
    @FunctionalInterface
    interface Work<R> {
        R on(TextRecord record, int line) throws BadRecordException;
    }

    /**
     * What came of a line.
     *
     * @param result what came of its record, or {@code null} where it holds none
     * @param fault what is wrong with the line, or {@code null}
     * @param unknownKeys the keys of its record that nothing reads
     */
    record Done<R>(int line, @Nullable R result, @Nullable Fault fault, List<String> unknownKeys) {
        @Override
        public String toString() {
            return "line " + line;
        }
    }

    /**
     * Why a line is no record.
     *
     * @param id the id where one was read, or {@code null}
     * @param error what is wrong and what to do
     */
    record Fault(@Nullable RecordId id, String error) {
        @Override
        public String toString() {
            return "fault";
        }
    }

    /**
     * The answer to a record.
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
}
