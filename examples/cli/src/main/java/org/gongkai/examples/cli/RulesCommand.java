package org.gongkai.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleSet;
import org.gongkai.rulepack.PackLint;
import org.gongkai.rulepack.PackProblem;
import org.gongkai.rulepack.RuleCase;
import org.gongkai.rulepack.RuleCases;
import org.gongkai.screening.Screening;
import org.gongkai.testkit.CaseRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The rule author's tools (规则工具). */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Tests and checks rule packs.")
final class RulesCommand implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command; write `rules test` or `rules lint`");
    }

    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Runs the cases of packs, layered on the bundled rules.")
    int test(
            @Mixin CommonOptions options,
            @Parameters(paramLabel = "DIR", arity = "0..*", description = "Pack folders.") List<Path> folders) {
        List<Path> packs = folders(options, folders);
        CaseRunner runner = new CaseRunner(screening(options, options.packs(packs)));
        int failed = 0;
        for (Path folder : packs) {
            failed += test(folder, runner);
        }
        return failed == 0 ? 0 : ExitCode.FOUND;
    }

    private static Screening screening(CommonOptions options, List<RulePack> packs) {
        try {
            return Screening.of(RuleSet.of(packs), options.forCases());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private int test(Path folder, CaseRunner runner) {
        int passed = 0;
        int failed = 0;
        int gaps = 0;
        for (RuleCase one : RuleCases.inDirectory(folder).all()) {
            CaseRunner.Result result = runner.run(one);
            if (!result.isPassed()) {
                failed++;
                console.out()
                        .println(folder.resolve(one.file()) + ":" + one.line() + ": " + one + ": expected "
                                + one.spans() + ", found " + result.found());
            } else if (one.kind() == RuleCase.Kind.GAP) {
                gaps++;
                console.out()
                        .println("known gap" + (result.isClosedGap() ? " that is closed, make it a hit" : "") + ": "
                                + one);
            } else {
                passed++;
            }
        }
        console.out().printf(Locale.ROOT, "%s: %d passed, %d failed, %d known gaps%n", folder, passed, failed, gaps);
        return failed;
    }

    @Command(name = "lint", mixinStandardHelpOptions = true, description = "Checks packs without running them.")
    int lint(
            @Mixin CommonOptions options,
            @Parameters(paramLabel = "DIR", arity = "0..*", description = "Pack folders.") List<Path> folders) {
        int faults = 0;
        for (Path folder : folders(options, folders)) {
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

    private static List<Path> folders(CommonOptions options, List<Path> folders) {
        List<Path> all = new ArrayList<>(options.ruleFolders());
        if (folders != null) {
            all.addAll(folders);
        }
        if (all.isEmpty()) {
            throw new UsageException("no pack named", "give its folder, for example `rules test rules/national/pack`");
        }
        return all;
    }
}
