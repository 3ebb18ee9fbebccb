package org.gongkai.tika.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.tika.exception.TikaException;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.tika.internal.Refusal;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Reads a message (邮件读取): every header line as it was sent, all alternatives of the body, and attachments as embedded files.
 * Tika's own reader drops header lines and mistakes encodings that the message declares.
 */
final class MessageReader {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Map<Charset, Charset> AS_USED =
            Map.of(Charset.forName("GB2312"), GB18030, Charset.forName("GBK"), GB18030);
    private static final Pattern PLAIN_NAME = Pattern.compile("(?!.*\\d{4})[A-Za-z][A-Za-z0-9-]{0,40}");
    private static final Pattern STRUCTURE =
            Pattern.compile("(?i)content-(type|transfer-encoding|disposition|id)|mime-version");

    private final DocumentParts parts;
    private final EmbeddedFiles embedded;
    private final FormatReading formats;
    private @Nullable String fileName;
    private boolean attached;

    MessageReader(DocumentParts parts, EmbeddedFiles embedded, FormatReading formats) {
        this.parts = parts;
        this.embedded = embedded;
        this.formats = formats;
    }

    void read(byte[] content) throws Refusal, IOException, SAXException, TikaException {
        MimeConfig config = new MimeConfig.Builder()
                .setMaxLineLen(1 << 20)
                .setMaxHeaderLen(1 << 20)
                .setMaxHeaderCount(10_000)
                .build();
        MimeTokenStream stream = new MimeTokenStream(config);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(content));
        try {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                token(state, stream);
            }
        } catch (MimeException e) {
            throw new Refusal(GapCause.UNREADABLE, "邮件结构有错误", "a message with a broken structure");
        }
    }

    private void token(EntityState state, MimeTokenStream stream) throws IOException, SAXException, TikaException {
        switch (state) {
            case T_START_HEADER -> {
                fileName = null;
                attached = false;
            }
            case T_FIELD -> header(stream.getField());
            case T_BODY -> body(stream);
            case T_PREAMBLE, T_EPILOGUE -> aside(stream.getInputStream().readAllBytes());
            default -> {
                // borders of parts, which hold nothing
            }
        }
    }

    private void header(Field field) {
        String name = field.getName();
        byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
        String line = PlainText.decode(raw, null);
        String sent = line == null ? new String(raw, StandardCharsets.ISO_8859_1) : line;
        String body = sent.substring(sent.indexOf(':') + 1)
                .replaceAll("\\R[ \\t]", " ")
                .strip();
        String value = DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT, GB18030, AS_USED);
        if (name.equalsIgnoreCase("Content-Disposition") || name.equalsIgnoreCase("Content-Type")) {
            String found = MimeParameters.fileName(body);
            fileName = found == null ? fileName : found;
            attached |= body.regionMatches(true, 0, "attachment", 0, 10);
        }
        if (STRUCTURE.matcher(name).matches()) {
            return;
        }
        if (PLAIN_NAME.matcher(name).matches()) {
            parts.beside(Place.of(PlaceKind.MAIL_HEADER, name), value);
        } else {
            int number = parts.next(PlaceKind.MAIL_HEADER);
            parts.beside(Place.of(PlaceKind.MAIL_HEADER, "no. " + number), name + ": " + value);
        }
        if (!name.regionMatches(true, 0, "content-", 0, 8)) {
            parts.sawContent();
        }
    }

    private void body(MimeTokenStream stream) throws IOException, SAXException, TikaException {
        BodyDescriptor descriptor = stream.getBodyDescriptor();
        String type = descriptor.getMimeType();
        byte[] content = embedded.content(stream.getDecodedInputStream(), null);
        if (content == null || content.length == 0) {
            return;
        }
        boolean inline = !attached && fileName == null;
        if (inline && type.equals("text/html")) {
            if (!embedded.isTaken("body.html", content)) {
                formats.page(content, descriptor.getCharset());
            }
        } else if (inline && type.startsWith("text/")) {
            formats.text(content, descriptor.getCharset());
        } else {
            embedded.add(fileName, content, EmbeddedFiles.Original.of(type));
        }
    }

    /** What stands before the first part and behind the last one is shown by no program. */
    private void aside(byte[] content) {
        String text = PlainText.decode(content, null);
        if (text == null) {
            parts.gap(GapCause.UNREADABLE, "邮件各部分之外的文字", "text outside the parts of a message");
        } else {
            parts.beside(Place.of(PlaceKind.HIDDEN, "no. " + parts.next(PlaceKind.HIDDEN)), text.strip());
        }
    }
}
