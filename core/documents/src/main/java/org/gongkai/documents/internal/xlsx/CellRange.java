package org.gongkai.documents.internal.xlsx;

import org.jspecify.annotations.Nullable;

/** Cells from one corner to the other (单元格区域), both included, counted from 1. */
record CellRange(int top, int left, int bottom, int right) {
    /** Returns the range, or {@code null} if the text names none. */
    static @Nullable CellRange of(String reference) {
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        String last = colon < 0 ? reference : reference.substring(colon + 1);
        CellRange range =
                new CellRange(CellRef.row(first), CellRef.column(first), CellRef.row(last), CellRef.column(last));
        boolean whole = range.top > 0 && range.left > 0 && range.bottom >= range.top && range.right >= range.left;
        return whole ? range : null;
    }

    boolean holds(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
}
