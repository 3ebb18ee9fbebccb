package org.gongkai.tika.internal.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.jspecify.annotations.Nullable;

/** Finds an attachment's name in a header line (附件名), in all the ways programs write it: plain, as encoded words, by RFC 2231. */
final class MimeParameters {
    private static final Pattern PARAMETER = Pattern.compile(
            ";\\s*(?:file)?name(?:\\*(\\d{1,3}))?(\\*)?\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))",
            Pattern.CASE_INSENSITIVE);

    private MimeParameters() {}

    /** Returns the name, or {@code null} if the line has none. */
    static @Nullable String fileName(String line) {
        Map<Integer, String> pieces = new TreeMap<>();
        boolean extended = false;
        Matcher matcher = PARAMETER.matcher(line);
        while (matcher.find()) {
            int number = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
            boolean ofExtension = matcher.group(2) != null;
            if (ofExtension || !pieces.containsKey(number)) {
                String quoted = matcher.group(3);
                pieces.put(number, quoted == null ? matcher.group(4) : quoted.replaceAll("\\\\(.)", "$1"));
                extended |= ofExtension;
            }
        }
        if (pieces.isEmpty()) {
            return null;
        }
        String whole = String.join("", pieces.values());
        return extended ? extended(whole) : DecoderUtil.decodeEncodedWords(whole, DecodeMonitor.SILENT);
    }

    /** Decodes {@code charset'language'text}. */
    private static String extended(String value) {
        int first = value.indexOf('\'');
        int second = value.indexOf('\'', first + 1);
        String charset =
                first < 0 || second < 0 ? "utf-8" : value.substring(0, first).toLowerCase(Locale.ROOT);
        String text = second < 0 ? value : value.substring(second + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '%'
                    && i + 2 < text.length()
                    && Character.digit(text.charAt(i + 1), 16) >= 0
                    && Character.digit(text.charAt(i + 2), 16) >= 0;
            if (escape) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        String decoded = PlainText.decode(bytes.toByteArray(), charset);
        return decoded == null ? text : decoded;
    }
}
