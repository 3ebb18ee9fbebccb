package org.gongkai.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongkai.rule.RulePack;
import org.gongkai.testkit.PackInspection;
import org.gongkai.testkit.PackUnderTest;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks packs (规则包检查). */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Checks packs: their files, and what their rules do in the cases.")
final class RulesLintCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private PackFolders folders = new PackFolders();

    @Option(
            names = "--against",
            paramLabel = "DIR",
            description = "The edition before: ids that are gone, versions that should have changed.")
    private @Nullable Path against;

    RulesLintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<RulePack> before = new ArrayList<>(options.bundled());
        int faults = 0;
        List<Path> all = folders.of(options, "lint");
        if (against != null && all.size() > 1) {
            throw new UsageException("`--against` with more than one pack", "check each pack by itself");
        }
        for (Path folder : all) {
            PackUnderTest pack = options.underTest(folder, before);
            pack = against == null ? pack : pack.since(against);
            PackInspection inspection = PackInspection.of(pack);
            print(folder, inspection);
            faults += inspection.errors().size();
            if (inspection.isPassed()) {
                before.clear();
                before.addAll(pack.packs());
            }
        }
        return faults == 0 ? 0 : ExitCode.USAGE;
    }

    private void print(Path folder, PackInspection inspection) {
        String shown = ShownPath.plain(folder.toString());
        Locale locale = options.locale();
        Wording warning = new Wording("警告：", "warning: ");
        Wording sum = new Wording("%s：%d 处错误，%d 条警告%n", "%s: %d faults, %d warnings%n");
        inspection
                .errors()
                .forEach(problem -> console.out().println(shown + "/" + ShownPath.plain(problem.says(locale))));
        inspection
                .warnings()
                .forEach(problem -> console.out()
                        .println(warning.in(locale) + shown + "/" + ShownPath.plain(problem.says(locale))));
        console.out()
                .printf(
                        Locale.ROOT,
                        sum.in(locale),
                        shown,
                        inspection.errors().size(),
                        inspection.warnings().size());
    }
}
