package org.gongkai.documents.internal.docx;

import java.util.Set;
import org.gongkai.documents.internal.opc.Markup;
import org.gongkai.documents.internal.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Names of WordprocessingML (Word 标记). */
final class Word {
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private Word() {}

    /** Returns whether the element is one of Word's own. */
    static boolean is(XmlElement element) {
        return Markup.isWord(element);
    }

    /** Returns whether the element is Word's own of that name. */
    static boolean is(XmlElement element, String local) {
        return element.local().equals(local) && is(element);
    }

    /** Returns whether a switch such as {@code vanish} is on; {@code null} if it is not there. */
    static @Nullable Boolean toggle(@Nullable XmlElement properties, String name) {
        XmlElement element = properties == null ? null : properties.child(name);
        if (element == null) {
            return null;
        }
        String value = element.value("val");
        return value == null || !OFF.contains(value);
    }
}
