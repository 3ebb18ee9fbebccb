package org.gongkai.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongkai.rule.RulePack;
import org.gongkai.rule.RuleSet;
import org.gongkai.rulepack.RuleCase;
import org.gongkai.rulepack.RuleCases;
import org.gongkai.screening.Screening;
import org.gongkai.testkit.CaseRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the cases of packs (用例测试). */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs the cases of packs, layered on the bundled rules.")
final class RulesTestCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private PackFolders folders = new PackFolders();

    RulesTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Path> packs = folders.of(options, "test");
        CaseRunner runner = new CaseRunner(screening(options.packs(packs)));
        int failed = 0;
        for (Path folder : packs) {
            failed += test(folder, runner);
        }
        return failed == 0 ? 0 : ExitCode.FOUND;
    }

    private Screening screening(List<RulePack> packs) {
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
}
