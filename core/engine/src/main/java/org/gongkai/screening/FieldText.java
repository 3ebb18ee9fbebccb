package org.gongkai.screening;

import org.gongkai.text.TextSpan;
import org.gongkai.text.Visibility;
import org.jspecify.annotations.Nullable;

/** How labels and values are written (字段书写): where a value starts behind its label, and where it ends. */
final class FieldText {
    private static final String SEPARATORS = ":：﹕︰∶=＝﹦";
    private static final String STOPS = "，。；、,;﹐﹑﹔､｡";
    private static final String BREAKS = "\n\r\u000B\f\u0085\u2028\u2029";

    private FieldText() {}

    /** Where a value may stand: from {@code from} up to {@code to}. */
    record Stretch(int from, int to) {}

    /** Returns where the value behind a label starts, or -1 where neither a separator nor the border of a cell follows. */
    static int behindLabel(String text, int end) {
        int at = skip(text, end, text.length(), "");
        if (at == text.length() || SEPARATORS.indexOf(text.charAt(at)) < 0 && text.charAt(at) != '\t') {
            return -1;
        }
        boolean separated = text.charAt(at) != '\t';
        at = skip(text, at + 1, text.length(), "");
        return separated && at < text.length() && text.charAt(at) == '\t' ? skip(text, at + 1, text.length(), "") : at;
    }

    /** Returns the first position from {@code from} on at which a reader sees something, or {@code to}. */
    static int firstSeen(String text, int from, int to) {
        return skip(text, from, to, BREAKS);
    }

    /** Returns the value in a stretch, or {@code null} where it holds none: up to the end of line or cell or a stop, not too long. */
    static @Nullable TextSpan value(String text, Stretch in, int longest) {
        int end = in.from();
        int seen = in.from();
        for (int many = 0; many < longest && end < in.to() && !isEnd(text.charAt(end)); many++) {
            int c = text.codePointAt(end);
            end += Character.charCount(c);
            seen = isNothing(c) ? seen : end;
        }
        return seen > in.from() ? new TextSpan(in.from(), seen) : null;
    }

    /** Returns whether a word ends at {@code end}: no letter, character or digit follows. */
    static boolean isWordEnd(String text, int end) {
        int at = skip(text, end, text.length(), BREAKS);
        return at == text.length() || !isWord(text.charAt(at));
    }

    private static int skip(String text, int from, int to, String more) {
        int at = from;
        while (at < to) {
            int c = text.codePointAt(at);
            if (!isNothing(c) && (c > 0xFFFF || more.indexOf(c) < 0)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isNothing(int codePoint) {
        return codePoint != '\t'
                && BREAKS.indexOf(codePoint) < 0
                && (Visibility.isBlank(codePoint) || Visibility.isUnseen(codePoint));
    }

    private static boolean isEnd(char c) {
        return c == '\t' || BREAKS.indexOf(c) >= 0 || STOPS.indexOf(c) >= 0;
    }

    private static boolean isWord(char c) {
        return c >= '0' && c <= '9'
                || c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= '\u3400' && c <= '\u9FFF'
                || c >= '\uD800' && c <= '\uDFFF'
                || c >= '\uF900' && c <= '\uFAFF'
                || c >= '０' && c <= '９'
                || c >= 'Ａ' && c <= 'Ｚ'
                || c >= 'ａ' && c <= 'ｚ';
    }
}
