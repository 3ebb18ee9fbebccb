package org.gongkai.documents.internal.xlsx;

import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.xml.XmlCursor;

/** Reads a string made of runs (分段文字), and apart from it the readings that stand above its characters. One thread. */
final class TextRuns {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder phonetic = new StringBuilder();

    /** Reads the element at whose start the cursor stands, and leaves it at the end. */
    void read(XmlCursor cursor) throws UnreadableException {
        clear();
        int outside = cursor.depth() - 1;
        int reading = 0;
        while (cursor.depth() > outside && cursor.next()) {
            if (cursor.isStart()) {
                if (reading == 0 && cursor.local().equals("rPh")) {
                    reading = cursor.depth();
                }
            } else if (cursor.isEnd()) {
                if (cursor.depth() < reading) {
                    reading = 0;
                }
            } else {
                cursor.addText(reading > 0 ? phonetic : text);
            }
        }
    }

    void clear() {
        text.setLength(0);
        phonetic.setLength(0);
    }

    String text() {
        return Escapes.resolve(text.toString());
    }

    String phonetic() {
        return Escapes.resolve(phonetic.toString());
    }
}
