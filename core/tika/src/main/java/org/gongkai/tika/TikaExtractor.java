package org.gongkai.tika;

import org.gongkai.text.Gap;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.spi.EmbeddedReader;
import org.gongkai.text.spi.TextExtractor;
import org.gongkai.tika.internal.FileStem;
import org.gongkai.tika.internal.Refusal;
import org.gongkai.tika.internal.SourceSink;
import org.gongkai.tika.internal.Wall;

/**
 * Reads the text out of everything else that Apache Tika reads (其他格式文本提取): DOC, XLS, PPT, PPTX, ODT, ODS, ODP, RTF, EML, MSG,
 * MHT, EPUB, XML, TAR, 7z, GZ, BZ2, XZ, VSDX, WPS files by their content, and what pictures hold beside their pixels.
 *
 * <p>Documents are read in child processes with a heap and a time limit of their own, so that a hostile file ends in a gap
 * of its own and harms nothing else. A limit that is reached, a part that Tika could not read, a picture that nobody read is
 * a gap, never silence. A file embedded in another is offered to the {@link EmbeddedReader} first.
 *
 * <p>What Tika does not see stays unseen here, above all: in PDF layers, earlier revisions, tags and thumbnails; in DOCX field
 * codes, bookmark names and custom XML; in XLSX defined names, external-link caches and values that a number format hides; in
 * XLS such values, defined names and validation lists; in HTML comments. Where it matters let {@code gongkai-documents} read
 * DOCX, XLSX, PDF and HTML.
 *
 * <p>Thread-safe; callers wait for a free process. {@link #close} ends the processes; they end by themselves when the host does.
 */
public final class TikaExtractor implements TextExtractor, AutoCloseable {
    private final Wall wall;
    private final TikaLimits limits;

    TikaExtractor(Wall wall, TikaLimits limits) {
        this.wall = wall;
        this.limits = limits;
    }

    /** Returns an extractor with one child process, 256 MB of heap, ten seconds a document and the standard limits. */
    public static TikaExtractor withDefaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    public static TikaExtractorBuilder builder() {
        return new TikaExtractorBuilder();
    }

    @Override
    public String name() {
        return "gongkai-tika";
    }

    /** Returns the limits; ask {@link TikaLimits#allowsFileOf} before a large file is read into memory. */
    public TikaLimits limits() {
        return limits;
    }

    /**
     * Starts a process now, so that the first document does not wait for it and a wrong set-up shows at once.
     *
     * @throws IllegalStateException if the process cannot start as it is set up, or this extractor is closed
     */
    public void start() {
        try {
            wall.start();
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal.wording().en(), refusal);
        }
    }

    /**
     * Returns the media type of a file (媒体类型), by its content first and its name second, for example {@code
     * application/msword}; {@code application/octet-stream} where nothing is known or could be found out.
     *
     * @throws IllegalStateException if this extractor is closed
     */
    public String mediaType(String fileName, byte[] content) {
        try {
            return limits.allowsFileOf(content.length) ? wall.mediaType(fileName, content) : "application/octet-stream";
        } catch (Refusal refusal) {
            return "application/octet-stream";
        }
    }

    @Override
    public SourceText extract(String fileName, byte[] content) {
        return extract(fileName, content, (name, bytes) -> null);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The reader is called on the caller's thread and may use this extractor again; its time does not count.
     *
     * <p>A process that cannot start as it is set up is a gap as well; {@link #start} tells of it by an exception.
     *
     * @throws IllegalStateException if this extractor is closed
     */
    @Override
    public SourceText extract(String fileName, byte[] content, EmbeddedReader embedded) {
        if (!limits.allowsFileOf(content.length)) {
            return unread(fileName, limits.tooLarge(content.length));
        }
        SourceSink sink = SourceSink.of(fileName, embedded);
        try {
            wall.read(fileName, content, limits, sink);
            return sink.build();
        } catch (Refusal refusal) {
            Gap gap = Gap.of(refusal.cause())
                    .saying(refusal.wording().zh(), refusal.wording().en());
            return unread(fileName, gap);
        }
    }

    @Override
    public void close() {
        wall.close();
    }

    @Override
    public String toString() {
        return "extractor gongkai-tika, " + limits;
    }

    private static SourceText unread(String fileName, Gap gap) {
        return SourceText.builder(fileName)
                .gap(gap)
                .part(Place.of(PlaceKind.FILE_NAME), FileStem.of(fileName))
                .build();
    }
}
