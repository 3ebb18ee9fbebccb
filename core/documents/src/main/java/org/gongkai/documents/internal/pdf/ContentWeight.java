package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSStream;

/** Weighs what is about to be run (内容检查): how large it is, and how deep its lists are nested, which PDFBox cuts in silence. */
final class ContentWeight {
    private static final int DEEPEST = 400;

    private final byte[] bytes;
    private int depth;

    private ContentWeight(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the size of the stream when unpacked. */
    static long of(COSStream stream) throws IOException {
        byte[] bytes = Streams.bytes(stream);
        new ContentWeight(bytes).walk();
        return bytes.length;
    }

    private void walk() {
        int i = 0;
        while (i < bytes.length) {
            switch (bytes[i]) {
                case '(' -> i = afterString(i);
                case '[' -> deeper();
                case ']' -> depth = Math.max(0, depth - 1);
                case '<' -> {
                    if (is(i + 1, '<')) {
                        deeper();
                        i++;
                    }
                }
                case '>' -> {
                    if (is(i + 1, '>')) {
                        depth = Math.max(0, depth - 1);
                        i++;
                    }
                }
                case 'I' -> i = isWord(i, 'D') ? afterImage(i) : i;
                default -> {}
            }
            i++;
        }
    }

    private void deeper() {
        depth++;
        if (depth > DEEPEST) {
            throw new OverLimitException();
        }
    }

    private boolean is(int at, char expected) {
        return at < bytes.length && bytes[at] == expected;
    }

    private boolean isWord(int at, char second) {
        return is(at + 1, second) && isBlank(at - 1) && isBlank(at + 2);
    }

    private boolean isBlank(int at) {
        return at >= 0 && at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r');
    }

    /** The pixels of an image on the spot may look like anything. */
    private int afterImage(int at) {
        for (int i = at + 2; i < bytes.length; i++) {
            if (bytes[i] == 'E' && isWord(i, 'I')) {
                return i + 1;
            }
        }
        return at;
    }

    private int afterString(int at) {
        int open = 0;
        for (int i = at; i < bytes.length; i++) {
            if (bytes[i] == '\\') {
                i++;
            } else if (bytes[i] == '(') {
                open++;
            } else if (bytes[i] == ')') {
                open--;
                if (open == 0) {
                    return i;
                }
            }
        }
        return at;
    }
}
