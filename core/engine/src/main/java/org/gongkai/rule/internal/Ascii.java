package org.gongkai.rule.internal;

/** ASCII characters, decided without the JDK's Unicode tables. */
final class Ascii {
    private Ascii() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLetter(char c) {
        return isCapital(c) || c >= 'a' && c <= 'z';
    }

    /** Returns whether {@code value} is made of digits from {@code from} to {@code to}. */
    static boolean areDigits(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number that the digits from {@code from} to {@code to} write, of which there are nine at most. */
    static int number(String value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + value.charAt(i) - '0';
        }
        return number;
    }

    /** Returns {@code value} in capitals and without blanks, tabs, line breaks and hyphens, which only group it. */
    static String compact(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != ' ' && c != '-' && c != '\t' && c != '\r' && c != '\n' && c != '\u3000') {
                kept.append(c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
            }
        }
        return kept.toString();
    }
}
