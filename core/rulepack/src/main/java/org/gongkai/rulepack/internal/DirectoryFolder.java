package org.gongkai.rulepack.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A pack in a directory (目录中的规则包). No link below the directory is followed. */
public final class DirectoryFolder implements PackFolder {
    private final Path root;

    /** Takes the pack in {@code root}. */
    public DirectoryFolder(Path root) {
        this.root = root;
    }

    /** Returns the directory. */
    public Path root() {
        return root;
    }

    @Override
    public String name() {
        Path last = root.toAbsolutePath().normalize().getFileName();
        return last == null ? root.toString() : last.toString();
    }

    @Override
    public byte[] read(String path, int most) throws IOException, FileRefusedException {
        Path at = root;
        for (String name : path.split("/", -1)) {
            at = at.resolve(name);
            if (Files.isSymbolicLink(at)) {
                throw FileRefusedException.refused("a link, which packs may not have", "put the file itself there");
            }
        }
        if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
            throw FileRefusedException.missing("no file `" + path + "`", remedy(path));
        }
        if (!Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS)) {
            throw FileRefusedException.refused("no regular file", "put a file there");
        }
        if (!at.toRealPath().equals(root.toRealPath().resolve(path))) {
            throw FileRefusedException.refused(
                    "a file that is spelled differently on disk or lies elsewhere", "give it exactly this name");
        }
        try (InputStream in = Files.newInputStream(at, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most);
        } catch (NoSuchFileException e) {
            throw FileRefusedException.missing("no file `" + path + "`", remedy(path));
        }
    }

    private static String remedy(String path) {
        return path.equals(PackFiles.PACK)
                ? "add it or name the folder that holds it"
                : "add it or correct its path, which counts from the folder of `pack.yaml`";
    }
}
