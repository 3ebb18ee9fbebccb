package org.gongkai.documents.internal.xlsx;

/** Characters that a workbook writes as {@code _x0041_} (转义字符). */
final class Escapes {
    private Escapes() {}

    /** Returns the text as it is shown. */
    static String resolve(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        int last = 0;
        for (; at >= 0; at = text.indexOf("_x", Math.max(at + 1, last))) {
            int code = code(text, at);
            if (code >= 0) {
                shown.append(text, last, at).append((char) code);
                last = at + 7;
            }
        }
        return shown.append(text, last, text.length()).toString();
    }

    private static int code(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = 16 * code + digit;
        }
        return code;
    }
}
