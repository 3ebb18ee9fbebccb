package org.gongkai.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.examples.cli.InputFiles.InputFile;

/** The folder that copies are written to (输出文件夹): never over a source, each file whole or not at all. */
final class OutputFolder {
    private final Path path;
    private final String certificate;
    private final Set<Path> sources = new HashSet<>();
    private final Set<Path> taken = new HashSet<>();

    OutputFolder(Path path, String certificate) {
        this.path = path;
        this.certificate = certificate;
    }

    Path path() {
        return path;
    }

    /** Makes the folder. One that holds something must be the output of an earlier run, which its certificate shows. */
    void prepare(List<InputFile> files) throws IOException {
        for (InputFile file : files) {
            sources.add(file.path().toRealPath());
        }
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new UsageException("`--out` is a file", "name a folder");
        }
        Files.createDirectories(path);
        try (Stream<Path> inside = Files.list(path)) {
            if (inside.findAny().isPresent() && !Files.exists(path.resolve(certificate))) {
                throw new UsageException(
                        "`--out` holds files that no earlier run wrote",
                        "name an empty folder, or one that does not exist");
            }
        }
        taken.add(Path.of(certificate));
    }

    /** Returns {@code wanted}, or the like with a number where that is taken in this run or is a source. */
    Path free(Path wanted) {
        String name = String.valueOf(wanted.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        Path candidate = wanted;
        for (int k = 2; !taken.add(candidate) || isSource(candidate); k++) {
            candidate = wanted.resolveSibling(name.substring(0, dot) + " (" + k + ")" + name.substring(dot));
        }
        return candidate;
    }

    private boolean isSource(Path relative) {
        try {
            Path target = path.resolve(relative);
            return Files.exists(target) && sources.contains(target.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    void write(Path relative, byte[] bytes) throws IOException {
        Path target = path.resolve(relative);
        Path parent = target.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Path partial = Files.createTempFile(parent, ".gongkai-", ".part");
        try {
            Files.write(partial, bytes);
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
