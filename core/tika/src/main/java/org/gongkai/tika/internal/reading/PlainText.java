package org.gongkai.tika.internal.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of plain text (文本编码判定): byte order mark, then the declared one if every byte fits it, then UTF-8,
 * then GB18030. A declared GB2312 or GBK means GB18030, as everybody uses it; a declared Latin one comes last.
 */
final class PlainText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Encodings that every byte fits, and that programs declare without looking. */
    private static final Set<Charset> LATIN =
            Set.of(StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"));

    private static final Set<String> CHINESE =
            Set.of("gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936", "ms936", "euc-cn", "windows-936");

    private PlainText() {}

    /** Returns the encoding, or {@code null} if no candidate fits. */
    static @Nullable Charset charset(byte[] bytes, @Nullable String declared) {
        for (Charset candidate : candidates(bytes, declared)) {
            if (strictly(candidate, bytes) != null) {
                return candidate;
            }
        }
        return null;
    }

    /** Returns the text, or {@code null} if no candidate fits. */
    static @Nullable String decode(byte[] bytes, @Nullable String declared) {
        for (Charset candidate : candidates(bytes, declared)) {
            String text = strictly(candidate, bytes);
            if (text != null) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        }
        return null;
    }

    private static List<Charset> candidates(byte[] bytes, @Nullable String declared) {
        Charset named = declared == null ? null : named(declared.strip().toLowerCase(Locale.ROOT));
        Set<Charset> found = new LinkedHashSet<>();
        if (startsWith(bytes, 0xFE, 0xFF)) {
            found.add(StandardCharsets.UTF_16BE);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            found.add(StandardCharsets.UTF_16LE);
        }
        boolean wide = hasZero(bytes, 0) || hasZero(bytes, 1);
        boolean fitsAnything = named == null || LATIN.contains(named);
        if (!fitsAnything) {
            found.add(named);
        }
        if (wide) {
            found.add(hasZero(bytes, 1) && !hasZero(bytes, 0) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        } else {
            found.add(StandardCharsets.UTF_8);
            found.add(GB18030);
            found.add(named == null ? GB18030 : named);
        }
        return List.copyOf(found);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Text in a wide encoding has zero bytes on one side of its units; text in any other has none. */
    private static boolean hasZero(byte[] bytes, int side) {
        for (int i = side; i < bytes.length; i += 2) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Charset named(String name) {
        if (CHINESE.contains(name)) {
            return GB18030;
        }
        try {
            Charset charset = Charset.forName(name);
            return charset.canEncode() ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String strictly(Charset charset, byte[] bytes) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
