package org.gongkai.documents.internal.opc;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gongkai.documents.internal.xml.XmlText;

/** Which texts of the XML some part holds already (已读文字). */
public final class ClaimedTexts {
    private final Set<XmlText> texts = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Takes the texts that the parts hold. */
    public ClaimedTexts(List<OpcPart> parts) {
        for (OpcPart part : parts) {
            for (Piece piece : part.pieces()) {
                if (piece.leaf() instanceof Leaf.Text text) {
                    texts.add(text.node());
                }
            }
        }
    }

    /** Returns whether a part holds the text. */
    public boolean has(XmlText text) {
        return texts.contains(text);
    }
}
