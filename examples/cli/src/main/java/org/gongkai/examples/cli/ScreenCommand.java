package org.gongkai.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.exchange.RecordAnswers;
import org.gongkai.exchange.ReportWords;
import org.gongkai.exchange.Totals;
import org.gongkai.screening.NotRun;
import org.gongkai.screening.Screening;
import org.gongkai.screening.ScreeningReport;
import org.gongkai.screening.Suppressions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Screens files, folders or JSON lines (审查). */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = "Screens files and folders, or one text a line; explains each finding with its legal basis.")
final class ScreenCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private DecisionOptions decisions = new DecisionOptions();

    @Option(names = "--trial", description = "Run rules in trial as well; their findings are counted and never count.")
    private boolean trial;

    @Option(
            names = "--fingerprints",
            description = "Print the fingerprint of each finding, by which a person can suppress it.")
    private boolean fingerprints;

    @Option(
            names = "--format",
            paramLabel = "text|json|html|csv",
            defaultValue = "text",
            description = "The report's form; sarif is not in this version.")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "Write the report to FILE, whole or not at all.")
    private @Nullable Path out;

    ScreenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        input.check("`screen` takes PATH… or `--jsonl FILE`");
        String jsonl = input.jsonl();
        ReportForm form = Forms.of(ReportForm.values(), format);
        Suppressions list = decisions.suppressions(fingerprints);
        Screening screening =
                options.gongkai(decisions, list, trial).screening().suppressing(list);
        ExitCode exit = new ExitCode(options.failOn());
        tellTrial(screening);
        try (ReportFile report = ReportFile.open(console, out)) {
            if (jsonl != null) {
                DecisionOptions.requireKeyBeyondOne(list, "lines are many");
                screenLines(screening, jsonl, report, exit);
            } else {
                new DocumentsRun(console, options, screening, fingerprints).run(input.paths(), form, report, exit);
            }
        }
        return exit.value();
    }

    /** Who started a rule expects it to find something, and it starts in trial. */
    private void tellTrial(Screening screening) {
        long aside = screening.effectiveRules().rules().stream()
                .filter(rule -> screening.options().whyNot(rule).equals(List.of(NotRun.TRIAL)))
                .count();
        if (aside > 0) {
            console.error(
                    options.locale().getLanguage().equals("zh")
                            ? aside + " 条试行规则没有运行；加 `--trial` 可以试运行并计数，仍不计入结论"
                            : aside + (aside == 1 ? " rule" : " rules")
                                    + " in trial did not run; `--trial` runs and counts them, outside the outcome");
        }
    }

    private void screenLines(Screening screening, String file, ReportFile report, ExitCode exit) throws IOException {
        RecordAnswers plain = new RecordAnswers(options.locale());
        RecordAnswers answers = fingerprints ? plain.printingFingerprints() : plain;
        Totals totals = new Totals();
        new JsonLines(console, file, options).answer(report, exit, (one, line) -> {
            RecordText text = new RecordText(one);
            ScreeningReport found = screening.screen(text.submission());
            String json = answers.screened(one.id(), text.source(), found, text.mapping());
            return new JsonLines.Reply(json, List.of(), code -> {
                code.add(found);
                totals.add(found);
            });
        });
        DecisionOptions.tell(console, totals, new ReportWords(options.locale()));
    }
}
