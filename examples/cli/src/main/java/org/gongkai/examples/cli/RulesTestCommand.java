package org.gongkai.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.rule.RulePack;
import org.gongkai.testkit.CaseReport;
import org.gongkai.testkit.PackUnderTest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the cases of packs (用例测试). */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs the cases of packs, each layered on the bundled rules and the packs before it.")
final class RulesTestCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private PackFolders folders = new PackFolders();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "The form of the report; default text.")
    private String format = "text";

    RulesTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> all = folders.of(options, "test");
        Form form = form();
        List<RulePack> before = new ArrayList<>(options.bundled());
        boolean passed = true;
        for (Path folder : all) {
            PackUnderTest pack = options.underTest(folder, before);
            CaseReport report = run(pack);
            form.print(folder, report);
            passed &= report.isPassed();
            before.clear();
            before.addAll(pack.packs());
        }
        form.finish();
        return passed ? 0 : ExitCode.FOUND;
    }

    private Form form() {
        return switch (format) {
            case "text" -> new CaseReportText(console.out(), options.locale(), options.isShowText());
            case "json" -> new CaseReportJson(console.out(), options.isShowText());
            default -> throw new UsageException("no report `" + format + "`", "write `text` or `json`");
        };
    }

    private static CaseReport run(PackUnderTest pack) {
        try {
            return pack.run();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Prints the reports of packs one after the other (用例报告形式). */
    interface Form {
        void print(Path folder, CaseReport report) throws IOException;

        void finish() throws IOException;
    }
}
