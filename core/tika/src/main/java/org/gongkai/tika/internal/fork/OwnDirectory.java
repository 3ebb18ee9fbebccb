package org.gongkai.tika.internal.fork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A directory that only its owner may enter (自有临时目录), where a child puts what its parsers want on disk. */
final class OwnDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(OwnDirectory.class);

    private final Path path;

    private OwnDirectory(Path path) {
        this.path = path;
    }

    static OwnDirectory of(Path path) {
        return new OwnDirectory(path);
    }

    /** Makes a new one within {@code parent}; on POSIX systems nobody else may enter it. */
    static OwnDirectory in(Path parent) throws IOException {
        return new OwnDirectory(Files.createTempDirectory(parent, "gongkai-tika-"));
    }

    Path path() {
        return path;
    }

    /** Deletes it with all it holds; the other side may be doing the same. */
    void delete() {
        try (Stream<Path> found = Files.walk(path)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        } catch (NoSuchFileException e) {
            LOG.debug("a directory for temporary files was gone already");
        } catch (IOException | UncheckedIOException e) {
            LOG.warn(
                    "a directory for temporary files could not be deleted ({})",
                    e.getClass().getName());
        }
    }
}
