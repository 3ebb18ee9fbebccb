package org.gongkai.tika.internal.reading;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;
import org.jspecify.annotations.Nullable;

/** Collects a table row by row (表格收集): cells parted by tabs. */
final class TableRows {
    private final @Nullable String sheet;
    private final int number;
    private final StringBuilder text = new StringBuilder();
    private final List<PlaceMark> cells = new ArrayList<>();
    private boolean inCell;
    private boolean breaks;
    private int row;
    private int column;

    private TableRows(@Nullable String sheet, int number) {
        this.sheet = sheet;
        this.number = number;
    }

    /** Returns the rows of a sheet, whose cells are named as spreadsheets name them. */
    static TableRows ofSheet(String name) {
        return new TableRows(name, 0);
    }

    /** Returns the rows of the table with that number. */
    static TableRows ofTable(int number) {
        return new TableRows(null, number);
    }

    void row(int repeated) {
        row += repeated;
        column = 0;
        text.setLength(0);
        cells.clear();
    }

    /** Begins a cell that covers {@code span} columns. */
    void cell(int span) {
        if (!cells.isEmpty()) {
            text.append('\t');
        }
        column++;
        cells.add(new PlaceMark(text.length(), Place.of(PlaceKind.CELL, label())));
        column += Math.max(1, span) - 1;
        inCell = true;
        breaks = false;
    }

    /** Passes columns without cells. */
    void skip(int many) {
        column += many;
    }

    void endCell() {
        inCell = false;
    }

    boolean isInCell() {
        return inCell;
    }

    /** The next text of the cell stands on a line of its own. */
    void breakLine() {
        breaks = !cells.isEmpty() && text.length() > cells.get(cells.size() - 1).from();
    }

    void text(String more) {
        String added = breaks || isCellEmpty() ? more.stripLeading() : more;
        if (added.isEmpty()) {
            return;
        }
        if (breaks) {
            while (!isCellEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.setLength(text.length() - 1);
            }
            text.append('\n');
            breaks = false;
        }
        text.append(added);
    }

    private boolean isCellEmpty() {
        return cells.isEmpty() || text.length() == cells.get(cells.size() - 1).from();
    }

    /** Sends the row, if it holds text. */
    void endRow(DocumentParts parts) {
        inCell = false;
        if (text.toString().isBlank()) {
            return;
        }
        Place place = sheet == null
                ? Place.of(PlaceKind.TABLE_ROW, number + " row " + row)
                : Place.of(PlaceKind.SHEET_ROW, sheet + " row " + row);
        parts.row(place, text.toString(), List.copyOf(cells));
    }

    private String label() {
        return sheet == null
                ? "table " + number + " row " + row + " column " + column
                : sheet + "!" + letters(column) + row;
    }

    private static String letters(int column) {
        StringBuilder name = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            name.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return name.toString();
    }
}
