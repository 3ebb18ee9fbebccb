package org.gongkai.exchange;

/**
 * Text without characters that play tricks on a reader or a program (净化文本): controls, marks that turn the direction of
 * writing, halves of pairs and code points that are no characters stand as {@code �}. Line ends and tabs stay.
 */
public final class PlainText {
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** Returns {@code text} with {@code �} for each trick in it, and each line end as {@code \n}. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean beforeLineFeed = c == '\r' && i < text.length() && text.charAt(i) == '\n';
            if (c == '\r' && !beforeLineFeed) {
                plain.append('\n');
            } else if (!beforeLineFeed) {
                plain.appendCodePoint(isTrick(c) ? REPLACEMENT : c);
            }
        }
        return plain.toString();
    }

    /** Returns {@code text} on one line, with {@code �} for line ends and tabs as well. */
    public static String line(String text) {
        return of(text).replace('\n', '�').replace('\t', '�');
    }

    private static boolean isTrick(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean turns =
                c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return control || turns || half || none;
    }
}
