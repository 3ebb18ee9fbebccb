package org.gongkai.documents.internal.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.text.Wording;

/** Finds the byte at which a character starts (字节位置), going forward only. One thread, one pass. */
final class BytePositions {
    private static final Wording NOT_EXACT =
            new Wording("文件编码无法精确改写", "the file's encoding cannot be rewritten exactly");

    private final ByteBuffer in;
    private final CharsetDecoder decoder;
    private int position;

    BytePositions(byte[] bytes, Decoding decoding) {
        this.in = ByteBuffer.wrap(bytes, decoding.mark(), bytes.length - decoding.mark());
        this.decoder = decoding.charset().newDecoder();
    }

    /** Returns the index of the byte behind {@code characters} characters. */
    int of(int characters) {
        CharBuffer out = CharBuffer.allocate(characters - position);
        decoder.decode(in, out, false);
        if (out.hasRemaining()) {
            throw inexact();
        }
        position = characters;
        return in.position();
    }

    static RedactionRefusedException inexact() {
        return new RedactionRefusedException(NOT_EXACT);
    }
}
