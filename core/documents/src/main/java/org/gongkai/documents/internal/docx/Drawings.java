package org.gongkai.documents.internal.docx;

import java.util.Set;
import org.gongkai.documents.internal.opc.Markup;
import org.gongkai.documents.internal.xml.XmlElement;

/** Which drawings a redacted copy keeps (图形取舍): text boxes and plain shapes; nothing that shows another part. */
final class Drawings {
    private static final Set<String> DRAWINGS = Set.of("drawing", "pict", "object");
    private static final Set<String> PICTURES = Set.of(
            "pic",
            "blipFill",
            "imagedata",
            "fill",
            "stroke",
            "OLEObject",
            "control",
            "hlinkClick",
            "hlinkHover",
            "graphicFrame",
            "chart",
            "relIds",
            "movie",
            "contentPart");

    private Drawings() {}

    static boolean isDrawing(XmlElement element) {
        return Word.is(element) && DRAWINGS.contains(element.local());
    }

    /** Returns whether the drawing stays. */
    static boolean isKept(XmlElement drawing) {
        return !drawing.local().equals("object") && (drawing.holds("txbxContent") || !refers(drawing));
    }

    /** Returns whether the element, inside a drawing that stays, shows another part and goes. */
    static boolean isPicture(XmlElement element) {
        return !Word.is(element) && PICTURES.contains(element.local()) && refers(element);
    }

    private static boolean refers(XmlElement element) {
        return element.attributes().stream().anyMatch(Markup::isRelation)
                || element.elements().stream().anyMatch(Drawings::refers);
    }
}
