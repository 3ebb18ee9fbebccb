package org.gongkai.documents.internal.xlsx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which rows are the header of the rows below (表头识别). One thread, one sheet. */
final class HeaderRows {
    private static final int SHORT = 40;
    private static final int WIDEST = 255;
    private static final int LEVELS = 3;
    private static final int DIGITS_OF_DATA = 5;

    private final List<SheetRow> rows;
    private final SheetShape shape;

    HeaderRows(List<SheetRow> rows, SheetShape shape) {
        this.rows = rows;
        this.shape = shape;
    }

    /** Returns how many rows from that one on are a header, 0 if it is none. */
    int height(int at) {
        SheetRow row = rows.get(at);
        if (!readsLikeOne(at) || !isFollowed(at)) {
            return 0;
        }
        int height = 1;
        while (height < LEVELS && isNextLevel(at + height)) {
            height++;
        }
        boolean wider = height == 1
                && rows.get(at + 1).size() * 2 > row.size() * 3
                && readsLikeOne(at + 1)
                && isFollowed(at + 1);
        return wider || !isFollowed(at + height - 1) ? 0 : height;
    }

    /** Returns what stands above each column, the words of all levels joined. */
    Map<Integer, String> columns(int at, int height) {
        Map<Integer, String> columns = new HashMap<>();
        for (SheetRow row : rows.subList(at, at + height)) {
            for (int i = 0; i < row.size(); i++) {
                String words = heading(row.text(i));
                CellRange range = range(row, i);
                for (int column = range.left(); column <= Math.min(range.right(), range.left() + WIDEST); column++) {
                    columns.merge(column, words, (group, own) -> group + " " + own);
                }
            }
        }
        columns.values().removeIf(words -> words.length() > SHORT || words.isEmpty());
        return columns;
    }

    /** Returns whether the row may be a title or a note above a header, so that one may still follow. */
    boolean mayStandAbove(SheetRow row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.isText(i)) {
                return false;
            }
        }
        return row.size() <= 3;
    }

    /** Returns the words of a heading in one line; a line break between Han characters parts no words. */
    static String heading(String text) {
        StringBuilder line = new StringBuilder();
        boolean blank = false;
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
                broken |= c == '\n' || c == '\r';
            } else {
                boolean wanted = blank && line.length() > 0;
                boolean joined = broken && (c >= 0x80 || line.length() > 0 && line.charAt(line.length() - 1) >= 0x80);
                line.append(wanted && !joined ? " " : "").append(c);
                blank = false;
                broken = false;
            }
        }
        return line.toString();
    }

    private boolean isFollowed(int at) {
        return at + 1 < rows.size() && rows.get(at + 1).number() - rows.get(at).number() <= LEVELS;
    }

    private boolean readsLikeOne(int at) {
        SheetRow row = rows.get(at);
        if (row.size() == 1) {
            return isLoneColumn(at);
        }
        int words = 0;
        Set<String> different = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            boolean brief = row.length(i) <= SHORT;
            String text = brief ? row.text(i) : "";
            if (brief && (isLabelOfAForm(text) || isData(text))) {
                return false;
            }
            words += row.isText(i) && brief ? 1 : 0;
            different.add(text);
        }
        return words * 5 >= row.size() * 4 && different.size() * 2 >= row.size();
    }

    /** One cell is a header only if nothing but single cells stands below it. */
    private boolean isLoneColumn(int at) {
        SheetRow row = rows.get(at);
        String text = row.length(0) <= 10 ? row.text(0) : "";
        if (text.isEmpty() || !row.isText(0) || isLabelOfAForm(text) || isData(text) || at + 2 >= rows.size()) {
            return false;
        }
        for (SheetRow below : rows.subList(at + 1, at + 3)) {
            if (below.size() != 1 || below.column(0) != row.column(0) || below.length(0) > SHORT) {
                return false;
            }
        }
        CellRange range = range(row, 0);
        return range.left() == range.right();
    }

    /** The next row is a further level if all its cells stand below groups of the row before. */
    private boolean isNextLevel(int at) {
        if (!isFollowed(at - 1) || at >= rows.size()) {
            return false;
        }
        SheetRow group = rows.get(at - 1);
        SheetRow row = rows.get(at);
        for (int i = 0; i < row.size(); i++) {
            boolean brief = row.isText(i) && row.length(i) <= SHORT && !isData(row.text(i));
            if (!brief || !isBelowGroup(group, row.column(i))) {
                return false;
            }
        }
        return row.number() == group.number() + 1;
    }

    private boolean isBelowGroup(SheetRow group, int column) {
        for (CellRange range : shape.merged(group.number())) {
            if (range.bottom() == range.top() && range.right() > range.left() && range.holds(group.number(), column)) {
                return true;
            }
        }
        return false;
    }

    private CellRange range(SheetRow row, int cell) {
        int column = row.column(cell);
        for (CellRange range : shape.merged(row.number())) {
            if (range.left() == column) {
                return range;
            }
        }
        return new CellRange(row.number(), column, row.number(), column);
    }

    private static boolean isLabelOfAForm(String text) {
        return text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
    }

    private static boolean isData(String text) {
        return text.indexOf('@') >= 0 || text.chars().filter(Character::isDigit).count() >= DIGITS_OF_DATA;
    }
}
