package org.gongkai.documents.internal.docx;

import java.util.List;
import org.gongkai.documents.internal.xml.XmlAttribute;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlNode;
import org.gongkai.documents.internal.xml.XmlText;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** Reads of an entry what no walker has read (逐项清查): attributes, and every text left. One thread, one entry. */
final class Sweep {
    private final String entry;
    private final PartRole role;
    private final String label;
    private final List<DocxPart> parts;
    private int count;

    Sweep(String entry, PartRole role, String label, List<DocxPart> parts) {
        this.entry = entry;
        this.role = role;
        this.label = label;
        this.parts = parts;
    }

    /** Reads the entry; {@code claimed} are the texts that were read already. */
    void read(XmlElement root, ClaimedTexts claimed) {
        attributes(root);
        for (XmlNode child : root.children()) {
            if (child instanceof XmlText text && !text.value().isBlank() && !claimed.has(text)) {
                add(PlaceKind.HIDDEN, "", new Leaf.Text(root, text));
            }
        }
        for (XmlElement element : root.elements()) {
            if (element.local().equals("p") && !Word.is(element)) {
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
        DocxBlock block = new DocxBlock();
        texts(element, block, claimed);
        count++;
        parts.addAll(block.parts(entry, Place.of(PlaceKind.HIDDEN, label + " " + count)).stream()
                .map(p -> new DocxPart(p.entry(), p.place(), p.pieces(), p.marks(), false))
                .toList());
    }

    private static void texts(XmlElement element, DocxBlock block, ClaimedTexts claimed) {
        for (XmlNode child : element.children()) {
            if (child instanceof XmlText text && !claimed.has(text)) {
                block.add(Flags.NONE.piece(new Leaf.Text(element, text)));
            } else if (child instanceof XmlElement inner) {
                texts(inner, block, claimed);
            }
        }
    }

    private void add(PlaceKind kind, String name, Leaf leaf) {
        count++;
        parts.add(DocxPart.of(entry, Place.of(kind, label + " " + name + count), leaf));
    }
}
