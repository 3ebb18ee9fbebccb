package org.gongkai.documents.internal.zip;

import java.util.List;

/**
 * An entry as the central directory states it (压缩条目).
 *
 * @param name its name
 * @param method 0 stored, 8 deflated
 * @param crc its checksum
 * @param compressed its size in the file
 * @param size its size inflated
 * @param header where its local header starts
 * @param data where its bytes start
 * @param texts its comment, and words in fields that programs add; none is blank
 */
public record ZipItem(
        String name, int method, long crc, long compressed, long size, int header, int data, List<String> texts) {
    /** Keeps an own copy of the texts. */
    public ZipItem {
        texts = List.copyOf(texts);
    }

    /** Returns where its bytes end. */
    public int end() {
        return (int) (data + compressed);
    }

    /** Returns whether it stands for a folder. */
    public boolean isFolder() {
        return name.endsWith("/");
    }
}
