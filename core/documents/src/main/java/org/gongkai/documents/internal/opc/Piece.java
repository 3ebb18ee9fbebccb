package org.gongkai.documents.internal.opc;

/**
 * A stretch of text in a block (文字片段).
 *
 * @param leaf where it stands in the XML
 * @param deleted whether a tracked change deletes it
 * @param inserted whether a tracked change inserts it
 * @param hidden whether a reader does not see it: hidden text, field codes, readings beside characters
 */
public record Piece(Leaf leaf, boolean deleted, boolean inserted, boolean hidden) {
    /** Returns whether it stands in the text once all changes are accepted. */
    public boolean isFinal() {
        return !deleted && !hidden;
    }

    /** Returns whether it stood in the text before all changes. */
    public boolean isOriginal() {
        return !inserted && !hidden;
    }

    /** Returns the text as read. */
    public String text() {
        return leaf.original();
    }

    /** Returns a piece that no change concerns and that is seen. */
    public static Piece plain(Leaf leaf) {
        return new Piece(leaf, false, false, false);
    }
}
