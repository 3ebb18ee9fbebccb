package org.gongkai.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.testkit.comparison.ComparisonSummary;
import org.gongkai.testkit.comparison.PackComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two packs on documents (规则对比). */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Screens documents with an old and a new pack, and lists findings gained, lost and changed by rule.",
            "The exit code is 1 where something at or above --fail-on is lost or protected less; what is gained never fails."
        })
final class RulesDiffCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The old pack's folder, layered on the bundled rules as --rules does; or `bundled`.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The new pack's folder, or `bundled`.")
    private String neu = "";

    @Option(
            names = "--corpus",
            paramLabel = "PATH",
            required = true,
            description = "A folder or file of documents; or JSON lines, as FILE.jsonl or - for standard input.")
    private String corpus = "";

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            description = "The form of the comparison.")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "Write the comparison to FILE, whole or not at all.")
    private @Nullable Path out;

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many examples are listed of changes that are alike; default 20, all are counted.")
    private int examples = 20;

    RulesDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ComparisonForm form = Forms.of(ComparisonForm.values(), format);
        PackComparison comparison = PackComparison.between(
                options.gongkaiWith(old).screening(), options.gongkaiWith(neu).screening());
        ComparisonSummary summary = summary(options.isShowText() ? comparison.showingNames() : comparison);
        ExitCode exit = new ExitCode(options.failOn());
        try (ReportFile report = ReportFile.open(console, out)) {
            new ComparisonRun(console, options, summary).run(corpus, exit);
            form.write(summary, options.locale(), report.writer());
            report.finish();
        }
        return exit.value();
    }

    private ComparisonSummary summary(PackComparison comparison) {
        if (examples < 0 || examples > 1000) {
            throw new UsageException("`--examples` is " + examples, "write a number from 0 to 1000");
        }
        return new ComparisonSummary(comparison, examples);
    }
}
