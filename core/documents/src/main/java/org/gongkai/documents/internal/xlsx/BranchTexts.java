package org.gongkai.documents.internal.xlsx;

import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlNode;
import org.gongkai.documents.internal.xml.XmlText;

/** Takes the text out of a branch (分支文字). */
final class BranchTexts {
    private BranchTexts() {}

    /** Returns all characters inside the element one behind the other. */
    static String of(XmlElement element) {
        StringBuilder text = new StringBuilder();
        add(element, text);
        return text.toString();
    }

    /** Returns them and takes them out, so that they are not read again. */
    static String take(XmlElement element) {
        String text = of(element);
        clear(element);
        return text;
    }

    private static void add(XmlElement element, StringBuilder to) {
        for (XmlNode node : element.children()) {
            if (node instanceof XmlText text) {
                to.append(text.value());
            } else if (node instanceof XmlElement inner) {
                add(inner, to);
            }
        }
    }

    private static void clear(XmlElement element) {
        element.children().removeIf(node -> node instanceof XmlText);
        element.elements().forEach(BranchTexts::clear);
    }
}
