package org.gongkai.documents.internal.opc;

import org.gongkai.documents.internal.xml.XmlAttribute;
import org.gongkai.documents.internal.xml.XmlElement;

/** Whose an element or attribute is (标记归属). */
public final class Markup {
    private Markup() {}

    /** Returns whether the element is one of WordprocessingML. */
    public static boolean isWord(XmlElement element) {
        return element.namespace().endsWith("wordprocessingml/2006/main")
                || element.namespace().endsWith("ooxml/wordprocessingml/main");
    }

    /** Returns whether the attribute points to a relation. */
    public static boolean isRelation(XmlAttribute attribute) {
        return attribute.namespace().endsWith("/relationships")
                && !attribute.value().isEmpty();
    }
}
