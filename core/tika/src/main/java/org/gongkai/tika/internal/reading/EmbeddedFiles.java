package org.gongkai.tika.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.microsoft.MSEmbeddedStreamTranslator;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.tika.internal.FileStem;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;

/** The files in one document (嵌入文件): each is offered to others first, and read here if nobody takes it. */
final class EmbeddedFiles implements EmbeddedDocumentExtractor {
    private final Reading reading;
    private final DocumentParts parts;
    private final int depth;
    private int number;

    /** Serves the document whose parts are {@code parts}, which lies {@code depth} files deep. */
    EmbeddedFiles(Reading reading, DocumentParts parts, int depth) {
        this.reading = reading;
        this.parts = parts;
        this.depth = depth;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return true;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        boolean macro = TikaCoreProperties.EmbeddedResourceType.MACRO
                .name()
                .equals(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE_KEY));
        Object container = stream instanceof TikaInputStream known ? known.getOpenContainer() : null;
        byte[] content = content(stream, metadata);
        if (content == null) {
            return;
        }
        if (macro) {
            macro(content);
        } else {
            String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
            add(name, content, new Original(metadata, container == null ? null : (TikaInputStream) stream));
        }
    }

    /** What Tika knows of an embedded file beyond its bytes. */
    record Original(Metadata metadata, @Nullable TikaInputStream stream) {
        static Original none() {
            return new Original(new Metadata(), null);
        }

        /** A message in a message says so; any other type is told by content. */
        static Original of(String declared) {
            Metadata metadata = new Metadata();
            if (declared.equals("message/rfc822")) {
                metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, declared);
            }
            return new Original(metadata, null);
        }
    }

    /** Adds an embedded file that was found; without a name it goes by its number. */
    void add(@Nullable String stored, byte[] content, Original original) {
        number++;
        String given = stored == null ? "" : stored.strip();
        boolean named = !given.isEmpty();
        String name = named ? given : "embedded file " + number;
        parts.sawContent();
        if (named && !FileStem.lastSegment(name).equals(name)) {
            parts.beside(Place.of(PlaceKind.ATTRIBUTE, "file no. " + number), name);
        }
        if (depth >= reading.limits().maxEmbeddedDepth()) {
            int allowed = reading.limits().maxEmbeddedDepth();
            parts.gap(GapCause.LIMIT, "嵌套超过 " + allowed + " 层的文件", "files nested deeper than " + allowed);
        } else if (!reading.budget().takesFile()) {
            int allowed = reading.limits().maxEmbeddedFiles();
            parts.gap(GapCause.LIMIT, "嵌入文件超过 " + allowed + " 个", "more than " + allowed + " embedded files");
        } else if (!reading.sink().offer(name, content)) {
            reading.sink().open(name);
            reading.document(name, content, original, depth + 1);
            reading.sink().close();
        }
    }

    /** Returns whether the file was read by somebody else. */
    boolean isTaken(String name, byte[] content) {
        return reading.sink().offer(name, content);
    }

    /** Says that the text is over the size of what may be read; its content is gone. */
    private void tooLarge() {
        parts.gap(GapCause.LIMIT, "嵌入文件超出大小限额", "embedded files over the limit of size");
    }

    /** Returns the bytes, or {@code null} if they are over a limit or cannot be read, which is then said. */
    byte @Nullable [] content(InputStream stream, @Nullable Metadata metadata) throws IOException {
        long allowed = reading.budget().nextFile();
        if (allowed <= 0) {
            tooLarge();
            return null;
        }
        InputStream source = stream;
        if (metadata != null) {
            MSEmbeddedStreamTranslator translator = new MSEmbeddedStreamTranslator();
            source = translator.shouldTranslate(stream, metadata) ? translator.translate(stream, metadata) : stream;
        }
        byte[] content;
        try {
            content = source.readNBytes((int) Math.min(allowed + 1, Integer.MAX_VALUE - 8));
        } catch (IOException e) {
            parts.gap(GapCause.UNREADABLE, "嵌入文件无法读取", "an embedded file that cannot be read");
            return null;
        }
        reading.budget().inflate(content.length);
        if (content.length > allowed) {
            tooLarge();
            return null;
        }
        return content;
    }

    private void macro(byte[] content) {
        String code = PlainText.decode(content, StandardCharsets.UTF_8.name());
        if (code == null) {
            parts.gap(GapCause.UNREADABLE, "宏代码", "the code of a macro");
        } else {
            parts.beside(Place.of(PlaceKind.HIDDEN, "macro no. " + parts.next(PlaceKind.HIDDEN)), code);
        }
    }
}
