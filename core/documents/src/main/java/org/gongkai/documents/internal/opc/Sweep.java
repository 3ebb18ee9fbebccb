package org.gongkai.documents.internal.opc;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.internal.xml.XmlAttribute;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlNode;
import org.gongkai.documents.internal.xml.XmlText;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** Reads of an entry what no walker has read (逐项清查): attributes, and every text left. One thread, one entry. */
public final class Sweep {
    private final String entry;
    private final PartRole role;
    private final String label;
    private final List<OpcPart> parts;
    private int count;

    /** Starts an entry; {@code label} tells it from others. */
    public Sweep(String entry, PartRole role, String label, List<OpcPart> parts) {
        this.entry = entry;
        this.role = role;
        this.label = label;
        this.parts = parts;
    }

    /** Reads the entry; {@code claimed} are the texts that were read already. */
    public void read(XmlElement root, ClaimedTexts claimed) {
        attributes(root);
        for (XmlNode child : root.children()) {
            if (child instanceof XmlText text && !text.value().isBlank() && !claimed.has(text)) {
                add(PlaceKind.HIDDEN, "", new Leaf.Text(root, text));
            }
        }
        for (XmlElement element : root.elements()) {
            if (element.local().equals("p") && !Markup.isWord(element)) {
                paragraph(element, claimed);
                attributesBelow(element);
            } else {
                read(element, claimed);
            }
        }
    }

    private void attributesBelow(XmlElement element) {
        attributes(element);
        element.elements().forEach(this::attributesBelow);
    }

    private void attributes(XmlElement element) {
        for (XmlAttribute attribute : element.attributes()) {
            if (AttributeRules.isRead(role, element, attribute)) {
                add(PlaceKind.ATTRIBUTE, AttributeRules.label(attribute), new Leaf.Value(attribute));
            }
        }
    }

    /** A paragraph of a chart or diagram: its runs flow together. */
    private void paragraph(XmlElement element, ClaimedTexts claimed) {
        List<Piece> pieces = new ArrayList<>();
        texts(element, pieces, claimed);
        count++;
        Place place = Place.of(PlaceKind.HIDDEN, label + " " + count);
        OpcPart part = new OpcPart(entry, place, pieces, List.of(), false);
        if (!part.text().isBlank()) {
            parts.add(part);
        }
    }

    private static void texts(XmlElement element, List<Piece> pieces, ClaimedTexts claimed) {
        for (XmlNode child : element.children()) {
            if (child instanceof XmlText text && !text.value().isEmpty() && !claimed.has(text)) {
                pieces.add(Piece.plain(new Leaf.Text(element, text)));
            } else if (child instanceof XmlElement inner) {
                texts(inner, pieces, claimed);
            }
        }
    }

    private void add(PlaceKind kind, String name, Leaf leaf) {
        count++;
        parts.add(OpcPart.of(entry, Place.of(kind, label + " " + name + count), leaf));
    }
}
