package org.gongkai.documents.internal.charset;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks at the start of a text that name its encoding (字节序标记). */
final class ByteOrderMark {
    private static final List<Mark> MARKS = List.of(
            new Mark("\u00EF\u00BB\u00BF", "UTF-8"),
            new Mark("\u00FF\u00FE\0\0", "UTF-32LE"),
            new Mark("\0\0\u00FE\u00FF", "UTF-32BE"),
            new Mark("\u00FF\u00FE", "UTF-16LE"),
            new Mark("\u00FE\u00FF", "UTF-16BE"),
            new Mark("\u00841\u00953", "GB18030"));

    private ByteOrderMark() {}

    /** Returns the decoding that the mark names, or {@code null} without a mark or if the mark lies. */
    static @Nullable Decoding decode(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (mark.opens(bytes)) {
                Decoding decoding = Decoding.strict(bytes, mark.bytes.length(), Charset.forName(mark.charset));
                if (decoding != null) {
                    return decoding;
                }
            }
        }
        return null;
    }

    private record Mark(String bytes, String charset) {
        boolean opens(byte[] content) {
            if (content.length < bytes.length()) {
                return false;
            }
            for (int i = 0; i < bytes.length(); i++) {
                if ((content[i] & 0xFF) != bytes.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
