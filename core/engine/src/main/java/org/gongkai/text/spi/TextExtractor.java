package org.gongkai.text.spi;

import org.gongkai.text.SourceText;

/** Reads the text out of a file (文本提取). Implementations are thread-safe and keep nothing of what they read. */
public interface TextExtractor {
    /** Returns the name that results show, for example {@code gongkai-documents}. */
    String name();

    /**
     * Returns the text of {@code content} with places. What cannot be read becomes a gap of the source, never an
     * exception and never silence.
     *
     * @param fileName the file's name, which is screened as well
     * @param content the file's bytes, which must not be changed meanwhile
     */
    SourceText extract(String fileName, byte[] content);

    /**
     * Returns the text of {@code content} with places, and offers files embedded in it to {@code embedded} before reading them
     * itself; their parts come in with {@link SourceText.Builder#embed}. While it answers, {@code embedded} may call this
     * extractor again on the same thread, for a file that lies in a file of another format.
     */
    default SourceText extract(String fileName, byte[] content, EmbeddedReader embedded) {
        return extract(fileName, content);
    }
}
