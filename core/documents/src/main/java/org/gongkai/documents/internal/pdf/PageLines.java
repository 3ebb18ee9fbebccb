package org.gongkai.documents.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets characters into lines, as the eye reads them or in the order of the file (行的还原). */
final class PageLines {
    private static final double SAME_LINE = 0.4;
    private static final double BLANK = 0.18;
    private static final double CELL = 1.5;
    private static final double TWIN = 0.2;

    private PageLines() {}

    /** Returns the text sorted by position: lines from top to bottom, cells of a row apart by a tab. */
    static String visual(List<Glyph> glyphs, int mainAngle) {
        Map<Integer, List<Glyph>> byAngle = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            int turn = Math.floorMod(glyph.angle() - mainAngle, 360);
            byAngle.computeIfAbsent(turn, a -> new ArrayList<>()).add(glyph);
        }
        StringBuilder text = new StringBuilder();
        byAngle.values().forEach(all -> lines(all, text));
        return text.toString().strip();
    }

    private static void lines(List<Glyph> glyphs, StringBuilder text) {
        glyphs.sort(Comparator.comparingDouble(Glyph::down));
        int from = 0;
        while (from < glyphs.size()) {
            int to = from + 1;
            Glyph first = glyphs.get(from);
            double size = first.size();
            while (to < glyphs.size()
                    && glyphs.get(to).down() - first.down()
                            <= SAME_LINE * Math.max(size, glyphs.get(to).size())) {
                size = Math.min(size, glyphs.get(to).size());
                to++;
            }
            line(glyphs.subList(from, to), text);
            from = to;
        }
    }

    private static void line(List<Glyph> line, StringBuilder text) {
        List<Glyph> sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(Glyph::along));
        if (text.length() > 0) {
            text.append('\n');
        }
        Glyph before = null;
        for (Glyph glyph : sorted) {
            if (before != null && isTwin(before, glyph)) {
                continue;
            }
            if (before != null) {
                gap(before, glyph, text);
            }
            text.append(glyph.text());
            before = glyph;
        }
    }

    /** A bold look is often made by setting a character twice. */
    private static boolean isTwin(Glyph one, Glyph other) {
        return one.text().equals(other.text())
                && Math.abs(one.along() - other.along()) <= TWIN * Math.min(one.end() - one.along(), one.size());
    }

    private static void gap(Glyph before, Glyph glyph, StringBuilder text) {
        double gap = glyph.along() - before.end();
        double size = Math.min(before.size(), glyph.size());
        if (gap > CELL * size) {
            text.append('\t');
        } else if (gap > BLANK * size && !before.isBlank() && !glyph.isBlank()) {
            text.append(' ');
        }
    }

    /** Returns the text in the order of the file. */
    static String inOrder(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null) {
                double size = Math.max(before.size(), glyph.size());
                boolean sameLine = before.angle() == glyph.angle()
                        && Math.abs(before.down() - glyph.down()) <= SAME_LINE * size
                        && glyph.along() - before.end() > -size;
                if (sameLine) {
                    gap(before, glyph, text);
                } else {
                    text.append('\n');
                }
            }
            text.append(glyph.text());
            before = glyph;
        }
        return text.toString().strip();
    }

    /** Returns the text without blanks, to compare two orders. */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00A0') {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }
}
