package org.gongkai.testkit.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.rule.Rule;
import org.gongkai.rulepack.RuleCases;
import org.gongkai.rulepack.RulePackException;
import org.gongkai.testkit.PackUnderTest;

/**
 * The pages about the rules of a pack (规则说明页): one a rule and an index by ground and by kind, in Markdown. English pages
 * lie in a folder such as {@code docs/rules}, Chinese ones in the folder of the same name within {@code zh} beside it, {@code
 * docs/zh/rules}. The same pack always gives the same pages. Immutable.
 */
public final class RulePages {
    private final PagesOf pack;

    private RulePages(PagesOf pack) {
        this.pack = pack;
    }

    /**
     * Returns the pages of {@code pack}.
     *
     * @throws RulePackException if the pack or its cases do not load
     */
    public static RulePages of(PackUnderTest pack) {
        return new RulePages(new PagesOf(pack.packs(), RuleCases.inDirectory(pack.folder())));
    }

    /** Returns the pages that belong into {@code folder} and its Chinese twin, by where they belong. */
    public Map<Path, String> in(Path folder) {
        Map<Path, String> pages = new TreeMap<>();
        String name = name(folder);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Path where = locale.equals(Locale.CHINESE) ? chinese(folder) : folder;
            PageWords words = new PageWords(locale);
            pages.put(where.resolve(PagesOf.INDEX), named(new IndexPage(pack, words).print(), name));
            for (Rule rule : pack.rules()) {
                String page = new RulePage(pack, words, rule).print();
                pages.put(where.resolve(PagesOf.file(rule.id())), named(page, name));
            }
        }
        return pages;
    }

    private static String named(String page, String folder) {
        return page.replace("/FOLDER/", "/" + folder + "/");
    }

    private static String name(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        if (!name.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException(
                    "the folder `" + name + "` of the pages; name one in Latin letters, digits, `.`, `-` and `_`");
        }
        return name;
    }

    private static Path chinese(Path folder) {
        return folder.resolveSibling("zh").resolve(String.valueOf(folder.getFileName()));
    }

    /**
     * Writes the pages and removes those of rules that are gone. Files that no such run wrote are left alone.
     *
     * @return how many files were written or removed; none where all was as it is
     * @throws IllegalArgumentException if a file that no such run wrote stands where a page belongs
     */
    public int write(Path folder) {
        Map<Path, String> pages = in(folder.toAbsolutePath().normalize());
        List<Path> stale = stale(folder);
        for (Path file : stale) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(file)) {
                throw new IllegalArgumentException("`" + file.getFileName()
                        + "` stands where a page belongs and was not written by `rules docs`; move it away");
            }
        }
        try {
            for (Path file : stale) {
                String page = pages.get(file);
                if (page == null) {
                    Files.delete(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, page);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stale.size();
    }

    /** Returns the files in {@code folder} and its Chinese twin that are missing, differ or are too many, in order. */
    public List<Path> stale(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        Map<Path, String> pages = in(root);
        List<Path> stale = new ArrayList<>();
        pages.forEach((file, page) -> {
            if (!page.equals(read(file))) {
                stale.add(file);
            }
        });
        for (Path where : List.of(root, chinese(root))) {
            files(where).stream()
                    .filter(file -> !pages.containsKey(file) && isOurs(file))
                    .forEach(stale::add);
        }
        stale.sort(null);
        return stale;
    }

    private boolean isOurs(Path file) {
        return read(file).startsWith("<!-- " + pack.mark());
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what a file holds, whatever its line ends; nothing where there is none or it is no text. */
    private static String read(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n")
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
