package org.gongkai.documents.internal.xlsx;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** How a sheet is named and what of it is hidden (工作表外观). One thread while it is read, then unchanged. */
final class SheetLook {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");
    private static final Pattern LIKE_A_CELL = Pattern.compile("(?i)[A-Z]{1,3}\\d{1,7}|R\\d*C?\\d*|C\\d*");
    private static final int LONGEST = 64;

    private final String name;
    private final String quoted;
    private final boolean hidden;
    private final BitSet hiddenColumns = new BitSet();

    private SheetLook(String name, boolean hidden) {
        this.name = name;
        boolean plain =
                PLAIN.matcher(name).matches() && !LIKE_A_CELL.matcher(name).matches();
        this.quoted = plain ? name : "'" + name.replace("'", "''") + "'";
        this.hidden = hidden;
    }

    /** Takes the sheet's name; one that no program could show is told by the sheet's number, so that places stay short. */
    static SheetLook of(String name, int number, boolean hidden) {
        boolean told = !name.isBlank()
                && name.length() <= LONGEST
                && name.chars().noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
        return new SheetLook(told ? name : "sheet " + number, hidden);
    }

    void hideColumns(int from, int to) {
        hiddenColumns.set(Math.max(1, from), Math.min(to, CellRef.MAX_COLUMN) + 1);
    }

    String name() {
        return name;
    }

    /** Returns the place of a row; {@code behind} are texts that nobody sees although the row is shown. */
    Place row(int row, boolean behind) {
        return Place.of(behind || hidden ? PlaceKind.HIDDEN : PlaceKind.SHEET_ROW, name + " row " + row);
    }

    Place cell(int row, int column, boolean behind) {
        boolean unseen = behind || hidden || hiddenColumns.get(column);
        return Place.of(unseen ? PlaceKind.HIDDEN : PlaceKind.CELL, cell(row, column));
    }

    private String cell(int row, int column) {
        return quoted + '!' + CellRef.letters(column) + row;
    }

    /** Returns how cells of that reference are named. */
    String range(String reference) {
        return quoted + '!' + reference;
    }

    @Override
    public String toString() {
        return "sheet";
    }
}
