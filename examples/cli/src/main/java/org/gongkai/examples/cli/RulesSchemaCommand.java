package org.gongkai.examples.cli;

import java.util.concurrent.Callable;
import org.gongkai.rulepack.PackSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a pack's files (打印 JSON Schema). */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of a file of packs, for editors that complete and check.")
final class RulesSchemaCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Which file; default rule.")
    private String file = "rule";

    RulesSchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!PackSchema.files().contains(file)) {
            throw new UsageException(
                    "no schema of `" + file + "`", "write one of `" + String.join("`, `", PackSchema.files()) + "`");
        }
        console.out().print(PackSchema.json(file));
        console.out().flush();
        return 0;
    }
}
