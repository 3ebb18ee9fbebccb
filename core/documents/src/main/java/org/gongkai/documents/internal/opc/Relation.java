package org.gongkai.documents.internal.opc;

/**
 * A relation from one part to another or to an address (部件关系).
 *
 * @param id its id within the part
 * @param type what the target is to the part
 * @param target the target's entry name, or the address if it is external
 * @param external whether the target lies outside the file
 */
public record Relation(String id, String type, String target, boolean external) {
    /** Returns whether its type ends with that word, such as {@code comments}. */
    public boolean is(String word) {
        return type.endsWith("/" + word);
    }

    @Override
    public String toString() {
        return "relation";
    }

    /** Returns whether it is a link to an address. */
    public boolean isHyperlink() {
        return type.endsWith("/hyperlink");
    }

    /** Returns whether its target is the document itself. */
    public boolean isOfficeDocument() {
        return type.endsWith("/officeDocument");
    }
}
