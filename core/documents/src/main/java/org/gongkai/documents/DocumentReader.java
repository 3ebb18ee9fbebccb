package org.gongkai.documents;

import java.util.List;
import org.gongkai.documents.internal.FileName;
import org.gongkai.documents.internal.Opening;
import org.gongkai.documents.internal.ReadFile;
import org.gongkai.documents.internal.UnreadFile;
import org.gongkai.redaction.RedactionPlan;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.screening.Screening;
import org.gongkai.screening.Submission;
import org.gongkai.text.SourceText;
import org.gongkai.text.spi.TextExtractor;
import org.jspecify.annotations.Nullable;

/**
 * Opens files (读取文件): plain text, HTML, DOCX, XLSX and PDF are read whole, ZIP archives and files embedded in others layer by
 * layer. Any other format goes to a further reader where one is given, and is a gap otherwise.
 *
 * <p>What a file is, is told by its content first and by its name second. It works in memory alone, which a further reader
 * need not. Immutable and thread-safe.
 */
public final class DocumentReader implements TextExtractor {
    private final DocumentLimits limits;
    private final @Nullable TextExtractor further;

    private DocumentReader(DocumentLimits limits, @Nullable TextExtractor further) {
        this.limits = limits;
        this.further = further;
    }

    /** Returns a reader with the standard limits. */
    public static DocumentReader withDefaults() {
        return new DocumentReader(DocumentLimits.standard(), null);
    }

    /** Returns a reader with other limits. */
    public static DocumentReader withLimits(DocumentLimits limits) {
        return new DocumentReader(limits, null);
    }

    /**
     * Returns this reader with another one behind it for every format that it does not read itself, for example that of
     * {@code gongkai-tika}. Files embedded in such formats come back here, so that each is read by the reader that knows it
     * best.
     */
    public DocumentReader withFurther(TextExtractor extractor) {
        return new DocumentReader(limits, extractor);
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
        Opening opening = new Opening(limits, further);
        ReadFile file = opening.read(name, content);
        return new OpenedDocument(name, file, opening.source(name, file));
    }

    /** Returns what is known of a file over the limit without reading it: its name, and the gap. */
    public OpenedDocument tooLarge(String fileName, long bytes) {
        FileName name = FileName.of(fileName);
        ReadFile unread = UnreadFile.of("unknown", limits.tooLarge(bytes));
        return new OpenedDocument(name, unread, new Opening(limits, null).source(name, unread));
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
