package org.gongkai.tika.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
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
    private static final Pattern STRUCTURE = Pattern.compile("(?i)content-.*|mime-version");

    private static final Pattern UUENCODED = Pattern.compile("(?m)^begin(-base64)? [0-7]{3,4} \\S");

    /** The line that mail boxes put before a message. */
    private static final byte[] ENVELOPE = "From ".getBytes(StandardCharsets.US_ASCII);

    private static final int LONGEST = 1 << 20;

    private final DocumentParts parts;
    private final EmbeddedFiles embedded;
    private final FormatReading formats;
    private final Complaints complaints = new Complaints();
    private final HeaderLines lines = new HeaderLines(LONGEST);
    private final Set<String> structure = new HashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private @Nullable String fileName;
    private boolean attached;
    private boolean multipart;
    private boolean malformed;

    MessageReader(DocumentParts parts, EmbeddedFiles embedded, FormatReading formats) {
        this.parts = parts;
        this.embedded = embedded;
        this.formats = formats;
    }

    void read(byte[] content) throws Refusal, IOException, SAXException, TikaException {
        MimeConfig config = new MimeConfig.Builder()
                .setMaxLineLen(LONGEST)
                .setMaxHeaderLen(LONGEST)
                .setMaxHeaderCount(10_000)
                .build();
        MimeTokenStream stream = new MimeTokenStream(config, complaints, lines, null);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        int skipped = Arrays.mismatch(content, ENVELOPE) == ENVELOPE.length ? envelope(content) : 0;
        stream.parse(new ByteArrayInputStream(content, skipped, content.length - skipped));
        try {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                token(state, stream);
            }
        } catch (MimeException e) {
            throw new Refusal(GapCause.UNREADABLE, "邮件结构有错误", "a message with a broken structure");
        }
        if (malformed || complaints.found()) {
            parts.gap(GapCause.UNREADABLE, "邮件格式不规范", "the message is not well formed");
        }
    }

    /** Reads the line of a mail box and returns its length. */
    private int envelope(byte[] content) {
        int end = 0;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        aside(Arrays.copyOf(content, end));
        return Math.min(end + 1, content.length);
    }

    private void token(EntityState state, MimeTokenStream stream) throws IOException, SAXException, TikaException {
        switch (state) {
            case T_START_HEADER -> {
                fileName = null;
                attached = false;
                multipart = false;
                names.clear();
                structure.clear();
            }
            case T_FIELD -> header(stream.getField());
            case T_END_HEADER -> endOfHeader();
            case T_START_MULTIPART -> unusedName();
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
        Complaints words = new Complaints();
        String value = DecoderUtil.decodeEncodedWords(body, words, GB18030, AS_USED);
        if (words.found()) {
            malformed = true;
            value = value + "\n" + body;
        }
        if (StructureLine.isOne(name)) {
            structure(name, body);
            value = StructureLine.rest(name, value);
        }
        if (PLAIN_NAME.matcher(name).matches()) {
            parts.beside(Place.of(PlaceKind.MAIL_HEADER, name), value);
        } else {
            int number = parts.next(PlaceKind.MAIL_HEADER);
            parts.beside(Place.of(PlaceKind.MAIL_HEADER, "no. " + number), name + ": " + value);
        }
        if (!STRUCTURE.matcher(name).matches()) {
            parts.sawContent();
        }
    }

    private void structure(String name, String body) {
        // programs differ in which of two they follow
        malformed |= !structure.add(name.toLowerCase(Locale.ROOT));
        if (name.equalsIgnoreCase("Content-Transfer-Encoding")) {
            malformed |= !StructureLine.isKnownEncoding(body);
        } else if (name.equalsIgnoreCase("Content-Disposition")) {
            Set<String> others = new LinkedHashSet<>(names);
            names.clear();
            names.addAll(MimeParameters.names(body));
            names.addAll(others);
            attached |= body.regionMatches(true, 0, "attachment", 0, 10);
        } else if (name.equalsIgnoreCase("Content-Type")) {
            names.addAll(MimeParameters.names(body));
            multipart |= body.regionMatches(true, 0, "multipart/", 0, 10);
        }
    }

    private void endOfHeader() {
        for (byte[] line : lines.takeBroken()) {
            aside(line);
        }
        for (String name : names) {
            if (fileName == null) {
                fileName = name;
            } else {
                parts.attribute("file", name);
            }
        }
    }

    /** A name is content even where no file goes by it. */
    private void unusedName() {
        if (fileName != null) {
            parts.attribute("file", fileName);
        }
    }

    private void body(MimeTokenStream stream) throws IOException, SAXException, TikaException {
        BodyDescriptor descriptor = stream.getBodyDescriptor();
        String type = descriptor.getMimeType();
        // without a border between its parts nobody can tell them apart
        malformed |= multipart;
        byte[] content = content(stream, descriptor.getTransferEncoding());
        if (content == null || content.length == 0) {
            unusedName();
            return;
        }
        boolean inline = !attached && fileName == null;
        if (inline && type.equals("text/html")) {
            if (!embedded.isTaken("body.html", content)) {
                formats.page(content, descriptor.getCharset());
            }
        } else if (inline && type.startsWith("text/")) {
            seeEncoded(content);
            formats.text(content, descriptor.getCharset());
        } else {
            embedded.add(fileName, content, EmbeddedFiles.Original.of(type));
        }
    }

    /** Old programs write files into the text. */
    private void seeEncoded(byte[] text) {
        if (UUENCODED.matcher(new String(text, StandardCharsets.ISO_8859_1)).find()) {
            parts.gap(GapCause.UNSUPPORTED, "正文中以 uuencode 编码的文件", "a file written into the text by uuencode");
        }
    }

    private byte @Nullable [] content(MimeTokenStream stream, String encoding) throws IOException {
        if (!"base64".equalsIgnoreCase(encoding)) {
            // what the decoder of quoted-printable complains of it leaves as it is
            return embedded.content(decoded(stream.getInputStream(), encoding), null);
        }
        Base64Watch watch = new Base64Watch(stream.getInputStream());
        byte[] content = embedded.content(new Base64InputStream(watch, DecodeMonitor.SILENT), null);
        boolean broken = watch.endsBroken();
        malformed |= broken;
        if (broken || watch.mayBeText()) {
            aside(watch.sent());
        }
        return content;
    }

    private static InputStream decoded(InputStream body, String encoding) {
        return "quoted-printable".equalsIgnoreCase(encoding)
                ? new QuotedPrintableInputStream(body, DecodeMonitor.SILENT)
                : body;
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
