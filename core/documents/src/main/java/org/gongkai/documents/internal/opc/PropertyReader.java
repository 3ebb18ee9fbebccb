package org.gongkai.documents.internal.opc;

import java.util.List;
import java.util.Map;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlNode;
import org.gongkai.documents.internal.xml.XmlText;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/**
 * Reads document properties (文档属性), each as a part. They go by the names that clerks use; custom and unknown ones by
 * their number, since names hold content.
 */
public final class PropertyReader {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("creator", "author"),
            Map.entry("lastModifiedBy", "last author"),
            Map.entry("title", "title"),
            Map.entry("subject", "subject"),
            Map.entry("description", "comments"),
            Map.entry("keywords", "keywords"),
            Map.entry("category", "category"),
            Map.entry("contentStatus", "status"),
            Map.entry("created", "created"),
            Map.entry("modified", "modified"),
            Map.entry("Company", "company"),
            Map.entry("Manager", "manager"),
            Map.entry("Template", "template"),
            Map.entry("HyperlinkBase", "hyperlink base"));

    private PropertyReader() {}

    /** Adds the properties of an entry. */
    public static void read(String entry, XmlElement root, List<OpcPart> parts) {
        int number = 0;
        for (XmlElement property : root.elements()) {
            number++;
            read(entry, property, number, parts);
        }
    }

    /** Adds the property of that number. */
    public static void read(String entry, XmlElement property, int number, List<OpcPart> parts) {
        String other = property.local().equals("property") ? "custom " + number : "no. " + number;
        texts(entry, property, Place.of(PlaceKind.PROPERTY, NAMES.getOrDefault(property.local(), other)), parts);
    }

    private static void texts(String entry, XmlElement element, Place place, List<OpcPart> parts) {
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                texts(entry, inner, place, parts);
            } else if (child instanceof XmlText text && !text.value().isBlank()) {
                parts.add(OpcPart.of(entry, place, new Leaf.Text(element, text)));
            }
        }
    }
}
