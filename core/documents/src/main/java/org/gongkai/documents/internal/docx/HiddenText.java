package org.gongkai.documents.internal.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.documents.internal.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Which runs are hidden (隐藏文字), by themselves or by a style. */
final class HiddenText {
    private final Set<String> hiddenStyles = new HashSet<>();

    /** Takes the style sheet, or {@code null} if there is none. */
    HiddenText(@Nullable XmlElement styles) {
        if (styles == null) {
            return;
        }
        Map<String, String> parents = new HashMap<>();
        for (XmlElement style : styles.elements()) {
            String id = style.value("styleId");
            XmlElement basis = style.child("basedOn");
            String parent = basis == null ? null : basis.value("val");
            if (id != null && parent != null) {
                parents.put(id, parent);
            }
            if (id != null && isOn(style.child("rPr"))) {
                hiddenStyles.add(id);
            }
        }
        for (int i = 0; i < 20; i++) {
            parents.forEach((id, parent) -> {
                if (hiddenStyles.contains(parent)) {
                    hiddenStyles.add(id);
                }
            });
        }
    }

    /** Returns whether the run is hidden; its paragraph's properties may be {@code null}. */
    boolean isHidden(XmlElement run, @Nullable XmlElement paragraphProperties) {
        XmlElement properties = run.child("rPr");
        Boolean own = Word.toggle(properties, "vanish");
        if (own != null && own || Boolean.TRUE.equals(Word.toggle(properties, "webHidden"))) {
            return true;
        }
        return own == null && (isHiddenStyle(properties, "rStyle") || isHiddenStyle(paragraphProperties, "pStyle"));
    }

    private boolean isHiddenStyle(@Nullable XmlElement properties, String kind) {
        XmlElement style = properties == null ? null : properties.child(kind);
        String id = style == null ? null : style.value("val");
        return id != null && hiddenStyles.contains(id);
    }

    private static boolean isOn(@Nullable XmlElement properties) {
        return Boolean.TRUE.equals(Word.toggle(properties, "vanish"));
    }
}
