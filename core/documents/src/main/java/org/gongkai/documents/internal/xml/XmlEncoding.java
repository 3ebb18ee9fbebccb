package org.gongkai.documents.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML by its byte order mark, else by its declaration, else as UTF-8 (XML 编码); a byte that does not fit is an error. The
 * parser's own decoding prints such errors to the standard error stream.
 */
final class XmlEncoding {
    private static final int HEAD = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,150}?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._\\-]{0,40})[\"']");

    private XmlEncoding() {}

    /** Returns the characters of {@code bytes}; throws if they are in no encoding that is known. */
    static Reader decode(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, HEAD);
        byte[] head = in.readNBytes(HEAD);
        int mark = markLength(head);
        in.unread(head, mark, head.length - mark);
        return new InputStreamReader(
                in,
                charset(head, mark)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] head, int mark) throws IOException {
        if (mark == 3) {
            return StandardCharsets.UTF_8;
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(head, 0xFE, 0xFF) || starts(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (UnsupportedCharsetException e) {
            throw new IOException("an encoding that is not known", e);
        }
    }

    private static int markLength(byte[] head) {
        if (head.length >= 3 && starts(head, 0xEF, 0xBB) && head[2] == (byte) 0xBF) {
            return 3;
        }
        return starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) ? 2 : 0;
    }

    private static boolean starts(byte[] head, int first, int second) {
        return head.length >= 2 && head[0] == (byte) first && head[1] == (byte) second;
    }
}
