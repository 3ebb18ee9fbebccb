package org.gongkai.documents.internal.docx;

import org.gongkai.documents.internal.opc.Leaf;
import org.gongkai.documents.internal.opc.Piece;

/**
 * What surrounds a piece of text (文字状态).
 *
 * @param deleted within a tracked deletion
 * @param inserted within a tracked insertion
 * @param hidden within something that is not seen
 */
record Flags(boolean deleted, boolean inserted, boolean hidden) {
    static final Flags NONE = new Flags(false, false, false);

    Flags asDeleted() {
        return new Flags(true, inserted, hidden);
    }

    Flags asInserted() {
        return new Flags(deleted, true, hidden);
    }

    Flags asHidden() {
        return new Flags(deleted, inserted, true);
    }

    Piece piece(Leaf leaf) {
        return new Piece(leaf, deleted, inserted, hidden);
    }
}
