package org.gongkai.documents.internal.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.charset.Decoding;
import org.gongkai.documents.internal.charset.Decodings;
import org.jspecify.annotations.Nullable;

/** Tells whether a text is a page, and in which encoding it says it is (网页识别). */
public final class HtmlDetector {
    private static final int HEAD = 4096;
    private static final Pattern OPENING =
            Pattern.compile("<(!doctype\\s+html|html|head|body|meta\\s|title>)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> CHINESE =
            Set.of("gb2312", "gbk", "gb_2312-80", "x-gbk", "euc-cn", "cp936", "ms936");

    private HtmlDetector() {}

    /** Returns whether the text begins as a page does. */
    public static boolean isHtml(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length())).stripLeading();
        Matcher matcher = OPENING.matcher(head);
        return head.startsWith("<") && matcher.find();
    }

    /** Returns whether bytes in no known encoding begin as a page does. */
    public static boolean isHtml(byte[] bytes) {
        return isHtml(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
    }

    /** Returns the decodings of a page, the declared one first if it holds. */
    public static List<Decoding> decodings(byte[] bytes) {
        return Decodings.of(bytes, declared(bytes));
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(CHINESE.contains(name) ? "GB18030" : name);
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return wide || !charset.canEncode() ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
