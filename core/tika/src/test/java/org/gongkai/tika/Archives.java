package org.gongkai.tika;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives and packages made in memory. */
final class Archives {
    private Archives() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        return zip(StandardCharsets.UTF_8, entries);
    }

    static byte[] zip(Charset names, Map<String, byte[]> entries) {
        return OfficeFixtures.bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    static byte[] tar(Map<String, byte[]> entries) {
        return OfficeFixtures.bytes(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    TarArchiveEntry head = new TarArchiveEntry(entry.getKey());
                    head.setSize(entry.getValue().length);
                    tar.putArchiveEntry(head);
                    tar.write(entry.getValue());
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    static byte[] sevenZip(Map<String, byte[]> entries) {
        return OfficeFixtures.bytes(out -> {
            SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
            try (SevenZOutputFile file = new SevenZOutputFile(channel)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    SevenZArchiveEntry head = new SevenZArchiveEntry();
                    head.setName(entry.getKey());
                    head.setLastModifiedTime(FileTime.fromMillis(0));
                    file.putArchiveEntry(head);
                    file.write(entry.getValue());
                    file.closeArchiveEntry();
                }
            }
            out.write(channel.array(), 0, (int) channel.size());
        });
    }

    static byte[] gzip(byte[] content) {
        return OfficeFixtures.bytes(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(content);
            }
        });
    }

    static byte[] bzip2(byte[] content) {
        return OfficeFixtures.bytes(out -> {
            try (BZip2CompressorOutputStream bzip = new BZip2CompressorOutputStream(out)) {
                bzip.write(content);
            }
        });
    }
}
