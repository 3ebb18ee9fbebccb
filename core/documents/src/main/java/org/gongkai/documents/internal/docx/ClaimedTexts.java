package org.gongkai.documents.internal.docx;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gongkai.documents.internal.xml.XmlText;

/** Which texts of the XML some part holds already (已读文字). */
final class ClaimedTexts {
    private final Set<XmlText> texts = Collections.newSetFromMap(new IdentityHashMap<>());

    ClaimedTexts(List<DocxPart> parts) {
        for (DocxPart part : parts) {
            for (Piece piece : part.pieces()) {
                if (piece.leaf() instanceof Leaf.Text text) {
                    texts.add(text.node());
                }
            }
        }
    }

    boolean has(XmlText text) {
        return texts.contains(text);
    }
}
