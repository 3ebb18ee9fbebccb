package org.gongkai.documents.internal.docx;

import java.util.List;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceMark;

/**
 * A part of the text with its pieces in the XML (文档的一个部分).
 *
 * @param entry the entry of the file that holds it
 * @param place where it stands
 * @param pieces its pieces in order; their texts together are the part's text
 * @param marks finer places, such as cells
 * @param primary whether this is what a reader of the document sees
 */
record DocxPart(String entry, Place place, List<Piece> pieces, List<PlaceMark> marks, boolean primary) {
    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    static DocxPart of(String entry, Place place, Leaf leaf) {
        return new DocxPart(entry, place, List.of(new Piece(leaf, false, false, false)), List.of(), false);
    }
}
