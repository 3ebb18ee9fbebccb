package org.gongkai.tika.internal.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** Finds an attachment's names in a header line (附件名), in all the ways programs write it: plain, as encoded words, by RFC 2231. */
final class MimeParameters {
    private static final Pattern PARAMETER = Pattern.compile(
            ";\\s*(file)?name(?:\\*(\\d{1,3}))?(\\*)?\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^;\\s]+))",
            Pattern.CASE_INSENSITIVE);

    private MimeParameters() {}

    /** A name as it is being put together out of its pieces. */
    private static final class Pieces {
        private final Map<Integer, String> texts = new TreeMap<>();
        private boolean extended;

        String whole() {
            String whole = String.join("", texts.values());
            return extended ? extended(whole) : DecoderUtil.decodeEncodedWords(whole, DecodeMonitor.SILENT);
        }
    }

    /** Returns all names that the line gives, the one that programs take first. */
    static Set<String> names(String line) {
        Map<String, Pieces> found = new TreeMap<>();
        Matcher matcher = PARAMETER.matcher(line);
        while (matcher.find()) {
            boolean star = matcher.group(3) != null;
            boolean inPieces = star || matcher.group(2) != null;
            int number = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            String key = (matcher.group(1) == null ? "2" : "1") + (inPieces ? "1" : "2");
            Pieces pieces = found.computeIfAbsent(key, absent -> new Pieces());
            if (pieces.texts.containsKey(number)) {
                pieces = found.computeIfAbsent(key + " " + matcher.start(), absent -> new Pieces());
            }
            String quoted = matcher.group(4);
            pieces.texts.put(number, quoted == null ? matcher.group(5) : quoted.replaceAll("\\\\(.)", "$1"));
            pieces.extended |= star;
        }
        Set<String> names = new LinkedHashSet<>();
        found.values().forEach(pieces -> names.add(pieces.whole()));
        return names;
    }

    /** Returns the line without what {@link #names} reads. */
    static String withoutNames(String line) {
        return PARAMETER.matcher(line).replaceAll("");
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
