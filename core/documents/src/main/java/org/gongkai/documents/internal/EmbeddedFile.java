package org.gongkai.documents.internal;

/**
 * A file that lies in another one (嵌入文件): an entry of an archive, an attachment, an embedded workbook.
 *
 * @param name its name as it is stored, perhaps with folders, or {@code embedded file 2} where it has none
 * @param content the way to its bytes, taken out only when it is its turn
 */
public record EmbeddedFile(String name, Content content) {
    /** The way to the bytes (内容). */
    @FunctionalInterface
    public interface Content {
        /** Returns the bytes; throws if they are broken or over a limit. */
        byte[] read() throws UnreadableException;
    }

    @Override
    public String toString() {
        return "embedded file";
    }
}
