package org.gongkai.documents.internal.xlsx;

import java.util.Arrays;

/** Gathers the cells of a row (行文字): tabs part them, so that columns line up where that is cheap. One thread. */
final class RowText {
    private static final int MOST_TABS = 50;

    private final StringBuilder text = new StringBuilder();
    private int[] cells = new int[32];
    private int count;
    private int lastColumn;

    void clear() {
        text.setLength(0);
        count = 0;
        lastColumn = 0;
    }

    void add(int column, String words, boolean isText) {
        if (words.isBlank()) {
            return;
        }
        if (count > 0) {
            int apart = column - lastColumn;
            text.append("\t".repeat(apart < 1 || apart > MOST_TABS ? 1 : apart));
        }
        if (2 * count + 2 > cells.length) {
            cells = Arrays.copyOf(cells, 2 * cells.length);
        }
        cells[2 * count] = SheetRow.noted(column, isText);
        cells[2 * count + 1] = text.length();
        count++;
        lastColumn = column;
        text.append(words);
    }

    int count() {
        return count;
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    int[] cells() {
        return Arrays.copyOf(cells, 2 * count);
    }
}
