package org.gongkai.documents.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a sheet says of its cells beside their content (工作表结构): merged cells, and tables with named columns. */
final class SheetShape {
    private static final int MOST = 200;

    private final Map<Integer, List<CellRange>> merged = new TreeMap<>();
    private final List<Table> tables = new ArrayList<>();

    /**
     * A table within a sheet (表).
     *
     * @param cells where it lies, its header row included
     * @param hasHeader whether its first row is the header
     * @param columns the names of its columns
     */
    record Table(CellRange cells, boolean hasHeader, List<String> columns) {
        boolean isHeader(int row) {
            return hasHeader && row == cells.top();
        }

        String heading(int column) {
            int at = column - cells.left();
            return at < columns.size() ? columns.get(at) : "";
        }

        @Override
        public String toString() {
            return "table of " + columns.size() + " columns";
        }
    }

    /** Takes merged cells; absurdly many in one row are left out, since they tell no heading. */
    void merge(CellRange range) {
        List<CellRange> own = merged.computeIfAbsent(range.top(), row -> new ArrayList<>(1));
        if (own.size() < MOST) {
            own.add(range);
        }
    }

    void table(Table table) {
        if (tables.size() < MOST) {
            tables.add(table);
        }
    }

    List<Table> tables() {
        return tables;
    }

    /** Returns the merged cells that start in that row. */
    List<CellRange> merged(int row) {
        return merged.getOrDefault(row, List.of());
    }
}
