package org.gongkai.text;

import java.util.List;

/**
 * The finer places of a part and what stands above them (单元格与列标题).
 *
 * @param marks the finer places in order
 * @param headings the heading of each, or none at all
 */
record Cells(List<PlaceMark> marks, List<String> headings) {
    Cells {
        marks = List.copyOf(marks);
        headings = List.copyOf(headings);
        if (!headings.isEmpty() && headings.size() != marks.size()) {
            throw new IllegalArgumentException(
                    "each cell has one heading, got " + headings.size() + " for " + marks.size() + " cells");
        }
    }
}
