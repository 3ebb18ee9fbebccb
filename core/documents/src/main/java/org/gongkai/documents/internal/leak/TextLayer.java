package org.gongkai.documents.internal.leak;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What bytes read as text (文字层): decoded, tags stripped, references resolved. */
final class TextLayer {
    private static final Pattern TAG = Pattern.compile("<!--|-->|<[^<>]*>");
    private static final Pattern REFERENCE = Pattern.compile("&(#[xX][0-9A-Fa-f]{1,6}|#\\d{1,7}|[a-z]{2,6});?");
    private static final Pattern NOISE =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}\u00AD\u2212\u30FB\u00B7\u2027._/\\\\]+");

    private TextLayer() {}

    /** Returns the texts that the bytes may be, none if they are no text. */
    static List<String> of(byte[] bytes) {
        List<String> texts = new ArrayList<>();
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                Charset.forName("GB18030"),
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
            String text = new String(bytes, charset);
            if (readsAsText(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static boolean readsAsText(String text) {
        int step = Math.max(1, text.length() / 4096);
        int seen = 0;
        int broken = 0;
        for (int i = 0; i < text.length(); i += step) {
            char c = text.charAt(i);
            seen++;
            broken += c < ' ' && "\t\n\r\f".indexOf(c) < 0 || c == '\uFFFD' || !Character.isDefined(c) ? 1 : 0;
        }
        return broken * 10 <= seen;
    }

    /** Returns the text without its tags, references resolved. */
    static String stripped(String text) {
        return resolved(TAG.matcher(text).replaceAll(""));
    }

    /** Returns the text with references resolved. */
    static String resolved(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
    }

    /** Returns the text in one width and case, without blanks, hyphens and invisible characters. */
    static String squeeze(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOISE.matcher(plain).replaceAll("");
    }

    private static String character(String reference) {
        if (!reference.startsWith("#")) {
            return switch (reference) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "apos" -> "'";
                case "nbsp", "ensp", "emsp", "thinsp" -> " ";
                case "shy", "zwj", "zwnj" -> "";
                case "ndash", "mdash" -> "-";
                default -> "&";
            };
        }
        boolean hex = reference.startsWith("x", 1) || reference.startsWith("X", 1);
        int code = hex ? Integer.parseInt(reference.substring(2), 16) : Integer.parseInt(reference.substring(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
