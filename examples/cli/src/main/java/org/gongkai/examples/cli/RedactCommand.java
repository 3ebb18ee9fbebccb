package org.gongkai.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.Gongkai;
import org.gongkai.exchange.BadRecordException;
import org.gongkai.exchange.RecordAnswers;
import org.gongkai.exchange.TextRecord;
import org.gongkai.redaction.RedactedText;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.Suppressions;
import org.gongkai.text.SourceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes redacted copies (遮盖). */
@Command(
        name = "redact",
        mixinStandardHelpOptions = true,
        description = {
            "Writes redacted copies of files in the same format, with a certificate; or covers one text a line.",
            "The exit code speaks of the copies: 1 where something at or above --fail-on is left to a person."
        })
final class RedactCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private DecisionOptions decisions = new DecisionOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for the copies and certificate.json.")
    private @Nullable Path out;

    RedactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        input.check("`redact` takes PATH… with `--out DIR`, or `--jsonl FILE`");
        String jsonl = input.jsonl();
        Suppressions list = decisions.suppressions(false);
        DecisionOptions.requireKeyBeyondOne(list, "copies are made of many");
        Gongkai gongkai = options.gongkai(decisions, list, false);
        ExitCode exit = new ExitCode(options.failOn());
        if (jsonl != null) {
            try (ReportFile report = ReportFile.open(console, out)) {
                new JsonLines(console, jsonl, options).answer(report, exit, (record, line) -> redact(gongkai, record));
            }
        } else if (out == null) {
            throw new UsageException("`redact PATH…` needs `--out DIR`", "name a folder for the copies");
        } else {
            new RedactionRun(console, options, gongkai, out).run(input.paths(), exit);
        }
        return exit.value();
    }

    private JsonLines.Reply redact(Gongkai gongkai, TextRecord record) throws BadRecordException {
        if (record.isHtml()) {
            throw new BadRecordException(
                    record.id(), "`html` cannot be covered here", "give `text`, or an .html file as PATH");
        }
        RecordAnswers answers = new RecordAnswers(options.locale());
        SourceText source = SourceText.of(record.body());
        ScreeningReport found = gongkai.screen(source);
        try {
            RedactedText redacted = gongkai.redact(source, gongkai.plan(source, found));
            return new JsonLines.Reply(
                    answers.redacted(record.id(), redacted), leftAlone(record), code -> code.add(redacted.proof()));
        } catch (RedactionRefusedException e) {
            String reason = e.says(options.locale());
            return new JsonLines.Reply(answers.refused(record.id(), reason), List.of(reason), code -> code.add(found));
        }
    }

    private static List<String> leftAlone(TextRecord record) {
        boolean more = record.head().title() != null
                || record.head().issuer() != null
                || !record.attachments().isEmpty();
        return more ? List.of("only `text` was covered; `title`, `issuer` and `attachments` were not") : List.of();
    }
}
