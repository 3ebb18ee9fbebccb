package org.gongkai.tika.internal.reading;

import java.io.IOException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.gongkai.tika.TikaLimits;
import org.gongkai.tika.internal.ReadingSink;

/** The door to Tika (Tika 入口): reads documents and tells types. Thread-safe; building one takes a while. */
public final class TikaReader {
    private static final String UNKNOWN = "application/octet-stream";

    private final TikaParsers parsers = new TikaParsers();

    /** Reads a document, the files in it included, and ends with its name. */
    public void read(String fileName, byte[] content, TikaLimits limits, ReadingSink sink) {
        new Reading(parsers, limits, sink).document(fileName, content, EmbeddedFiles.Original.none(), 0);
    }

    /** Returns the media type, {@code application/octet-stream} where nothing is known. */
    public String mediaType(String fileName, byte[] content) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            return parsers.typeOf(stream, metadata);
        } catch (IOException | RuntimeException e) {
            return UNKNOWN;
        }
    }
}
