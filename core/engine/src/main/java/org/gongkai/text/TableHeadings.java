package org.gongkai.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remembers what stands above the columns of a text document's tables (表头识别): the first row of several cells, if all of it
 * reads as headings. One thread, one source.
 */
final class TableHeadings {
    private static final Pattern ROW = Pattern.compile("(?:table )?(\\d+) row (\\d+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{6}");
    private static final int LONGEST = 24;

    private final Map<String, List<String>> byTable = new HashMap<>();

    /** Returns the heading of each cell of a row, or none; rows come in order. */
    List<String> over(Place place, String text, List<PlaceMark> cells) {
        Matcher row = ROW.matcher(place.label());
        boolean isRow = place.kind() == PlaceKind.TABLE_ROW || place.kind() == PlaceKind.HIDDEN;
        if (!isRow || cells.size() < 2 || !row.matches()) {
            return List.of();
        }
        String table = place.path() + " " + row.group(1);
        List<String> known = byTable.get(table);
        if (known == null) {
            byTable.put(table, headings(text, cells));
            return List.of();
        }
        return known.size() == cells.size() ? known : List.of();
    }

    private static List<String> headings(String text, List<PlaceMark> cells) {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int to = i + 1 < cells.size() ? cells.get(i + 1).from() : text.length();
            String heading = text.substring(cells.get(i).from(), to).strip();
            if (heading.length() > LONGEST || NUMBER.matcher(heading).find()) {
                return List.of();
            }
            headings.add(heading);
        }
        return headings;
    }
}
