package org.gongkai.documents.internal.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A start tag in the source (开始标签).
 *
 * @param name the element's name in lower case
 * @param start the position of its opening bracket
 * @param end the first position behind the tag
 * @param attributes its attributes as written, repeated ones too
 */
record Tag(String name, int start, int end, List<Attribute> attributes) {
    /** Returns the raw value of the first attribute of that name, or {@code null}. */
    @Nullable
    String value(String html, String attribute) {
        for (Attribute a : attributes) {
            if (a.name().equals(attribute)) {
                return html.substring(a.valueStart(), a.valueEnd());
            }
        }
        return null;
    }

    boolean isSelfClosing(String html) {
        return end - start > 2 && html.charAt(end - 2) == '/';
    }
}
