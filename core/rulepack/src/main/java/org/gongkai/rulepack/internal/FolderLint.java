package org.gongkai.rulepack.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.text.Wording;

/** Looks for files in a pack's folder that nothing in the pack names (未列文件检查). */
public final class FolderLint {
    private static final int DEEPEST = 8;
    private static final int MOST = 20_000;
    private static final Pattern FOR_READERS = Pattern.compile("(README|LICENSE|NOTICE|CHANGELOG)(\\..*)?");

    private final ReadPack pack;
    private final PackHead head;
    private final LintNotes notes;

    /** Judges the folder of a pack. */
    public FolderLint(ReadPack pack, PackHead head, LintNotes notes) {
        this.pack = pack;
        this.head = head;
        this.notes = notes;
    }

    /** Judges what lies below {@code root}. */
    public void check(Path root) {
        if (notes.errors(PackFiles.PACK).count() > 0) {
            return;
        }
        boolean loads = notes.errors().isEmpty();
        List<String> files = files(root);
        Set<String> stray = new LinkedHashSet<>();
        files.stream()
                .filter(file -> file.endsWith("/rule.yaml"))
                .map(file -> file.substring(0, file.length() - "/rule.yaml".length()))
                .filter(folder -> !head.rules().containsKey(folder))
                .forEach(folder -> {
                    stray.add(folder);
                    notes.errors(PackFiles.PACK)
                            .add(
                                    head.root().lineOf("rules"),
                                    new Wording(
                                            "`" + folder + "` 里的规则没有列入", "no entry for the rule in `" + folder + "`"),
                                    new Wording("把它列入 `rules`", "list it under `rules`"));
                });
        if (loads) {
            files.stream()
                    .filter(file -> !isNamed(file) && stray.stream().noneMatch(one -> file.startsWith(one + "/")))
                    .forEach(this::refuse);
        }
    }

    private boolean isNamed(String file) {
        int last = file.lastIndexOf('/');
        boolean ofRule = file.endsWith("/rule.yaml") || file.endsWith("/cases.yaml");
        return ofRule && head.rules().containsKey(file.substring(0, last))
                || file.equals(PackFiles.PACK)
                || head.masks().stream().anyMatch(entry -> entry.path().equals(file))
                || pack.lists().contains(file)
                || FOR_READERS.matcher(file).matches();
    }

    private void refuse(String file) {
        boolean isList = file.endsWith(".txt") || file.endsWith(".csv");
        notes.errors(file)
                .add(
                        1,
                        new Wording("包内没有任何地方用到这个文件", "a file that nothing in the pack names"),
                        new Wording(
                                isList ? "在规则的 `list` 里写上它，或者删去" : "删去它",
                                isList ? "name it as the `list` of a rule, or remove it" : "remove it"));
    }

    private static List<String> files(Path folder) {
        try {
            // the folder itself may be a link, which the walk would take for its only file
            Path root = folder.toRealPath();
            try (Stream<Path> files = Files.walk(root, DEEPEST)) {
                return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                        .limit(MOST)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> Stream.of(file.split("/")).noneMatch(name -> name.startsWith(".")))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
