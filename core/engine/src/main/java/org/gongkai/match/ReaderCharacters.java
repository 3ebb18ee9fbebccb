package org.gongkai.match;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** A text that is read as it is asked for and forgotten once it is passed (流式文本). One thread. */
final class ReaderCharacters implements Characters {
    private final Reader in;
    private char[] buffer = new char[1 << 14];
    /** Where in the text the buffer starts, and how much it holds. */
    private int base;

    private int length;
    private boolean ended;

    ReaderCharacters(Reader in) {
        this.in = in;
    }

    /**
     * Reads on where it must.
     *
     * @throws FailedException if the reader fails
     * @throws IllegalArgumentException if the text is longer than positions can tell
     */
    @Override
    public boolean has(int position) {
        while (position - base >= length && !ended) {
            read();
        }
        return position - base < length;
    }

    private void read() {
        if (length == buffer.length) {
            char[] before = buffer;
            buffer = Arrays.copyOf(before, 2 * length);
            Arrays.fill(before, '\0');
        }
        try {
            int count = in.read(buffer, length, buffer.length - length);
            ended = count < 0;
            length += Math.max(0, count);
        } catch (IOException e) {
            throw new FailedException(e);
        }
        if (base > Integer.MAX_VALUE - length) {
            throw new IllegalArgumentException(
                    "a text of more than " + Integer.MAX_VALUE + " characters; split it into parts");
        }
    }

    @Override
    public char at(int position) {
        if (position < base) {
            throw new IllegalStateException("position " + position + " was forgotten; the first held is " + base);
        }
        return buffer[position - base];
    }

    @Override
    public int first() {
        return base;
    }

    @Override
    public int copy(int position, char[] into, int at, int most) {
        int count = 0;
        while (count < most && has(position + count)) {
            int some = Math.min(most - count, length - (position + count - base));
            System.arraycopy(buffer, position + count - base, into, at + count, some);
            count += some;
        }
        return count;
    }

    /** Forgets all before {@code position}. */
    void forget(int position) {
        int many = position - base;
        if (many > length / 2) {
            System.arraycopy(buffer, many, buffer, 0, length - many);
            Arrays.fill(buffer, length - many, length, '\0');
            length -= many;
            base = position;
        }
    }

    /** Wipes what is held. */
    void wipe() {
        Arrays.fill(buffer, '\0');
    }

    /** The reader failed; a type of its own, since who is told of hits may fail to write them. */
    static final class FailedException extends UncheckedIOException {
        private static final long serialVersionUID = 1;

        FailedException(IOException cause) {
            super(cause);
        }
    }
}
