package org.gongkai.rulepack.internal.yaml;

import java.util.Locale;
import org.gongkai.text.Visibility;
import org.gongkai.text.Wording;

/** Text of a pack as messages may show it (可显示文本): one line, nothing hidden, not too long. */
public final class Shown {
    private static final int LONGEST = 400;

    private Shown() {}

    static Wording safe(Wording words) {
        return new Wording(safe(words.zh()), safe(words.en()));
    }

    public static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        int shown = 0;
        for (int i = 0; i < text.length() && shown++ < LONGEST; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isHidden(c)) {
                safe.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                safe.appendCodePoint(c);
            }
        }
        return shown > LONGEST ? safe.append('…').toString() : safe.toString();
    }

    /** Returns whether a reader of the page cannot see {@code c}: controls, zero-width, combining and direction marks. */
    static boolean isHidden(int c) {
        return c < 0x20
                || c >= 0x7F && c < 0xA0
                || c == 0x2028
                || c == 0x2029
                || c >= 0xD800 && c <= 0xDFFF
                || Visibility.isUnseen(c);
    }
}
