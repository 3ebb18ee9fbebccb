package org.gongkai.tika.internal;

import org.gongkai.tika.TikaLimits;

/** Where documents are read (读取所在): behind a wall in a process of its own, or without one. Thread-safe. */
public interface Wall extends AutoCloseable {
    /**
     * Reads a document into {@code sink}.
     *
     * @throws Refusal if it was not read to its end; what the sink holds by then is not to be used
     */
    void read(String fileName, byte[] content, TikaLimits limits, ReadingSink sink) throws Refusal;

    /** Returns the media type of a file. */
    String mediaType(String fileName, byte[] content) throws Refusal;

    /** Gets everything ready, so that the first document does not wait for it. */
    void start() throws Refusal;

    @Override
    void close();
}
