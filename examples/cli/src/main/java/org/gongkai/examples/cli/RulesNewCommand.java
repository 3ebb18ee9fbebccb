package org.gongkai.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.rulepack.RuleScaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a new rule (新建规则). */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Starts a rule: its folder with explained files to fill in, and its entry in pack.yaml.")
final class RulesNewCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "FOLDER", description = "The rule's folder in its pack, such as pack/article-16/slip.")
    private Path folder = Path.of("");

    @Option(
            names = "--id",
            paramLabel = "ID",
            required = true,
            description = "The rule's id, such as yj.internal.slip.")
    private String id = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            required = true,
            description = "The kind of what it finds; a new one is listed in pack.yaml.")
    private String kind = "";

    RulesNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            RuleScaffold scaffold = RuleScaffold.of(folder, id, kind);
            scaffold.write(options.asOf()).forEach(file -> console.out().println(shown(file)));
            String next = "`rules lint " + shown(scaffold.pack()) + "`";
            boolean zh = options.locale().getLanguage().equals("zh");
            console.out().println(zh ? "把每个 TODO 填好，再运行 " + next : "fill in every TODO, then run " + next);
            return 0;
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw new UsageException("the files cannot be written (" + e.getMessage() + ")", "check the folder");
        }
    }

    /** Returns a path as the author would write it. */
    private String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path shown = folder.isAbsolute() || !file.startsWith(here) ? file : here.relativize(file);
        return ShownPath.plain(shown.toString().replace('\\', '/'));
    }
}
