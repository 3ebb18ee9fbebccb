package org.gongkai.tika.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.tika.TikaLimits;
import org.jspecify.annotations.Nullable;

/** Reads what archives say beside their files (归档头信息): folders, targets of links, owners, comments. Tika leaves them out. */
final class ArchiveHeads {
    private static final Set<String> ORDINARY =
            Set.of("root", "users", "wheel", "staff", "nobody", "nogroup", "user", "admin", "daemon");
    /** Account numbers beyond what systems give are something else. */
    private static final long LARGE_ID = 10_000_000;

    private static final Pattern TIME = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");
    private static final Set<String> TIMES = Set.of("mtime", "atime", "ctime", "LIBARCHIVE.creationtime");
    private static final Pattern PLAIN_KEY = Pattern.compile("(?!.*\\d{4})[A-Za-z][A-Za-z.]{0,40}");
    private static final int BLOCK = 1 << 16;
    private static final int TAR_RECORD = 512;
    private static final int MEMORY_KIB = 64 << 10;

    private final TikaLimits limits;
    private final DocumentParts parts;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private ArchiveHeads(TikaLimits limits, DocumentParts parts) {
        this.limits = limits;
        this.parts = parts;
    }

    /** Adds the heads of an archive of that type; of any other type there are none. */
    static void read(String type, byte[] content, TikaLimits limits, DocumentParts parts) {
        ArchiveHeads heads = new ArchiveHeads(limits, parts);
        try {
            switch (type) {
                case "application/x-tar", "application/x-gtar" -> heads.tar(content);
                case "application/x-7z-compressed" -> heads.sevenZip(content);
                case "application/gzip", "application/x-gzip" -> heads.gzip(content);
                default -> {
                    // all others say nothing more, or are not read at all
                }
            }
        } catch (IOException e) {
            parts.gap(GapCause.UNREADABLE, "归档文件的头信息", "the heads of an archive");
        }
    }

    private void tar(byte[] content) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(content);
        String byteByByte = StandardCharsets.ISO_8859_1.name();
        // in blocks of one record, or the reader would swallow what stands right behind the end mark
        try (TarArchiveInputStream tar = new TarArchiveInputStream(bytes, TAR_RECORD, TAR_RECORD, byteByByte)) {
            int count = 0;
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (++count > limits.maxEntries()) {
                    tooMany();
                    return;
                }
                tarEntry(entry);
            }
            seeRest(content, content.length - bytes.available());
        }
    }

    private void tarEntry(TarArchiveEntry entry) {
        if (entry.isDirectory()) {
            add("folder name", entry.getName());
        } else if (!entry.isFile() || entry.isSymbolicLink() || entry.isLink()) {
            add("entry name", entry.getName());
        }
        add("link target", entry.getLinkName());
        owner(entry.getUserName(), entry.getLongUserId());
        owner(entry.getGroupName(), entry.getLongGroupId());
        new TreeMap<>(entry.getExtraPaxHeaders()).forEach((key, value) -> {
            if (!TIMES.contains(key) || !TIME.matcher(value).matches()) {
                add("entry comment", PLAIN_KEY.matcher(key).matches() ? value : key + "=" + value);
            }
        });
    }

    private void owner(String name, long id) {
        if (!ORDINARY.contains(name)) {
            add("owner", name);
        }
        if (id >= LARGE_ID || id < 0) {
            add("owner", Long.toString(id));
        }
    }

    /** Programs stop at the end mark; bytes behind it are seen by none. */
    private void seeRest(byte[] content, int from) {
        for (int i = from; i < content.length; i++) {
            if (content[i] != 0) {
                parts.gap(GapCause.UNSUPPORTED, "归档结束标记之后的内容", "content behind the end of an archive");
                return;
            }
        }
    }

    private void sevenZip(byte[] content) throws IOException {
        try (SevenZFile file = SevenZFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .setMaxMemoryLimitKiB(MEMORY_KIB)
                .get()) {
            int count = 0;
            for (SevenZArchiveEntry entry : file.getEntries()) {
                if (++count > limits.maxEntries()) {
                    tooMany();
                    return;
                }
                if (!entry.hasStream() && entry.getName() != null) {
                    add(entry.isDirectory() ? "folder name" : "entry name", entry.getName());
                }
            }
        }
    }

    /** Every member has a head, and only unpacking leads from one to the next. */
    private void gzip(byte[] content) throws IOException {
        try (GzipCompressorInputStream gzip = GzipCompressorInputStream.builder()
                .setInputStream(new ByteArrayInputStream(content))
                .setDecompressConcatenated(true)
                .setFileNameCharset(StandardCharsets.ISO_8859_1)
                .setOnMemberStart(member -> gzipMember(member.getMetaData()))
                .get()) {
            byte[] block = new byte[BLOCK];
            long left = limits.maxInflatedBytes();
            for (int got = gzip.read(block); got >= 0; got = gzip.read(block)) {
                left -= got;
                if (left < 0) {
                    sayTooMuch();
                    return;
                }
            }
        }
    }

    private void gzipMember(GzipParameters head) {
        add("entry name", head.getFileName());
        add("entry comment", head.getComment());
        if (head.getExtraField() != null && head.getExtraField().size() > 0) {
            parts.gap(GapCause.UNSUPPORTED, "压缩文件头的附加字段", "an extra field in the head of a compressed file");
        }
    }

    /** The content itself is over the same limit, which has been said where it was read. */
    private void sayTooMuch() {
        if (!parts.hasGap()) {
            tooMany();
        }
    }

    private void tooMany() {
        parts.gap(GapCause.LIMIT, "归档头信息超过限额", "heads of an archive over the limit");
    }

    /** Adds a text once under the next number of its kind. */
    private void add(String word, @Nullable String stored) {
        if (stored == null || stored.isBlank() || !seen.add(word + stored)) {
            return;
        }
        int number = counts.merge(word, 1, Integer::sum);
        parts.beside(Place.of(PlaceKind.HIDDEN, word + " " + number), decoded(stored));
    }

    private static String decoded(String stored) {
        if (stored.chars().anyMatch(unit -> unit > 0xFF)) {
            return stored;
        }
        String text = PlainText.decode(stored.getBytes(StandardCharsets.ISO_8859_1), null);
        return text == null ? stored : text;
    }
}
