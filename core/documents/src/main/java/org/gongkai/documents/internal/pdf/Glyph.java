package org.gongkai.documents.internal.pdf;

/**
 * A character as it stands on a page (字符).
 *
 * @param text its Unicode, one position or more
 * @param angle the direction in which the line runs, in degrees
 * @param along where it starts on its line
 * @param end where it ends on its line
 * @param down where its line stands, growing from line to line
 * @param size the height of the font
 */
record Glyph(String text, int angle, double along, double end, double down, double size) {
    boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public String toString() {
        return "glyph";
    }
}
