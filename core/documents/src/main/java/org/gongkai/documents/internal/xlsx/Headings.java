package org.gongkai.documents.internal.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what stands above the cells of each row (列标题): the header of a table, else the first row of a block that reads
 * like one, in up to three levels; it holds until the next one. One thread, one sheet.
 */
final class Headings {
    private static final int LONGEST = 40;
    private static final int ROWS_BEFORE_A_HEADER = 8;

    private final List<SheetRow> rows;
    private final SheetShape shape;
    private final HeaderRows headers;
    private Map<Integer, String> current = new HashMap<>();
    private List<String> last = List.of();

    private Headings(List<SheetRow> rows, SheetShape shape) {
        this.rows = rows;
        this.shape = shape;
        this.headers = new HeaderRows(rows, shape);
    }

    /** Gives each row its headings. */
    static void assign(List<SheetRow> rows, SheetShape shape) {
        new Headings(rows, shape).assign();
    }

    private void assign() {
        int before = -1;
        int tries = 0;
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            tries = row.number() == before + 1 && before >= 0 ? tries : ROWS_BEFORE_A_HEADER;
            before = row.number();
            int height = tries > 0 ? headers.height(i) : 0;
            if (height > 0) {
                current = headers.columns(i, height);
                tries = 0;
                i += height - 1;
                before = rows.get(i).number();
            } else if (!repeats(row)) {
                tries = headers.mayStandAbove(row) ? tries - 1 : 0;
                give(row);
            }
        }
    }

    /** A header that stands a second time, as at the top of each printed page, is no data. */
    private boolean repeats(SheetRow row) {
        int same = 0;
        for (int i = 0; i < row.size(); i++) {
            same += HeaderRows.heading(row.text(i)).equals(current.get(row.column(i))) ? 1 : 0;
        }
        return row.size() > 1 && same * 5 >= row.size() * 4;
    }

    private void give(SheetRow row) {
        if (current.isEmpty() && shape.tables().isEmpty()) {
            return;
        }
        List<String> headings = new ArrayList<>(row.size());
        boolean any = false;
        for (int i = 0; i < row.size(); i++) {
            String heading = heading(row.number(), row.column(i));
            headings.add(heading.length() > LONGEST ? "" : heading);
            any |= !heading.isEmpty();
        }
        if (any) {
            last = headings.equals(last) ? last : List.copyOf(headings);
            row.headings(last);
        }
    }

    private String heading(int row, int column) {
        for (SheetShape.Table table : shape.tables()) {
            if (table.cells().holds(row, column)) {
                return table.isHeader(row) ? "" : HeaderRows.heading(table.heading(column));
            }
        }
        return current.getOrDefault(column, "");
    }
}
