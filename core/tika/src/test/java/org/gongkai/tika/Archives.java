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
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
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

    /** A folder, a link and a file that say more than their content. */
    static byte[] telling() {
        return OfficeFixtures.bytes(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
                tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
                TarArchiveEntry folder = new TarArchiveEntry("王某/");
                folder.setUserName("root");
                tar.putArchiveEntry(folder);
                tar.closeArchiveEntry();
                TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
                link.setLinkName("../李某 13900001234");
                link.setUserName("赵某");
                link.setUserId(539901199001011234L);
                tar.putArchiveEntry(link);
                tar.closeArchiveEntry();
                TarArchiveEntry file = new TarArchiveEntry("a.txt");
                file.setSize(1);
                file.addPaxHeader("comment", "备注 13900005678");
                tar.putArchiveEntry(file);
                tar.write('a');
                tar.closeArchiveEntry();
            }
        });
    }

    static byte[] gzip(byte[] content, String name, String comment) {
        GzipParameters head = new GzipParameters();
        head.setFileName(name);
        head.setComment(comment);
        return OfficeFixtures.bytes(out -> {
            try (GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(out, head)) {
                gzip.write(content);
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
                    head.setDirectory(entry.getKey().endsWith("/"));
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
