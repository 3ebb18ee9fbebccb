package org.gongkai.examples.cli;

import org.gongkai.documents.DocumentReader;
import org.gongkai.tika.TikaExtractor;

/** The readers of a run (读取器): ours for the formats we know best, Tika behind them in processes of its own. */
final class Readers implements AutoCloseable {
    private final TikaExtractor tika;
    private final DocumentReader reader;

    /** Makes readers for as many documents at once; no process starts before a file needs it. */
    Readers(int jobs) {
        this.tika = TikaExtractor.builder().processes(jobs).build();
        this.reader = DocumentReader.withDefaults().withFurther(tika);
    }

    DocumentReader reader() {
        return reader;
    }

    @Override
    public void close() {
        tika.close();
    }
}
