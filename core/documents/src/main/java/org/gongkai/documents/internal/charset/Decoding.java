package org.gongkai.documents.internal.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a text as characters of one encoding (解码结果), without loss: every byte was valid.
 *
 * @param charset the encoding
 * @param mark how many bytes the byte order mark takes, 0 without one
 * @param text the characters behind the mark
 */
public record Decoding(Charset charset, int mark, String text) {
    /** Returns the strict decoding of {@code bytes} behind {@code mark}, or {@code null} if a byte is invalid. */
    public static @Nullable Decoding strict(byte[] bytes, int mark, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark));
            return new Decoding(charset, mark, chars.toString());
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "decoding in " + charset + " of " + text.length() + " positions";
    }
}
