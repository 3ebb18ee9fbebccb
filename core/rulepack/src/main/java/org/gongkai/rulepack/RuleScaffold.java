package org.gongkai.rulepack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.rulepack.internal.DirectoryFolder;
import org.gongkai.rulepack.internal.PackFiles;
import org.gongkai.rulepack.internal.PackHead;
import org.gongkai.rulepack.internal.PackHeadFile;
import org.gongkai.rulepack.internal.RuleTemplate;
import org.gongkai.rulepack.internal.ScaffoldNames;

/**
 * Starts a new rule (新建规则): its folder with {@code rule.yaml} and {@code cases.yaml}, whose placeholders lint refuses until
 * they are filled in, and its entry in {@code pack.yaml}, which is made where there is none. Nothing that exists is overwritten.
 */
public final class RuleScaffold {
    private final Path root;
    private final String folder;
    private final String id;
    private final String kind;

    private RuleScaffold(Path root, String folder, String id, String kind) {
        this.root = root;
        this.folder = folder;
        this.id = id;
        this.kind = kind;
    }

    /**
     * Prepares the rule {@code id} in {@code folder}. Its pack is the nearest folder above that holds a {@code pack.yaml}; else it
     * is made in the first folder that a relative path names, or in the first of an absolute one that is not there yet.
     *
     * @param kind the kind of what the rule finds; one that the pack does not have yet is listed there
     * @throws IllegalArgumentException if names are not allowed in a pack or do not fit each other
     */
    public static RuleScaffold of(Path folder, String id, String kind) {
        Path whole = folder.toAbsolutePath().normalize();
        Path root = packAbove(whole).orElseGet(() -> packToMake(folder.normalize(), whole));
        String inPack = root.relativize(whole).toString().replace('\\', '/');
        ScaffoldNames.check(inPack, id, kind);
        return new RuleScaffold(root, inPack, id, kind);
    }

    private static Optional<Path> packAbove(Path rule) {
        return above(rule)
                .filter(one -> Files.exists(one.resolve(PackFiles.PACK), LinkOption.NOFOLLOW_LINKS))
                .findFirst();
    }

    private static Path packToMake(Path given, Path rule) {
        List<Path> above = new ArrayList<>(above(rule).toList());
        if (above.isEmpty()) {
            throw new IllegalArgumentException("no folder; name one for the rule");
        }
        if (given.isAbsolute()) {
            Path missing = above.get(0);
            for (Path one : above) {
                missing = Files.exists(one, LinkOption.NOFOLLOW_LINKS) ? missing : one;
            }
            return missing;
        }
        int named = 0;
        for (Path name : given) {
            named += name.toString().equals("..") ? 0 : 1;
        }
        return above.get(Math.max(0, named - 2));
    }

    /** Returns the folders that hold {@code rule}, the nearest first. */
    private static Stream<Path> above(Path rule) {
        return Stream.iterate(rule.getParent(), one -> one != null, Path::getParent);
    }

    /** Returns the folder of the pack. */
    public Path pack() {
        return root;
    }

    /**
     * Writes the files.
     *
     * @param day the edition of a pack that is made anew
     * @return the files written, {@code pack.yaml} the last
     * @throws IllegalArgumentException if the rule or its folder exists, or {@code pack.yaml} cannot be added to
     * @throws RulePackException if {@code pack.yaml} has problems
     */
    public List<Path> write(LocalDate day) {
        Path pack = root.resolve(PackFiles.PACK);
        boolean isNew = !Files.exists(pack, LinkOption.NOFOLLOW_LINKS);
        String listed = isNew ? RuleTemplate.pack(name(), day.toString(), kind, folder) : listed();
        Path rule = root.resolve(folder);
        refuseLinks(rule);
        try {
            if (Files.exists(rule) && !isEmpty(rule)) {
                throw new IllegalArgumentException(
                        "the folder `" + folder + "`, which holds something; choose another or empty it");
            }
            Files.createDirectories(rule);
            List<Path> written = new ArrayList<>();
            written.add(create(rule.resolve("rule.yaml"), RuleTemplate.rule(id, kind)));
            written.add(create(rule.resolve("cases.yaml"), RuleTemplate.cases(id)));
            written.add(isNew ? create(pack, listed) : replace(pack, listed));
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String listed() {
        PackFiles files = new PackFiles(new DirectoryFolder(root));
        PackHead head = PackHeadFile.read(files).orElse(null);
        if (head == null || !files.problems().isEmpty()) {
            throw new RulePackException(files.folder().name(), files.problems());
        }
        ScaffoldNames.checkFree(id, folder, head);
        if (RuleLines.inDirectory(root).has(id)) {
            throw new IllegalArgumentException("the rule `" + id + "`, which the pack has; choose another id");
        }
        return ScaffoldNames.listed(read(root.resolve(PackFiles.PACK)), kind, folder, head);
    }

    private String name() {
        Path last = root.getFileName();
        String name = last == null ? "" : last.toString();
        return name.matches("[a-z][a-z0-9-]{0,63}") ? name : "local";
    }

    private void refuseLinks(Path rule) {
        for (Path at = rule; at != null && !at.equals(root); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                throw new IllegalArgumentException("a link, which packs may not have; put the folder itself there");
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static Path create(Path file, String text) throws IOException {
        return Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** The file is whole at any moment. */
    private static Path replace(Path file, String text) throws IOException {
        Path partial = file.resolveSibling("." + file.getFileName() + ".new");
        create(partial, text);
        return Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
