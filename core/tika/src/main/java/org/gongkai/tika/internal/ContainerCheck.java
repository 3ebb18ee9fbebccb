package org.gongkai.tika.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongkai.text.GapCause;
import org.gongkai.tika.TikaLimits;

/**
 * Checks a ZIP container before any parser sees it (容器预检): entries, sizes declared and real, ratio, names that occur
 * twice, entries that overlap. One thread, one file.
 */
public final class ContainerCheck {
    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final long LARGE = 0xFFFFFFFFL;
    private static final int RATIO_FROM = 4 << 20;

    private final ByteBuffer bytes;
    private final TikaLimits limits;
    private final List<Entry> entries = new ArrayList<>();

    /** An entry: raw name, method, and where its data lie. */
    private record Entry(String name, int method, long compressed, long size, long header, int data) {}

    private ContainerCheck(byte[] content, TikaLimits limits) {
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    /** Returns whether the file begins as a ZIP container does. */
    public static boolean isZip(byte[] content) {
        return content.length >= 4
                && content[0] == 'P'
                && content[1] == 'K'
                && (content[2] == 3 && content[3] == 4 || content[2] == 5 && content[3] == 6);
    }

    /**
     * Returns the names of the entries, in the order of the directory.
     *
     * @throws Refusal if it is over a limit, encrypted or not to be trusted
     */
    public static List<String> names(byte[] content, TikaLimits limits) throws Refusal {
        ContainerCheck check = new ContainerCheck(content, limits);
        try {
            check.directory();
            check.overlaps();
            for (Entry entry : check.entries) {
                check.inflate(entry);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException e) {
            throw new Refusal(GapCause.UNREADABLE, "目录或条目已损坏", "a broken directory or entry");
        }
        return check.entries.stream().map(Entry::name).toList();
    }

    private void directory() throws Refusal {
        int end = end();
        int count = u16(end + 10);
        long at = u32(end + 16);
        if (count == 0xFFFF && limits.maxEntries() < 0xFFFF) {
            throw limit("条目超过 " + limits.maxEntries() + " 个", "too many entries", limits.maxEntries());
        }
        if (u16(end + 4) != 0 || u16(end + 8) != count || count == 0xFFFF || at == LARGE) {
            throw new Refusal(GapCause.UNSUPPORTED, "分卷或 ZIP64 压缩包", "a ZIP split over files, or ZIP64");
        }
        if (count > limits.maxEntries()) {
            throw limit("条目 " + count + " 个，允许 " + limits.maxEntries(), "entries " + count, limits.maxEntries());
        }
        Set<String> names = new HashSet<>();
        long total = 0;
        for (int i = 0; i < count; i++) {
            Entry entry = entry((int) at);
            at += 46 + u16((int) at + 28) + u16((int) at + 30) + u16((int) at + 32);
            total += entry.size();
            if (!names.add(entry.name())) {
                throw new Refusal(GapCause.UNREADABLE, "压缩包内条目重名", "two entries of one name");
            }
            entries.add(entry);
        }
        if (at > end) {
            throw new Refusal(GapCause.UNREADABLE, "目录长度不符", "the directory is not as long as it says");
        }
        if (total > limits.maxInflatedBytes()) {
            throw limit(
                    "解压后共 " + total + " 字节，允许 " + limits.maxInflatedBytes(),
                    "inflated size " + total,
                    limits.maxInflatedBytes());
        }
    }

    private Entry entry(int at) throws Refusal {
        require(at, CENTRAL);
        if ((u16(at + 8) & 0x2041) != 0) {
            throw new Refusal(GapCause.ENCRYPTED, "压缩包内容已加密", "the container's content is encrypted");
        }
        String name = raw(at + 46, u16(at + 28));
        long header = u32(at + 42);
        require((int) header, LOCAL);
        if (!raw((int) header + 30, u16((int) header + 26)).equals(name)) {
            throw new Refusal(GapCause.UNREADABLE, "条目名称前后不一", "an entry with two names");
        }
        int data = (int) header + 30 + u16((int) header + 26) + u16((int) header + 28);
        Entry entry = new Entry(name, u16(at + 10), u32(at + 20), u32(at + 24), header, data);
        if (data + entry.compressed() > bytes.capacity()) {
            throw new Refusal(GapCause.UNREADABLE, "条目被截断", "an entry that is cut off");
        }
        if (entry.size() > RATIO_FROM
                && entry.size() / Math.max(1, entry.compressed()) > limits.maxCompressionRatio()) {
            throw limit(
                    "压缩比超过 " + limits.maxCompressionRatio(),
                    "a compression ratio too high",
                    limits.maxCompressionRatio());
        }
        return entry;
    }

    private void overlaps() throws Refusal {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingLong(Entry::header));
        long last = 0;
        for (Entry entry : sorted) {
            if (entry.header() < last) {
                throw new Refusal(GapCause.UNREADABLE, "压缩包内条目重叠", "entries that overlap");
            }
            last = entry.data() + entry.compressed();
        }
    }

    /** What an entry declares is no more than a claim. */
    private void inflate(Entry entry) throws Refusal, DataFormatException {
        if (entry.method() != 8) {
            return;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), entry.data(), (int) entry.compressed());
            byte[] block = new byte[1 << 16];
            long size = 0;
            while (!inflater.finished() && size <= entry.size()) {
                int count = inflater.inflate(block);
                if (count == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new Refusal(GapCause.UNREADABLE, "条目被截断", "an entry that is cut off");
                }
                size += count;
            }
            if (size != entry.size()) {
                throw new Refusal(GapCause.UNREADABLE, "条目大小与声明不符", "an entry of another size than it declares");
            }
        } finally {
            inflater.end();
        }
    }

    private int end() throws Refusal {
        int length = bytes.capacity();
        for (int at = length - 22; at >= Math.max(0, length - 66_000); at--) {
            if (bytes.getInt(at) == END && at + 22 + u16(at + 20) <= length) {
                return at;
            }
        }
        throw new Refusal(GapCause.UNREADABLE, "没有目录，可能被截断", "no directory, perhaps cut off");
    }

    private void require(int at, int signature) throws Refusal {
        if (bytes.getInt(at) != signature) {
            throw new Refusal(GapCause.UNREADABLE, "目录条目错误", "a wrong directory entry");
        }
    }

    private int u16(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private long u32(int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    private String raw(int at, int length) {
        return new String(bytes.array(), at, length, StandardCharsets.ISO_8859_1);
    }

    private static Refusal limit(String zh, String en, long allowed) {
        return new Refusal(GapCause.LIMIT, zh, en + ", allowed " + allowed);
    }
}
