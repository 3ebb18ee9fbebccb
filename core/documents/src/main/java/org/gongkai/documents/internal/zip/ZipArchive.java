package org.gongkai.documents.internal.zip;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.UnreadableException;

/** A ZIP file in memory (压缩容器), checked when opened; entries are inflated one by one. Immutable. */
public final class ZipArchive {
    /** Names that only documents and programs have: of these nothing is read if one entry is over a limit. */
    private static final Set<String> OF_DOCUMENTS = Set.of(
            "[content_types].xml",
            "mimetype",
            "ofd.xml",
            "meta-inf/manifest.mf",
            "meta-inf/manifest.xml",
            "xl/workbook.xml",
            "xl/workbook.bin",
            "ppt/presentation.xml",
            "word/document.xml");

    private final byte[] bytes;
    private final Map<String, ZipItem> items = new LinkedHashMap<>();
    private final Map<String, UnreadableException> tooLarge;
    private final String comment;
    private final boolean strayBytes;

    private ZipArchive(byte[] bytes, ZipDirectory directory) throws UnreadableException {
        this.bytes = bytes;
        for (ZipItem item : directory.items()) {
            items.put(item.name(), item);
        }
        this.tooLarge = directory.tooLarge();
        boolean document = items.keySet().stream().anyMatch(ZipArchive::isOfDocument);
        for (String name : items.keySet()) {
            UnreadableException refusal = tooLarge.get(name);
            if (document && refusal != null) {
                throw refusal;
            }
        }
        this.comment = directory.comment();
        this.strayBytes = directory.hasStrayBytes();
    }

    /** Returns whether the bytes begin as a ZIP file does. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length >= 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6 || bytes[2] == 7 && bytes[3] == 8);
    }

    private static boolean isOfDocument(String name) {
        return OF_DOCUMENTS.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Opens a file; throws if it is broken, encrypted or over a limit. A single entry that is too large is told when it is
     * read, except in documents, of which other readers would inflate it.
     */
    public static ZipArchive open(byte[] bytes, DocumentLimits limits) throws UnreadableException {
        return new ZipArchive(bytes, new ZipDirectory(bytes, limits));
    }

    /** Returns the entries in the directory's order, folders left out. */
    public List<ZipItem> items() {
        return items.values().stream().filter(item -> !item.isFolder()).toList();
    }

    /** Returns the folders that have an entry of their own; they hold no content. */
    public List<ZipItem> folders() {
        return items.values().stream().filter(ZipItem::isFolder).toList();
    }

    /** Returns whether there is an entry of that name. */
    public boolean has(String name) {
        return items.containsKey(name);
    }

    /** Returns the comment of the file as a whole, empty if it has none. */
    public String comment() {
        return comment;
    }

    /** Returns whether the file holds bytes that belong to no entry. */
    public boolean hasStrayBytes() {
        return strayBytes;
    }

    /** Returns an entry's content; throws if there is none, or if it is not what the directory says. */
    public byte[] read(String name) throws UnreadableException {
        ZipItem item = item(name);
        byte[] content = new byte[(int) item.size()];
        try (ZipEntryStream stream = new ZipEntryStream(item, bytes)) {
            int length = 0;
            while (length < content.length) {
                length += stream.read(content, length, content.length - length);
            }
            stream.finish();
        } catch (IOException e) {
            throw ByteView.broken("条目与目录不符", "an entry is not what the directory says");
        }
        return content;
    }

    /** Returns an entry's content to be read bit by bit; {@link ZipEntryStream#finish} checks it, closing frees memory. */
    public ZipEntryStream stream(String name) throws UnreadableException {
        return new ZipEntryStream(item(name), bytes);
    }

    private ZipItem item(String name) throws UnreadableException {
        ZipItem item = items.get(name);
        if (item == null) {
            throw ByteView.broken("缺少条目", "an entry is missing");
        }
        UnreadableException refusal = tooLarge.get(name);
        if (refusal != null) {
            throw refusal;
        }
        return item;
    }

    @Override
    public String toString() {
        return "container of " + items.size() + " entries";
    }
}
