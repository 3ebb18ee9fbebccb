package org.gongkai.documents.internal.leak;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms in which removed values are looked for (待查形式). */
final class SoughtValues {
    private static final int LONG = 4;
    private static final int LONG_NUMBER = 6;
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("GB18030"),
            Charset.forName("Big5"));

    private final Set<String> squeezed = new LinkedHashSet<>();
    private final List<Pattern> written = new ArrayList<>();
    private final List<byte[]> patterns = new ArrayList<>();

    SoughtValues(Collection<String> values) {
        for (String value : values) {
            String core = TextLayer.squeeze(value);
            int length = core.codePointCount(0, core.length());
            boolean number = core.chars().allMatch(c -> c >= '0' && c <= '9');
            if (length < 2) {
                continue;
            }
            if (length < LONG || number && length < LONG_NUMBER) {
                written.add(asWritten(value.strip(), number));
            } else {
                squeezed.add(core);
                addPatterns(value.strip());
                addPatterns(core);
                addPatterns(core.toUpperCase(Locale.ROOT));
            }
        }
    }

    /** Returns values without blanks and hyphens, looked for in text without them. */
    Set<String> squeezed() {
        return squeezed;
    }

    /** Returns short values, looked for in text as they were written. */
    List<Pattern> written() {
        return written;
    }

    /** Returns byte sequences. */
    List<byte[]> patterns() {
        return patterns;
    }

    /** A number within a longer one, or beside letters as in a masked one, is another number. */
    private static Pattern asWritten(String value, boolean number) {
        String quoted = Pattern.quote(value);
        return Pattern.compile(number ? "(?<![0-9A-Za-z])" + quoted + "(?![0-9A-Za-z])" : quoted);
    }

    private void addPatterns(String value) {
        for (Charset charset : CHARSETS) {
            if (!charset.newEncoder().canEncode(value)) {
                continue;
            }
            byte[] bytes = value.getBytes(charset);
            patterns.add(bytes);
            addHex(bytes);
            addBase64(bytes);
        }
        addPercent(value.getBytes(StandardCharsets.UTF_8));
        addPercent(value.getBytes(Charset.forName("GB18030")));
        StringBuilder escapes = new StringBuilder();
        value.chars().forEach(c -> escapes.append(String.format(Locale.ROOT, "\\u%04x", c)));
        addText(escapes.toString());
        addText(escapes.toString().toUpperCase(Locale.ROOT).replace("\\U", "\\u"));
    }

    private void addHex(byte[] bytes) {
        addText(HexFormat.of().formatHex(bytes));
        addText(HexFormat.of().withUpperCase().formatHex(bytes));
    }

    private void addPercent(byte[] bytes) {
        addText("%" + HexFormat.ofDelimiter("%").formatHex(bytes));
        addText("%" + HexFormat.ofDelimiter("%").withUpperCase().formatHex(bytes));
        StringBuilder mixed = new StringBuilder();
        for (byte b : bytes) {
            mixed.append(
                    b > ' '
                            ? Character.toString(b)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(b));
        }
        addText(mixed.toString());
    }

    /** Base64 cuts in threes: a value within longer data shows in one of three forms, less its borders. */
    private void addBase64(byte[] bytes) {
        for (int shift = 0; shift < 3; shift++) {
            byte[] shifted = new byte[shift + bytes.length];
            System.arraycopy(bytes, 0, shifted, shift, bytes.length);
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            int from = shift == 0 ? 0 : shift + 1;
            int to = encoded.length() - (shifted.length % 3 == 0 ? 0 : 1);
            if (to - from >= 8) {
                addText(encoded.substring(from, to));
                addText(encoded.substring(from, to).replace('+', '-').replace('/', '_'));
            }
        }
    }

    private void addText(String pattern) {
        patterns.add(pattern.getBytes(StandardCharsets.US_ASCII));
    }
}
