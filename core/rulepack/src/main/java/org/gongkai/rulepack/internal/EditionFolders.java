package org.gongkai.rulepack.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.rule.NumberChecks;
import org.gongkai.rule.PackEditions;
import org.gongkai.rule.RulePack;
import org.gongkai.rulepack.PackProblem;
import org.gongkai.rulepack.RulePackException;
import org.gongkai.text.Wording;

/** Reads the editions of a pack, each from a folder that is named after its date (读取历次版次). */
public final class EditionFolders {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private EditionFolders() {}

    /** Returns whether {@code directory} holds editions and no pack of its own. */
    public static boolean areIn(Path directory) {
        return !Files.exists(directory.resolve(PackFiles.PACK), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(directory)
                && !folders(directory).isEmpty();
    }

    /**
     * Returns the editions in {@code directory}.
     *
     * @throws RulePackException with the problems of all of them
     */
    public static PackEditions read(Path directory, NumberChecks checks) {
        String name = new DirectoryFolder(directory).name();
        List<RulePack> packs = new ArrayList<>();
        List<PackProblem> problems = new ArrayList<>();
        for (Path folder : folders(directory)) {
            String date = folder.getFileName().toString();
            try {
                RulePack pack =
                        PackReader.read(new DirectoryFolder(folder), checks).orThrow();
                packs.add(pack);
                if (!pack.edition().edition().equals(date)) {
                    problems.add(new PackProblem(
                            date + "/" + PackFiles.PACK,
                            1,
                            new Wording(
                                    "版次 `" + pack.edition().edition() + "` 放在文件夹 `" + date + "` 里",
                                    "the edition `" + pack.edition().edition() + "` in the folder `" + date + "`"),
                            new Wording("文件夹名要与版次相同", "name the folder after the edition")));
                }
            } catch (RulePackException e) {
                e.problems()
                        .forEach(one -> problems.add(
                                new PackProblem(date + "/" + one.file(), one.line(), one.what(), one.remedy())));
            }
        }
        if (!problems.isEmpty()) {
            throw new RulePackException(name, problems);
        }
        return PackEditions.of(packs);
    }

    private static List<Path> folders(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .filter(entry ->
                            DATE.matcher(entry.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
