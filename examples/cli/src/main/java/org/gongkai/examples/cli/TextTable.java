package org.gongkai.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** A table for terminals (文本表格), whose columns stand straight although a Han character is as wide as two letters. */
final class TextTable {
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; the first one is the heading. */
    void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Returns the lines, without blanks at their ends: the first column to the left, the others to the right. */
    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String blanks = " ".repeat(columnWidth(i) - width(cell));
            line.append(i == 0 ? cell + blanks : BETWEEN + blanks + cell);
        }
        return line.toString().stripTrailing();
    }

    private int columnWidth(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> width(row.get(column)))
                .max()
                .orElse(0);
    }

    /** Returns how many columns of a terminal {@code text} takes. */
    static int width(String text) {
        return text.codePoints().map(TextTable::cells).sum();
    }

    private static int cells(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
