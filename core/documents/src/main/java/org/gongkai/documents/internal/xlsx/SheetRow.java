package org.gongkai.documents.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;

/** A row with its cells (工作表行), kept small: sheets have a million of them. One thread while a sheet is read. */
final class SheetRow implements ReadPart {
    private static final int TEXT = 1 << 20;

    private final SheetLook sheet;
    private final int number;
    private final boolean hidden;
    private final String text;
    private final int[] cells;
    private List<String> headings = List.of();

    /** Takes what {@link RowText} has gathered. */
    SheetRow(SheetLook sheet, int number, boolean hidden, RowText row) {
        this.sheet = sheet;
        this.number = number;
        this.hidden = hidden;
        this.text = row.text();
        this.cells = row.cells();
    }

    /** Returns how a column is noted, with whether its cell holds words rather than a number. */
    static int noted(int column, boolean isText) {
        return isText ? column | TEXT : column;
    }

    int number() {
        return number;
    }

    int size() {
        return cells.length / 2;
    }

    int column(int cell) {
        return cells[2 * cell] & ~TEXT;
    }

    boolean isText(int cell) {
        return (cells[2 * cell] & TEXT) != 0;
    }

    int length(int cell) {
        return end(cell) - cells[2 * cell + 1];
    }

    String text(int cell) {
        return text.substring(cells[2 * cell + 1], end(cell)).strip();
    }

    private int end(int cell) {
        return cell + 1 < size() ? cells[2 * cell + 3] : text.length();
    }

    /** Takes what stands above each cell. */
    void headings(List<String> above) {
        headings = above;
    }

    @Override
    public void addTo(SourceText.Builder source) {
        List<PlaceMark> marks = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            marks.add(new PlaceMark(cells[2 * i + 1], sheet.cell(number, column(i), hidden)));
        }
        source.part(sheet.row(number, hidden), text, marks, headings);
    }

    @Override
    public String toString() {
        return "row of " + size() + " cells";
    }
}
