package org.gongkai.documents;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes ZIP files byte by byte, stored entries only, so that anything may stand where nothing should. */
final class RawZip {
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int flags;
    private byte[] local = {};
    private byte[] central = {};
    private int count;

    /** The next entries are written in one go, as streams are. */
    RawZip streamed() {
        flags = 8;
        return this;
    }

    /** The next entry has those fields in its own header and in the directory. */
    RawZip extra(byte[] inHeader, byte[] inDirectory) {
        local = inHeader;
        central = inDirectory;
        return this;
    }

    RawZip entry(String name, String content) {
        byte[] words = utf8(name);
        byte[] bytes = utf8(content);
        int at = file.size();
        bytes(file, little(0x04034b50, 4), about(bytes), little(words.length, 2), little(local.length, 2));
        bytes(file, words, local, bytes);
        bytes(directory, little(0x02014b50, 4), little(20, 2), about(bytes), little(words.length, 2));
        bytes(directory, little(central.length, 2), new byte[10], little(at, 4), words, central);
        count++;
        return extra(new byte[0], new byte[0]);
    }

    /** Writes bytes behind the last entry. */
    RawZip then(byte[]... more) {
        bytes(file, more);
        return this;
    }

    byte[] build() {
        int at = file.size();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        bytes(whole, file.toByteArray(), directory.toByteArray(), little(0x06054b50, 4), new byte[4]);
        bytes(whole, little(count, 2), little(count, 2), little(directory.size(), 4), little(at, 4), new byte[2]);
        return whole.toByteArray();
    }

    /** A field as it stands in a header. */
    static byte[] field(int id, byte[] content) {
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        bytes(field, little(id, 2), little(content.length, 2), content);
        return field.toByteArray();
    }

    /** What stands behind a streamed entry; {@code width} is 4, or 8 in large files. */
    static byte[] descriptor(String content, int width) {
        byte[] bytes = utf8(content);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        bytes(all, little(crc(bytes), 4), little(bytes.length, width), little(bytes.length, width));
        return all.toByteArray();
    }

    static byte[] little(long value, int width) {
        ByteBuffer buffer =
                ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value);
        byte[] bytes = new byte[width];
        buffer.rewind().get(bytes);
        return bytes;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] about(byte[] content) {
        ByteArrayOutputStream about = new ByteArrayOutputStream();
        bytes(about, little(20, 2), little(flags, 2), new byte[6], little(crc(content), 4));
        bytes(about, little(content.length, 4), little(content.length, 4));
        return about.toByteArray();
    }

    private static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    private static void bytes(ByteArrayOutputStream out, byte[]... all) {
        for (byte[] one : all) {
            out.writeBytes(one);
        }
    }
}
