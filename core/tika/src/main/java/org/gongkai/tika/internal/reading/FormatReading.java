package org.gongkai.tika.internal.reading;

import java.io.IOException;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.gongkai.text.GapCause;
import org.gongkai.text.PlaceKind;
import org.gongkai.tika.internal.Refusal;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Chooses how a format is read (按格式读取): messages, plain text and XML by ourselves, everything else by Tika's parsers. */
final class FormatReading {
    private static final Set<String> MESSAGES = Set.of(
            "message/rfc822",
            "multipart/related",
            "multipart/mixed",
            "multipart/alternative",
            "application/x-mimearchive");
    private static final String OUTLOOK = "application/vnd.ms-outlook";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private final Reading reading;
    private final DocumentParts parts;
    private final EmbeddedFiles embedded;

    FormatReading(Reading reading, DocumentParts parts, EmbeddedFiles embedded) {
        this.reading = reading;
        this.parts = parts;
        this.embedded = embedded;
    }

    void read(String type, byte[] content, TikaInputStream stream, Metadata metadata)
            throws Refusal, IOException, SAXException, TikaException {
        Parser parser = reading.parserFor(metadata);
        if (MESSAGES.contains(type)) {
            new MessageReader(parts, embedded, this).read(content);
        } else if (parser != null) {
            if (type.startsWith(ODS)) {
                OdsReader.read(content, parts);
            }
            tika(parser, stream, metadata, Layout.of(type));
            ArchiveHeads.read(type, content, reading.limits(), parts);
            if (type.equals(OUTLOOK)) {
                OutlookBody.read(content, parts);
            }
        } else if (isXml(type)) {
            XmlTextReader.read(content, parts);
        } else if (isText(type)) {
            text(content, null);
        } else {
            throw new Refusal(GapCause.UNSUPPORTED, "此类文件不读取", "a type of file that is not read");
        }
    }

    /** Reads plain text; paragraphs end at empty lines. */
    void text(byte[] content, @Nullable String charset) {
        String text = PlainText.decode(content, charset);
        if (text == null) {
            parts.gap(GapCause.UNREADABLE, "文本编码无法判定", "text in no encoding that could be read");
        } else if (parts.allows(text.length())) {
            String lines = text.replace("\r\n", "\n").replace('\r', '\n');
            for (String paragraph : lines.split("\n[ \\t]*\n", -1)) {
                parts.body(PlaceKind.PARAGRAPH, paragraph);
            }
        }
    }

    /** Reads a page that is the body of a message. */
    void page(byte[] content, @Nullable String charset) throws IOException, SAXException, TikaException {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, charset == null ? "text/html" : "text/html; charset=" + charset);
        Parser parser = reading.parserFor(metadata);
        if (parser == null) {
            throw new IllegalStateException("pages have a parser");
        }
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            tika(parser, stream, metadata, Layout.WEB);
        }
        MetadataReader.read(metadata, parts);
    }

    private void tika(Parser parser, TikaInputStream stream, Metadata metadata, Layout layout)
            throws IOException, SAXException, TikaException {
        ParseContext context = Settings.context(reading.parsers(), embedded, layout);
        BlockHandler handler = new BlockHandler(parts, layout);
        try {
            parser.parse(stream, handler, metadata, context);
        } finally {
            handler.flush();
        }
    }

    private static boolean isXml(String type) {
        return type.equals("application/xml") || type.equals("text/xml") || type.endsWith("+xml");
    }

    private boolean isText(String type) {
        return type.startsWith("text/") || reading.parsers().isText(type);
    }
}
