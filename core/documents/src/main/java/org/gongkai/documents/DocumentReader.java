package org.gongkai.documents;

import org.gongkai.documents.internal.Detector;
import org.gongkai.documents.internal.FileName;
import org.gongkai.documents.internal.ReadFile;
import org.gongkai.documents.internal.UnreadFile;
import org.gongkai.text.SourceText;
import org.gongkai.text.spi.TextExtractor;

/**
 * Opens files (读取文件): plain text, HTML and DOCX are read whole; any other format is recognised and becomes a gap.
 *
 * <p>What a file is, is told by its content first and by its name second. Works in memory alone. Immutable and
 * thread-safe.
 */
public final class DocumentReader implements TextExtractor {
    private final DocumentLimits limits;

    private DocumentReader(DocumentLimits limits) {
        this.limits = limits;
    }

    /** Returns a reader with the standard limits. */
    public static DocumentReader withDefaults() {
        return new DocumentReader(DocumentLimits.standard());
    }

    /** Returns a reader with other limits. */
    public static DocumentReader withLimits(DocumentLimits limits) {
        return new DocumentReader(limits);
    }

    @Override
    public String name() {
        return "gongkai-documents";
    }

    /** Returns the limits; ask {@link DocumentLimits#allowsFileOf} before a large file is read into memory. */
    public DocumentLimits limits() {
        return limits;
    }

    /**
     * Opens a file. Content that cannot be read becomes a gap, never an exception.
     *
     * @param fileName the file's name, with or without folders; only the name itself is screened
     * @param content the file's bytes, which must not be changed as long as the result is in use
     */
    public OpenedDocument open(String fileName, byte[] content) {
        FileName name = FileName.of(fileName);
        if (!limits.allowsFileOf(content.length)) {
            return tooLarge(fileName, content.length);
        }
        return new OpenedDocument(name, Detector.read(name, content, limits));
    }

    /** Returns what is known of a file over the limit without reading it: its name, and the gap. */
    public OpenedDocument tooLarge(String fileName, long bytes) {
        ReadFile unread = UnreadFile.of("unknown", limits.tooLarge(bytes));
        return new OpenedDocument(FileName.of(fileName), unread);
    }

    @Override
    public SourceText extract(String fileName, byte[] content) {
        return open(fileName, content).source();
    }
}
