package org.gongkai.documents.internal.zip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.text.GapCause;

/** Reads and checks the central directory before anything is inflated (压缩目录预检). One thread, one file. */
final class ZipDirectory {
    private static final long END = 0x06054b50L;
    private static final long CENTRAL = 0x02014b50L;
    private static final long LOCAL = 0x04034b50L;
    private static final long LARGE = 0xFFFFFFFFL;
    private static final int RATIO_FROM = 4 << 20;
    private static final int NOTHING_DEFLATED = 0x0003;

    private final ByteView view;
    private final DocumentLimits limits;
    private final List<ZipItem> items = new ArrayList<>();
    private final Map<String, UnreadableException> tooLarge = new HashMap<>();
    private final ExtraFields extra;
    private final int end;

    ZipDirectory(byte[] bytes, DocumentLimits limits) throws UnreadableException {
        this.view = new ByteView(bytes);
        this.limits = limits;
        this.extra = new ExtraFields(view);
        this.end = findEnd();
    }

    /** Returns the entries in the directory's order. */
    List<ZipItem> items() throws UnreadableException {
        int count = view.u16(end + 10L);
        if (view.u16(end + 4L) != 0 || view.u16(end + 8L) != count || view.u32(end + 16L) == LARGE) {
            throw ByteView.broken("分卷或 ZIP64", "split over files, or ZIP64");
        }
        if (count > limits.maxEntries()) {
            throw limit(
                    "条目 " + count + " 个，允许 " + limits.maxEntries(),
                    "entries " + count + ", allowed " + limits.maxEntries());
        }
        long at = view.u32(end + 16L);
        Set<String> names = new HashSet<>();
        long total = 0;
        for (int i = 0; i < count; i++) {
            at = item(at);
            ZipItem item = items.get(i);
            if (!names.add(item.name().toLowerCase(Locale.ROOT))) {
                throw ByteView.broken("条目重名", "two entries of one name");
            }
            check(item);
            total += tooLarge.containsKey(item.name()) ? 0 : item.size();
        }
        if (total > limits.maxTotalBytes()) {
            throw limit(
                    "解压后共 " + total + " 字节，允许 " + limits.maxTotalBytes(),
                    "inflated size " + total + ", allowed " + limits.maxTotalBytes());
        }
        if (at != end) {
            throw ByteView.broken("目录长度不符", "the directory is not as long as it says");
        }
        return items;
    }

    /** Returns, by name, the entries that are not to be inflated, and why. */
    Map<String, UnreadableException> tooLarge() {
        return tooLarge;
    }

    /** Returns the comment of the file as a whole. */
    String comment() throws UnreadableException {
        return view.text(end + 22L, view.u16(end + 20L));
    }

    /** Returns whether bytes lie before, between or behind the entries or in unknown fields; a descriptor is none. */
    boolean hasStrayBytes() throws UnreadableException {
        List<ZipItem> sorted = new ArrayList<>(items);
        sorted.sort((a, b) -> Integer.compare(a.header(), b.header()));
        long directory = view.u32(end + 16L);
        boolean stray = extra.isStray() || end + 22L + view.u16(end + 20L) != view.bytes().length;
        stray |= (sorted.isEmpty() ? directory : sorted.get(0).header()) > 0;
        for (int i = 0; i < sorted.size(); i++) {
            ZipItem item = sorted.get(i);
            long next = i + 1 < sorted.size() ? sorted.get(i + 1).header() : directory;
            if (next < item.end()) {
                throw ByteView.broken("条目重叠", "entries overlap");
            }
            stray |= !Descriptor.fills(view, item, next);
        }
        return stray;
    }

    private int findEnd() throws UnreadableException {
        int length = view.bytes().length;
        for (int at = length - 22; at >= Math.max(0, length - 66_000); at--) {
            if (view.u32(at) == END && at + 22 + view.u16(at + 20L) <= length) {
                return at;
            }
        }
        throw ByteView.broken("没有目录，可能被截断", "no directory, perhaps cut off");
    }

    private long item(long at) throws UnreadableException {
        if (view.u32(at) != CENTRAL) {
            throw ByteView.broken("目录条目错误", "a wrong directory entry");
        }
        int nameLength = view.u16(at + 28);
        int extraLength = view.u16(at + 30);
        int commentLength = view.u16(at + 32);
        if ((view.u16(at + 8) & 0x2041) != 0) {
            throw new UnreadableException(GapCause.ENCRYPTED, "压缩包内容已加密", "the container's content is encrypted");
        }
        String name = view.text(at + 46, nameLength);
        long header = view.u32(at + 42);
        int data = dataOf(header, name);
        extra.read(at + 46 + nameLength, extraLength);
        String comment = view.text(at + 46 + nameLength + extraLength, commentLength);
        ZipItem item = new ZipItem(
                name,
                view.u16(at + 10),
                view.u32(at + 16),
                view.u32(at + 20),
                view.u32(at + 24),
                (int) header,
                data,
                extra.take(name, comment));
        view.require(data, item.compressed());
        items.add(item);
        return at + 46 + nameLength + extraLength + commentLength;
    }

    private int dataOf(long header, String name) throws UnreadableException {
        if (view.u32(header) != LOCAL) {
            throw ByteView.broken("条目头错误", "a wrong entry header");
        }
        int nameLength = view.u16(header + 26);
        if (!view.text(header + 30, nameLength).equals(name)) {
            throw ByteView.broken("条目名称前后不一", "an entry with two names");
        }
        int extraLength = view.u16(header + 28);
        extra.read(header + 30 + nameLength, extraLength);
        return (int) (header + 30 + nameLength + extraLength);
    }

    private void check(ZipItem item) throws UnreadableException {
        boolean outside = item.name().startsWith("/")
                || item.name().contains("\\")
                || item.name().contains("\0")
                || ("/" + item.name() + "/").contains("/../");
        if (outside || item.method() != 0 && item.method() != 8) {
            throw ByteView.broken("条目名称或压缩方法不支持", "an entry's name or compression is not supported");
        }
        if (item.isFolder() && !isEmpty(item)) {
            throw ByteView.broken("文件夹条目带有内容", "a folder with content of its own");
        }
        if (item.size() > limits.maxPartBytes()) {
            tooLarge.put(
                    item.name(),
                    limit(
                            "一个条目 " + item.size() + " 字节，允许 " + limits.maxPartBytes(),
                            "an entry of " + item.size() + " bytes, allowed " + limits.maxPartBytes()));
        } else if (item.size() > RATIO_FROM
                && item.size() / Math.max(1, item.compressed()) > limits.maxCompressionRatio()) {
            tooLarge.put(
                    item.name(),
                    limit(
                            "压缩比超过 " + limits.maxCompressionRatio(),
                            "a compression ratio over " + limits.maxCompressionRatio()));
        }
    }

    /** Some programs deflate nothing, which takes two bytes. */
    private boolean isEmpty(ZipItem item) throws UnreadableException {
        boolean deflated = item.method() == 8 && item.compressed() == 2 && view.u16(item.data()) == NOTHING_DEFLATED;
        return item.size() == 0 && (item.compressed() == 0 || deflated);
    }

    private static UnreadableException limit(String zh, String en) {
        return new UnreadableException(GapCause.LIMIT, zh, en);
    }
}
