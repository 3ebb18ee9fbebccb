package org.gongkai.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongkai.rulepack.PackLint;
import org.gongkai.rulepack.PackProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks packs (规则包检查). */
@Command(name = "lint", mixinStandardHelpOptions = true, description = "Checks packs without running them.")
final class RulesLintCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private PackFolders folders = new PackFolders();

    RulesLintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int faults = 0;
        for (Path folder : folders.of(options, "lint")) {
            PackLint lint = PackLint.inDirectory(folder);
            List<PackProblem> problems = lint.errors();
            problems.forEach(problem -> console.out().println(folder + "/" + problem));
            lint.warnings().forEach(problem -> console.out().println("warning: " + folder + "/" + problem));
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%s: %d faults, %d warnings%n",
                            folder,
                            problems.size(),
                            lint.warnings().size());
            faults += problems.size();
        }
        return faults == 0 ? 0 : ExitCode.USAGE;
    }
}
