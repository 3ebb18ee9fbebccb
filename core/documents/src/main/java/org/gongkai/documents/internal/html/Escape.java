package org.gongkai.documents.internal.html;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;

/** How text is written at a place in the source (转义方式). */
enum Escape {
    /** Text with character references, attribute values too. */
    REFERENCES,
    /** A link target: character references, and percent signs before them. */
    LINK,
    /** Program text: {@code \}{@code uXXXX} escapes. */
    SCRIPT,
    /** As it stands: comments, style sheets. */
    NONE;

    /** Returns {@code text} as it must be written there; references stand for what {@code charset} lacks. */
    String write(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean special = "<>&\"'`=\\%".indexOf(c) >= 0 || c < ' ' || !encoder.canEncode(c);
            if (!special) {
                out.append(c);
            } else if (this == SCRIPT) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else if (this == NONE) {
                out.append(c == '<' || c == '>' ? '█' : c);
            } else {
                out.append(this == LINK && c == '%' ? "%25" : "&#" + (int) c + ";");
            }
        }
        return out.toString();
    }
}
