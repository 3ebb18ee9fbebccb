package org.gongkai.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of a UTF-8 stream with their numbers (逐行读取); blank ones are passed over, broken ones told as such. */
final class LineReader implements Iterator<LineReader.Line> {
    private final InputStream in;
    private int number;
    private @Nullable Line next;

    LineReader(InputStream in) {
        this.in = in;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Line next() {
        Line line = next;
        if (line == null) {
            throw new NoSuchElementException("no further line");
        }
        advance();
        return line;
    }

    private void advance() {
        try {
            do {
                byte[] bytes = bytes();
                if (bytes == null) {
                    next = null;
                    return;
                }
                number++;
                next = new Line(number, decode(bytes));
            } while (next.text() != null && next.text().isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte @Nullable [] bytes() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        while (b >= 0 && b != '\n') {
            line.write(b);
            b = in.read();
        }
        return line.toByteArray();
    }

    private @Nullable String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * A line.
     *
     * @param number its number, counted from 1
     * @param text its characters, or {@code null} where it is no UTF-8
     */
    record Line(int number, @Nullable String text) {
        @Override
        public String toString() {
            return "line " + number;
        }
    }
}
