package org.gongkai.documents.internal.html;

import org.jsoup.nodes.Entities;

/** Resolves character references (字符引用), named and numeric ones, keeping their place. */
final class References {
    private static final String WINDOWS_1252 =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039"
                    + "\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d"
                    + "\u017e\u0178";
    private static final int LONGEST_NAME = 40;

    private final String html;
    private final int end;
    private final boolean inAttribute;
    private String resolved = "";
    private int next;

    References(String html, int end, boolean inAttribute) {
        this.html = html;
        this.end = end;
        this.inAttribute = inAttribute;
    }

    /** Returns whether a reference starts at the ampersand at {@code at}; then its text and its end are known. */
    boolean resolve(int at) {
        boolean numeric = at + 1 < end && html.charAt(at + 1) == '#';
        return numeric ? numeric(at + 2) : named(at + 1);
    }

    String resolved() {
        return resolved;
    }

    int next() {
        return next;
    }

    private boolean numeric(int at) {
        boolean hex = at < end && (html.charAt(at) == 'x' || html.charAt(at) == 'X');
        int from = hex ? at + 1 : at;
        int value = 0;
        int i = from;
        for (; i < end && isDigit(html.charAt(i), hex); i++) {
            value = Math.min(0x110000, value * (hex ? 16 : 10) + Character.digit(html.charAt(i), 16));
        }
        if (i == from) {
            return false;
        }
        next = i < end && html.charAt(i) == ';' ? i + 1 : i;
        resolved = character(value);
        return true;
    }

    private static boolean isDigit(char c, boolean hex) {
        return c >= '0' && c <= '9' || hex && (c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F');
    }

    private static String character(int value) {
        if (value >= 0x80 && value < 0xA0) {
            return WINDOWS_1252.substring(value - 0x80, value - 0x7F);
        }
        boolean surrogate = value >= 0xD800 && value < 0xE000;
        return value == 0 || value > 0x10FFFF || surrogate ? "\uFFFD" : Character.toString(value);
    }

    private boolean named(int from) {
        int i = from;
        while (i < end && i - from < LONGEST_NAME && isAlphanumeric(html.charAt(i))) {
            i++;
        }
        if (i < end && html.charAt(i) == ';' && i > from && Entities.isNamedEntity(html.substring(from, i))) {
            resolved = Entities.getByName(html.substring(from, i));
            next = i + 1;
            return true;
        }
        for (int stop = i; stop > from; stop--) {
            String name = html.substring(from, stop);
            if (Entities.isBaseNamedEntity(name)) {
                boolean goesOn = stop < end && (isAlphanumeric(html.charAt(stop)) || html.charAt(stop) == '=');
                resolved = Entities.getByName(name);
                next = stop;
                return !(inAttribute && goesOn);
            }
        }
        return false;
    }

    private static boolean isAlphanumeric(char c) {
        return Tokenizer.isLetter(c) || c >= '0' && c <= '9';
    }
}
