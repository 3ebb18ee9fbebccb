package org.gongkai.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root command (总命令). */
@Command(
        name = "gongkai",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {ScreenCommand.class, RedactCommand.class, RulesCommand.class},
        description = {
            "Disclosure compliance of Chinese government information: screens documents, explains each finding with its",
            "legal basis, writes redacted copies. It advises; a person decides.",
            "政府信息公开合规：审查文件、说明依据、生成遮盖件。只提建议，由人决定。"
        },
        footer = {
            "",
            "Exit code: 0 done; 1 something at or above --fail-on; 2 wrong usage or input; 3 something was not examined."
        })
final class GongkaiCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    GongkaiCommand() {
        spec = CommandSpec.create();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command; write one of `screen`, `redact`, `rules`");
    }
}
