package org.gongkai.documents.internal.docx;

/**
 * A relation from one part to another or to an address (部件关系).
 *
 * @param id its id within the part
 * @param type what the target is to the part
 * @param target the target's entry name, or the address if it is external
 * @param external whether the target lies outside the file
 */
record Relation(String id, String type, String target, boolean external) {
    boolean isHyperlink() {
        return type.endsWith("/hyperlink");
    }

    boolean isOfficeDocument() {
        return type.endsWith("/officeDocument");
    }
}
