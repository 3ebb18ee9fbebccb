package org.gongkai.documents.internal.xml;

import java.util.List;

/**
 * An XML part as read (已读 XML).
 *
 * @param root its outermost element
 * @param remarks its comments and processing instructions, which are not written again
 */
public record XmlDocument(XmlElement root, List<String> remarks) {
    @Override
    public String toString() {
        return "XML " + root;
    }
}
