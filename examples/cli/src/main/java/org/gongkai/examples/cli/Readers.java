package org.gongkai.examples.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import org.gongkai.documents.DocumentReader;
import org.gongkai.tika.TikaExtractor;

/** The readers of a run (读取器): ours for the formats we know best, Tika behind them in processes of its own. */
final class Readers implements AutoCloseable {
    private final TikaExtractor tika;
    private final DocumentReader reader;

    /** Makes readers for as many documents at once; no process starts before a file needs it. */
    Readers(int jobs) {
        this.tika = TikaExtractor.builder()
                .processes(jobs)
                .classPath(jars(Readers.class.getProtectionDomain().getCodeSource()))
                .build();
        this.reader = DocumentReader.withDefaults().withFurther(tika);
    }

    /** Returns the jar with the folders of jars beside it; none where the program runs from classes, as in tests. */
    private static List<Path> jars(CodeSource source) {
        try {
            Path jar = Path.of(source.getLocation().toURI());
            Path lib = jar.resolveSibling("lib");
            Path tika = lib.resolve("tika");
            return Files.isRegularFile(jar) && Files.isDirectory(tika) ? List.of(jar, lib, tika) : List.of();
        } catch (URISyntaxException e) {
            return List.of();
        }
    }

    DocumentReader reader() {
        return reader;
    }

    @Override
    public void close() {
        tika.close();
    }
}
