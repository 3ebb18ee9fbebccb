package org.gongkai.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remembers what stands above the columns of tables and sheets (表头识别): the first row of several cells, if all of it reads as
 * headings. One thread, one source.
 */
final class TableHeadings {
    private static final Pattern ROW = Pattern.compile("(?:table )?(\\d+) row \\d+");
    private static final Pattern SHEET_ROW = Pattern.compile("(.*) row \\d+");
    private static final Pattern SHEET_COLUMN = Pattern.compile("!([A-Z]{1,3})\\d{1,7}$");
    private static final Pattern NUMBER = Pattern.compile("\\d{6}");
    private static final int LONGEST = 24;

    private final Map<String, Headings> known = new HashMap<>();

    /** The headings of one table, by column; {@code cells} is 0 where rows may leave columns out. */
    private record Headings(Map<String, String> byColumn, int cells) {}

    /** Returns the heading of each cell of a row, or none; rows come in order. */
    List<String> over(Place place, String text, List<PlaceMark> cells) {
        String table = table(place);
        if (table.isEmpty() || cells.isEmpty()) {
            return List.of();
        }
        Headings headings = known.get(table);
        if (headings != null) {
            return over(cells, headings);
        }
        if (cells.size() > 1) {
            known.put(table, headings(place, text, cells));
        }
        return List.of();
    }

    private static List<String> over(List<PlaceMark> cells, Headings headings) {
        if (headings.byColumn().isEmpty() || headings.cells() > 0 && headings.cells() != cells.size()) {
            return List.of();
        }
        List<String> above = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            above.add(headings.byColumn().getOrDefault(column(cells.get(i), i), ""));
        }
        return above;
    }

    /** Names the table that a row belongs to, empty for what is no row. */
    private static String table(Place place) {
        Pattern form = place.kind() == PlaceKind.SHEET_ROW ? SHEET_ROW : ROW;
        boolean isRow = place.kind() == PlaceKind.SHEET_ROW
                || place.kind() == PlaceKind.TABLE_ROW
                || place.kind() == PlaceKind.HIDDEN;
        Matcher row = form.matcher(place.label());
        return isRow && row.matches() ? place.path() + " " + (form == ROW) + " " + row.group(1) : "";
    }

    /** Cells of a sheet tell their column; those of a text document are counted. */
    private static String column(PlaceMark cell, int index) {
        Matcher column = SHEET_COLUMN.matcher(cell.place().label());
        return column.find() ? column.group(1) : Integer.toString(index);
    }

    private static Headings headings(Place place, String text, List<PlaceMark> cells) {
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            int to = i + 1 < cells.size() ? cells.get(i + 1).from() : text.length();
            String heading = text.substring(cells.get(i).from(), to).strip();
            if (heading.length() > LONGEST || NUMBER.matcher(heading).find()) {
                return new Headings(Map.of(), 0);
            }
            byColumn.put(column(cells.get(i), i), heading);
        }
        return new Headings(byColumn, place.kind() == PlaceKind.SHEET_ROW ? 0 : cells.size());
    }
}
