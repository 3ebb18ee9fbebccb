package org.gongkai.tika.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.SourceText;
import org.gongkai.text.spi.EmbeddedReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds a source out of what is read (汇成待审查文本). One thread, one source. */
public final class SourceSink implements ReadingSink {
    private static final Logger LOG = LoggerFactory.getLogger(SourceSink.class);

    private final EmbeddedReader reader;
    private final Deque<Open> open = new ArrayDeque<>();

    /** An open file; the document itself is the last one on the stack. */
    private record Open(String name, SourceText.Builder builder) {}

    private SourceSink(String name, EmbeddedReader reader) {
        this.reader = reader;
        open.push(new Open(name, SourceText.builder(name)));
    }

    /** Returns a sink for the file {@code name}, which asks {@code reader} about embedded files. */
    public static SourceSink of(String name, EmbeddedReader reader) {
        return new SourceSink(name, reader);
    }

    @Override
    public void part(ReadPart part) {
        current().part(part.place(), part.text(), part.cells());
    }

    @Override
    public void gap(GapCause cause, String zh, String en) {
        current().gap(Gap.of(cause).saying(zh, en));
    }

    @Override
    public boolean offer(String name, byte[] content) {
        SourceText inner;
        try {
            inner = reader.read(name, content);
        } catch (RuntimeException e) {
            LOG.warn("the reader of embedded files failed ({})", e.getClass().getName());
            gap(GapCause.UNREADABLE, "嵌入文件的读取器出错", "the reader of embedded files failed");
            return true;
        }
        if (inner != null) {
            current().embed(name, inner);
        }
        return inner != null;
    }

    @Override
    public void open(String name) {
        open.push(new Open(name, SourceText.builder(name)));
    }

    @Override
    public void close() {
        if (open.size() < 2) {
            throw new IllegalStateException("no embedded file is open");
        }
        Open closed = open.pop();
        current().embed(closed.name(), closed.builder().build());
    }

    /** Returns the source; every embedded file must be closed. */
    public SourceText build() {
        if (open.size() != 1) {
            throw new IllegalStateException("an embedded file is still open");
        }
        return current().build();
    }

    private SourceText.Builder current() {
        return open.element().builder();
    }
}
