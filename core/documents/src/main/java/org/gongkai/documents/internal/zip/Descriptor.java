package org.gongkai.documents.internal.zip;

import org.gongkai.documents.internal.UnreadableException;

/** What may follow an entry that was written in one go (数据描述符): its checksum and sizes once more, nothing else. */
final class Descriptor {
    private static final long SIGNATURE = 0x08074b50L;
    private static final int STREAMED = 8;

    private Descriptor() {}

    /** Returns whether all bytes from the entry's end up to {@code next} are its descriptor, or there are none. */
    static boolean fills(ByteView view, ZipItem item, long next) throws UnreadableException {
        long at = item.end();
        long length = next - at;
        if (length == 0) {
            return true;
        }
        if ((view.u16(item.header() + 6L) & STREAMED) == 0) {
            return false;
        }
        boolean signed = length == 16 || length == 24;
        if (signed && view.u32(at) != SIGNATURE) {
            return false;
        }
        int size = length == 12 || length == 16 ? 4 : 8;
        long crc = signed ? at + 4 : at;
        return length == (signed ? 8 : 4) + 2L * size
                && view.u32(crc) == item.crc()
                && isSize(view, crc + 4, size, item.compressed())
                && isSize(view, crc + 4 + size, size, item.size());
    }

    private static boolean isSize(ByteView view, long at, int size, long value) throws UnreadableException {
        return view.u32(at) == value && view.isZero(at + 4, at + size);
    }
}
