package org.gongkai.tika.internal.reading;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Watches base64 on its way to be decoded (Base64 检查): a decoder drops what is none and all that follows the first padding.
 * One thread, one body.
 */
final class Base64Watch extends FilterInputStream {
    /** As much is kept to be screened as it was sent; beyond it the gap must do. */
    private static final int KEPT = 1 << 20;

    private static final int SHORT = 1 << 16;
    private static final int TELLING_DIGITS = 8;

    private final ByteArrayOutputStream start = new ByteArrayOutputStream();
    private long length;
    private long letters;
    private int digits;
    private int mostDigits;
    private boolean padded;
    private boolean blank;
    private boolean broken;

    Base64Watch(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            see(next);
        }
        return next;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        int got = super.read(target, from, count);
        for (int i = 0; i < got; i++) {
            see(target[from + i] & 0xFF);
        }
        return got;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, SHORT)).length;
    }

    private void see(int next) {
        length++;
        if (length <= KEPT) {
            start.write(next);
        }
        digits = next >= '0' && next <= '9' ? digits + 1 : 0;
        mostDigits = Math.max(mostDigits, digits);
        if (next == '\r' || next == '\n') {
            blank = false;
        } else if (next == ' ' || next == '\t') {
            // at the end of a line it is harmless, within one it is prose
            blank = true;
        } else if (next == '=') {
            padded = true;
            letters++;
        } else {
            letters++;
            broken |= padded || blank || !isLetter(next);
        }
    }

    private static boolean isLetter(int next) {
        return next >= 'A' && next <= 'Z'
                || next >= 'a' && next <= 'z'
                || next >= '0' && next <= '9'
                || next == '+'
                || next == '/';
    }

    /** Reads what the decoder left; returns whether any of the body was no base64. */
    boolean endsBroken() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return broken || letters % 4 != 0;
    }

    /** Returns whether what was sent may itself be text: short, and with a number that base64 hardly ever holds. */
    boolean mayBeText() {
        return length <= SHORT && mostDigits >= TELLING_DIGITS;
    }

    /** Returns the first of the body as it was sent. */
    byte[] sent() {
        return start.toByteArray();
    }
}
