package org.gongkai.documents.internal.opc;

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
public record OpcPart(String entry, Place place, List<Piece> pieces, List<PlaceMark> marks, boolean primary) {
    /** Returns the text of its pieces together. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    /** Returns a part that stands in one place of the XML and that no reader of the page sees. */
    public static OpcPart of(String entry, Place place, Leaf leaf) {
        return new OpcPart(entry, place, List.of(Piece.plain(leaf)), List.of(), false);
    }

    /** Returns a part of text that is not rewritten where it stands. */
    public static OpcPart fixed(String entry, Place place, String text) {
        return of(entry, place, new Leaf.Fixed(text));
    }

    @Override
    public String toString() {
        return "part of " + pieces.size() + " pieces";
    }
}
