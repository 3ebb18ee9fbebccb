package org.gongkai.documents.internal.docx;

import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** Names the places of a story as they come (位置编号): body, header, note, text box. One thread, one story. */
final class StoryPlaces {
    private final PlaceKind kind;
    private final String label;
    private int paragraphs;
    private int tables;

    private StoryPlaces(PlaceKind kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    static StoryPlaces body() {
        return new StoryPlaces(PlaceKind.PARAGRAPH, "");
    }

    static StoryPlaces of(PlaceKind kind, String label) {
        return new StoryPlaces(kind, label);
    }

    Place nextParagraph() {
        if (kind != PlaceKind.PARAGRAPH) {
            return Place.of(kind, label);
        }
        paragraphs++;
        return Place.of(kind, paragraphs);
    }

    int nextTable() {
        tables++;
        return tables;
    }

    Place row(int table, int row) {
        String rowLabel = table + " row " + row;
        return kind == PlaceKind.PARAGRAPH
                ? Place.of(PlaceKind.TABLE_ROW, rowLabel)
                : Place.of(kind, label + " table " + rowLabel);
    }

    Place cell(int table, int row, int column) {
        String cellLabel = "table " + table + " row " + row + " column " + column;
        String story = Place.of(kind, label).toString();
        return Place.of(PlaceKind.CELL, kind == PlaceKind.PARAGRAPH ? cellLabel : story + " " + cellLabel);
    }
}
