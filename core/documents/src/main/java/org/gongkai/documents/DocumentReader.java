package org.gongkai.documents;

import java.util.List;
import org.gongkai.documents.internal.Detector;
import org.gongkai.documents.internal.FileName;
import org.gongkai.documents.internal.ReadFile;
import org.gongkai.documents.internal.UnreadFile;
import org.gongkai.redaction.RedactionPlan;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.screening.Screening;
import org.gongkai.screening.Submission;
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

    /** Returns a checked copy of a document without attachments; see the other {@code redact}. */
    public CheckedCopy redact(OpenedDocument document, RedactionPlan plan, Screening screening) {
        return redact(document, plan, screening, List.of());
    }

    /**
     * Returns a copy of {@code document} with what {@code plan} covers truly gone: opened anew, screened a second time and
     * searched for what was removed before it is handed out.
     *
     * @param atHand names of the attachments that are screened elsewhere in the same review
     * @throws RedactionRefusedException if a copy cannot be made without risk, or a check fails
     * @throws IllegalArgumentException if the plan was made for another text, or with other rules or options
     */
    public CheckedCopy redact(OpenedDocument document, RedactionPlan plan, Screening screening, List<String> atHand) {
        return CheckedCopy.of(document, plan, screening, copy -> {
            Submission.Builder again =
                    Submission.builder(open(copy.fileName(), copy.bytes()).source());
            atHand.forEach(again::atHand);
            return again.build();
        });
    }

    @Override
    public SourceText extract(String fileName, byte[] content) {
        return open(fileName, content).source();
    }
}
