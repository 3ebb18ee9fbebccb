package org.gongkai.documents.internal.xlsx;

import java.util.regex.Pattern;

/** Cells by the names that a spreadsheet gives them (单元格名称). */
final class CellRef {
    static final int MAX_COLUMN = 16_384;
    static final int MAX_ROW = 1_048_576;
    private static final Pattern REFERENCES =
            Pattern.compile("\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?"
                    + "(?: \\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?)*");

    private CellRef() {}

    /** Returns the column from 1, or 0 if the name tells none. */
    static int column(String name) {
        int column = 0;
        int at = 0;
        for (; at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z'; at++) {
            column = column * 26 + name.charAt(at) - 'A' + 1;
            if (column > MAX_COLUMN) {
                return 0;
            }
        }
        return at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9' ? column : 0;
    }

    /** Returns the row from 1 of a name such as {@code B7}, or 0 if it tells none. */
    static int row(String name) {
        int at = 0;
        while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
            at++;
        }
        return number(name.substring(at), MAX_ROW);
    }

    /** Returns a number from 1 to {@code most}, or 0 if the text is none. */
    static int number(String text, int most) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i > 7) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number <= most ? number : 0;
    }

    /** Returns the letters of a column. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** Returns whether the text names cells and nothing else. */
    static boolean isReference(String text) {
        return text.length() <= 4000 && REFERENCES.matcher(text).matches();
    }
}
