package org.gongkai.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The rule author's tools (规则工具), one class a command. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        subcommands = {
            RulesTestCommand.class,
            RulesLintCommand.class,
            RulesExplainCommand.class,
            RulesDocsCommand.class,
            RulesDiffCommand.class,
            RulesSchemaCommand.class,
            RulesNewCommand.class
        },
        description = "Starts, tests, checks, explains, documents and compares rule packs.")
final class RulesCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        String known = String.join("`, `rules ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), "no command; write one of `rules " + known + "`");
    }
}
