package org.gongkai.rulepack.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gongkai.text.Wording;

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
                throw FileRefusedException.refused(
                        new Wording("规则包里不能有链接", "a link, which packs may not have"),
                        new Wording("把文件本身放在那里", "put the file itself there"));
            }
        }
        if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
            throw FileRefusedException.missing(
                    new Wording("没有文件 `" + path + "`", "no file `" + path + "`"), remedy(path));
        }
        if (!Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS)) {
            throw FileRefusedException.refused(
                    new Wording("不是普通文件", "no regular file"), new Wording("在那里放一个文件", "put a file there"));
        }
        if (!at.toRealPath().equals(root.toRealPath().resolve(path))) {
            throw FileRefusedException.refused(
                    new Wording("磁盘上的文件名写法不同，或者文件在别处", "a file that is spelled differently on disk or lies elsewhere"),
                    new Wording("文件名要与此完全相同", "give it exactly this name"));
        }
        try (InputStream in = Files.newInputStream(at, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most);
        } catch (NoSuchFileException e) {
            throw FileRefusedException.missing(
                    new Wording("没有文件 `" + path + "`", "no file `" + path + "`"), remedy(path));
        }
    }

    private static Wording remedy(String path) {
        return path.equals(PackFiles.PACK)
                ? new Wording("补上它，或者给出它所在的文件夹", "add it or name the folder that holds it")
                : new Wording(
                        "补上它，或者改正路径；路径从 `pack.yaml` 所在文件夹算起",
                        "add it or correct its path, which counts from the folder of `pack.yaml`");
    }
}
