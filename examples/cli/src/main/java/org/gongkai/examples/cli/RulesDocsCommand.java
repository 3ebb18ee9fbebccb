package org.gongkai.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.testkit.PackUnderTest;
import org.gongkai.testkit.pages.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes pages about the rules of a pack (规则说明页). */
@Command(
        name = "docs",
        mixinStandardHelpOptions = true,
        description = "Writes a page about each rule of a pack and an index, in both languages.")
final class RulesDocsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private PackFolders folders = new PackFolders();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = "Where the English pages go; the Chinese ones go to zh/NAME beside it.")
    private Path out = Path.of("");

    RulesDocsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Path> all = folders.of(options, "docs");
        if (all.size() > 1) {
            throw new UsageException("more than one pack", "write the pages of each into a folder of its own");
        }
        PackUnderTest pack = options.underTest(all.get(0), options.bundled());
        try {
            RulePages pages = RulePages.of(pack);
            int total = pages.in(out).size();
            int changed = pages.write(out);
            console.out()
                    .println(
                            options.locale().getLanguage().equals("zh")
                                    ? total + " 页，其中 " + changed + " 页有变动"
                                    : total + " pages, " + changed + " of them changed");
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw new UsageException("the pages cannot be written (" + e.getMessage() + ")", "check the folder");
        }
        return 0;
    }
}
