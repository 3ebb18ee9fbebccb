package org.gongkai.examples.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that the paths of a command name (输入文件), folders walked through in the order of their names. */
final class InputFiles {
    private final List<InputFile> files = new ArrayList<>();
    private final List<Path> missing = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();

    private InputFiles() {}

    /** Finds the files of {@code paths}, but for those under {@code except}. */
    static InputFiles of(List<Path> paths, @Nullable Path except) {
        InputFiles found = new InputFiles();
        Path left = except == null ? null : except.toAbsolutePath().normalize();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.walk(path, left);
            } else if (Files.exists(path)) {
                found.files.add(new InputFile(path, Path.of(name(path))));
            } else {
                found.missing.add(path);
            }
        }
        return found;
    }

    private void walk(Path root, @Nullable Path except) {
        List<Path> inside = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skip = folder.toAbsolutePath().normalize().equals(except);
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    inside.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unreadable.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unreadable.add(root);
        }
        inside.sort(Comparator.comparing(Path::toString));
        inside.forEach(file -> files.add(new InputFile(file, root.relativize(file))));
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    List<InputFile> files() {
        return files;
    }

    List<Path> missing() {
        return missing;
    }

    /** Returns the folders that could not be entered. */
    List<Path> unreadable() {
        return unreadable;
    }

    /**
     * A file to work on.
     *
     * @param path where it is
     * @param relative where it lies under the path that was given
     */
    record InputFile(Path path, Path relative) {
        String name() {
            return InputFiles.name(path);
        }
    }
}
