package org.gongkai.screening;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.rule.Zone;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextPart;
import org.gongkai.text.TextSpan;
import org.gongkai.text.Visibility;

/** Knows in which regions of a document a place lies (文档区域划分); an embedded file has its own. Reads every part once. */
final class DocumentMap {
    private static final Set<PlaceKind> BODY = EnumSet.of(
            PlaceKind.TEXT,
            PlaceKind.PARAGRAPH,
            PlaceKind.LINE,
            PlaceKind.PAGE,
            PlaceKind.SLIDE,
            PlaceKind.TABLE_ROW,
            PlaceKind.SHEET_ROW);
    private static final int LINES_COUNTED = 100;
    private static final int[] NONE = {};

    private final int[] linesBefore;
    private final int[][] lineStarts;
    private final int[] firstCellEnds;

    DocumentMap(SourceText source) {
        List<TextPart> parts = source.parts();
        linesBefore = new int[parts.size()];
        lineStarts = new int[parts.size()][];
        firstCellEnds = new int[parts.size()];
        Map<List<String>, Integer> linesOfFile = new HashMap<>();
        for (TextPart part : parts) {
            List<String> file = part.place().path();
            int lines = linesOfFile.getOrDefault(file, 0);
            boolean isBody = BODY.contains(part.place().kind());
            boolean counts = isBody && lines < LINES_COUNTED || part.place().kind() == PlaceKind.TEXT_BOX;
            linesBefore[part.id()] = isBody ? lines : 0;
            lineStarts[part.id()] = counts ? lineStarts(part.text()) : NONE;
            linesOfFile.put(file, lines + (isBody ? lineStarts[part.id()].length : 0));
            firstCellEnds[part.id()] = isFirstRow(part) ? firstCellEnd(part.text()) : 0;
        }
    }

    /** Returns whether the stretch lies in {@code zone}; what stands above a column is not known here. */
    boolean isIn(Zone zone, TextPart part, TextSpan span) {
        PlaceKind kind = part.place().kind();
        return switch (zone.kind()) {
            case FIRST_LINES ->
                (BODY.contains(kind) || kind == PlaceKind.TEXT_BOX)
                        && linesBefore[part.id()] + linesUpTo(part, span.start()) <= zone.lines();
            case HEADER -> kind == PlaceKind.HEADER || kind == PlaceKind.FOOTER;
            case FIRST_CELL -> span.start() < firstCellEnds[part.id()];
            case PROPERTIES -> kind == PlaceKind.PROPERTY;
            case TITLE -> kind == PlaceKind.TITLE;
            case FILE_NAME -> kind == PlaceKind.FILE_NAME;
            case COLUMN -> throw new IllegalArgumentException("a column is told by its heading");
            case PROPERTY ->
                kind == PlaceKind.PROPERTY
                        && zone.words().stream().anyMatch(part.place().label()::equalsIgnoreCase);
        };
    }

    private int linesUpTo(TextPart part, int position) {
        int at = Arrays.binarySearch(lineStarts[part.id()], position);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private static boolean isFirstRow(TextPart part) {
        PlaceKind kind = part.place().kind();
        return (kind == PlaceKind.TABLE_ROW || kind == PlaceKind.SHEET_ROW)
                && part.place().label().endsWith(" row 1");
    }

    private static int firstCellEnd(String row) {
        int tab = row.indexOf('\t');
        return tab < 0 ? row.length() : tab;
    }

    /** Returns where the lines that hold something start, 100 at most: nobody asks for more. */
    private static int[] lineStarts(String text) {
        int[] starts = new int[LINES_COUNTED];
        int lines = 0;
        boolean blank = true;
        for (int i = 0; i < text.length() && lines < LINES_COUNTED; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                blank = true;
            } else if (blank && c != '\t' && !Visibility.isBlank(c) && !Visibility.isUnseen(c)) {
                blank = false;
                starts[lines++] = i;
            }
        }
        return Arrays.copyOf(starts, lines);
    }
}
