package org.gongkai.documents.internal.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.charset.Decoding;
import org.gongkai.documents.internal.charset.Decodings;
import org.gongkai.text.GapCause;

/** Little-endian reading that never leaves the file (按小端读取). */
@SuppressWarnings("ArrayRecordComponent")
record ByteView(byte[] bytes) {
    int u16(long at) throws UnreadableException {
        require(at, 2);
        return bytes[(int) at] & 0xFF | (bytes[(int) at + 1] & 0xFF) << 8;
    }

    long u32(long at) throws UnreadableException {
        return u16(at) | (long) u16(at + 2) << 16;
    }

    /** Returns a name or comment: UTF-8, else the encoding that reads best. */
    String text(long at, int length) throws UnreadableException {
        require(at, length);
        byte[] raw = Arrays.copyOfRange(bytes, (int) at, (int) at + length);
        Decoding utf8 = Decoding.strict(raw, 0, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8.text();
        }
        List<Decoding> plausible = Decodings.of(raw);
        return plausible.isEmpty()
                ? new String(raw, StandardCharsets.ISO_8859_1)
                : plausible.get(0).text();
    }

    /** Returns whether there is nothing but zeros from one place up to the other. */
    boolean isZero(long from, long to) throws UnreadableException {
        require(from, to - from);
        for (long at = from; at < to; at++) {
            if (bytes[(int) at] != 0) {
                return false;
            }
        }
        return true;
    }

    void require(long at, long length) throws UnreadableException {
        if (at < 0 || length < 0 || at + length > bytes.length) {
            throw broken("目录指向文件之外", "its directory points outside the file");
        }
    }

    static UnreadableException broken(String zh, String en) {
        return new UnreadableException(GapCause.UNREADABLE, "压缩包损坏：" + zh, "broken container: " + en);
    }
}
