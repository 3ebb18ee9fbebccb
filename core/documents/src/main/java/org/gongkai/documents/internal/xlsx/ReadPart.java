package org.gongkai.documents.internal.xlsx;

import org.gongkai.text.Place;
import org.gongkai.text.SourceText;

/** A part of the text that a workbook gives (工作簿的一个部分). */
interface ReadPart {
    /** Adds the part with its places. */
    void addTo(SourceText.Builder source);

    /**
     * A text in one place (单一文字).
     *
     * @param place where it stands
     * @param text what it reads
     */
    record Plain(Place place, String text) implements ReadPart {
        @Override
        public void addTo(SourceText.Builder source) {
            source.part(place, text);
        }

        @Override
        public String toString() {
            return "part of " + text.length() + " positions";
        }
    }
}
