package org.gongkai.house.matrix;

import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;
import org.gongkai.text.TextSpan;

/**
 * A text and where in it something was planted.
 *
 * @param text the text
 * @param span where, in UTF-16 units, known from planting and never from the code under test
 * @param place where the text stands
 */
record Planted(String text, TextSpan span, Place place) {
    static Planted of(String before, String written, String after) {
        TextSpan span = new TextSpan(before.length(), before.length() + written.length());
        return new Planted(before + written + after, span, Place.of(PlaceKind.TEXT));
    }

    /** Returns the same as the first row of a table. */
    Planted inRow() {
        return new Planted(text, span, Place.of(PlaceKind.TABLE_ROW, "1 row 1"));
    }

    /** Returns the span counted in code points. */
    TextSpan codePoints() {
        return new TextSpan(text.codePointCount(0, span.start()), text.codePointCount(0, span.end()));
    }

    SourceText source() {
        return SourceText.builder("matrix").part(place, text).build();
    }

    /** Returns the text with what cannot be seen written out, for a failure's message: all of it is made up. */
    String shown() {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean seen = c >= ' ' && c != 0xAD && c != 0x3000 && !(c >= 0x2000 && c <= 0x206F) && c != 0xFEFF;
            shown.append(seen ? Character.toString(c) : String.format("\\u%04x", c));
        });
        return shown.toString();
    }
}
