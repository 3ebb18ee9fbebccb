package org.gongkai.rulepack.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.rule.NumberChecks;
import org.gongkai.rule.PackEditions;
import org.gongkai.rule.RulePack;
import org.gongkai.rulepack.PackProblem;
import org.gongkai.rulepack.RulePackException;
import org.gongkai.rulepack.internal.yaml.Shown;
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
            read(folder, checks, problems).ifPresent(packs::add);
        }
        strays(directory, problems);
        if (!problems.isEmpty()) {
            throw new RulePackException(name, problems);
        }
        return PackEditions.of(packs);
    }

    private static Optional<RulePack> read(Path folder, NumberChecks checks, List<PackProblem> problems) {
        String date = name(folder);
        try {
            RulePack pack = PackReader.read(new DirectoryFolder(folder), checks).orThrow();
            if (!pack.edition().edition().equals(date)) {
                problems.add(new PackProblem(
                        date + "/" + PackFiles.PACK,
                        1,
                        new Wording(
                                "版次 `" + pack.edition().edition() + "` 放在文件夹 `" + date + "` 里",
                                "the edition `" + pack.edition().edition() + "` in the folder `" + date + "`"),
                        new Wording("文件夹名要与版次相同", "name the folder after the edition")));
            }
            return Optional.of(pack);
        } catch (RulePackException e) {
            e.problems()
                    .forEach(one -> problems.add(
                            new PackProblem(date + "/" + one.file(), one.line(), one.what(), one.remedy())));
            return Optional.empty();
        }
    }

    /** An edition that is passed over in silence leaves the one before it in force. */
    private static void strays(Path directory, List<PackProblem> problems) {
        for (Path entry : entries(directory)) {
            String name = name(entry);
            boolean dated = DATE.matcher(name).matches();
            if (dated && Files.isSymbolicLink(entry)) {
                problems.add(new PackProblem(
                        name + "/" + PackFiles.PACK,
                        1,
                        new Wording("链接，版次文件夹不能是链接", "a link, which editions may not be"),
                        new Wording("把文件夹本身放在那里", "put the folder itself there")));
            } else if (!dated && Files.exists(entry.resolve(PackFiles.PACK), LinkOption.NOFOLLOW_LINKS)) {
                problems.add(new PackProblem(
                        Shown.safe(name) + "/" + PackFiles.PACK,
                        1,
                        new Wording("规则包所在的文件夹不以日期为名", "a pack in a folder that is not named after a date"),
                        new Wording(
                                "以版次命名，例如 `2026-11-01`，或者移走",
                                "name it after its edition, such as `2026-11-01`, or move it away")));
            }
        }
    }

    private static List<Path> folders(Path directory) {
        return entries(directory).stream()
                .filter(entry -> DATE.matcher(name(entry)).matches())
                .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** Returns what stands in the directory, in order, but what is hidden. */
    private static List<Path> entries(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> !name(entry).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
