package org.gongkai.documents.internal.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Turns stretches of the source into the text they stand for (源文解码). */
final class SourceDecoder {
    private SourceDecoder() {}

    /** Appends page text: references resolved, white space collapsed as on the page unless it is kept. */
    static void page(String html, int[] range, MappedText target, boolean hidden, boolean keepSpace) {
        References references = new References(html, range[1], false);
        int i = range[0];
        while (i < range[1]) {
            char c = html.charAt(i);
            if (c == '&' && references.resolve(i)) {
                target.addAll(references.resolved(), i, references.next(), hidden);
                i = references.next();
            } else {
                if (keepSpace || " \t\n\f\r".indexOf(c) < 0) {
                    target.add(c, i, i + 1, hidden);
                } else {
                    space(target, i, hidden);
                }
                i++;
            }
        }
    }

    private static void space(MappedText target, int at, boolean hidden) {
        boolean collapses = target.length() == 0 || " \n\t".indexOf(target.last()) >= 0;
        if (!collapses) {
            target.add(' ', at, at + 1, hidden);
        } else if (target.last() == ' ' && target.end(target.length() - 1) == at) {
            target.extendLast(at + 1);
        }
    }

    /** Returns an attribute's value, or text without tags inside, with references resolved. */
    static MappedText references(String html, int start, int end, boolean inAttribute) {
        MappedText text = new MappedText();
        References references = new References(html, end, inAttribute);
        int i = start;
        while (i < end) {
            boolean resolved = html.charAt(i) == '&' && references.resolve(i);
            int next = resolved ? references.next() : i + 1;
            String characters = resolved ? references.resolved() : html.substring(i, next);
            text.addAll(characters, i, next, false);
            i = next;
        }
        return text;
    }

    /** Returns the source as it stands. */
    static MappedText plain(String html, int start, int end) {
        MappedText text = new MappedText();
        for (int i = start; i < end; i++) {
            text.add(html.charAt(i), i, i + 1, false);
        }
        return text;
    }

    /** Returns program text with its {@code u} and {@code x} escapes resolved. */
    static MappedText script(String html, int start, int end) {
        MappedText text = new MappedText();
        int i = start;
        while (i < end) {
            int length = 0;
            if (html.charAt(i) == '\\' && i + 1 < end) {
                length = html.charAt(i + 1) == 'u' ? 6 : html.charAt(i + 1) == 'x' ? 4 : 0;
            }
            int code = length > 0 && i + length <= end ? hex(html, i + 2, i + length) : -1;
            int next = code >= 0 ? i + length : i + 1;
            text.add(code >= 0 ? (char) code : html.charAt(i), i, next, false);
            i = next;
        }
        return text;
    }

    private static int hex(String html, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = html.charAt(i) < 0x80 ? Character.digit(html.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    /** Returns a link target with percent escapes of UTF-8 resolved. */
    static MappedText percent(MappedText raw) {
        MappedText text = new MappedText();
        String string = raw.string();
        int i = 0;
        while (i < raw.length()) {
            int bytes = string.charAt(i) == '%' ? sequence(string, i) : 0;
            String decoded = bytes == 0 ? "" : utf8(string, i, bytes);
            if (decoded.isEmpty()) {
                text.addFrom(raw, i);
                i++;
            } else {
                text.addAll(decoded, raw.start(i), raw.end(i + bytes * 3 - 1), false);
                i += bytes * 3;
            }
        }
        return text;
    }

    private static int sequence(String text, int at) {
        int lead = octet(text, at);
        int bytes = lead < 0 ? 0 : lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int k = 1; k < bytes; k++) {
            if (octet(text, at + 3 * k) < 0) {
                return 0;
            }
        }
        return bytes;
    }

    private static int octet(String text, int at) {
        return at + 3 <= text.length() && text.charAt(at) == '%' ? hex(text, at + 1, at + 3) : -1;
    }

    private static String utf8(String text, int at, int bytes) {
        byte[] octets = new byte[bytes];
        for (int k = 0; k < bytes; k++) {
            octets[k] = (byte) octet(text, at + 3 * k);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
