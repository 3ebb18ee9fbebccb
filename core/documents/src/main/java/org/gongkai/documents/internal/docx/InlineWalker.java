package org.gongkai.documents.internal.docx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.internal.opc.Leaf;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlNode;
import org.gongkai.documents.internal.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** Reads what flows inside a paragraph (段内读取) and puts drawings aside. One thread. */
final class InlineWalker {
    private final HiddenText hidden;
    private final DocxBlock block;
    private final List<Aside> asides = new ArrayList<>();
    private @Nullable XmlElement paragraphProperties;

    /** A drawing that hangs at the paragraph. */
    record Aside(XmlElement drawing, Flags flags) {}

    InlineWalker(HiddenText hidden, DocxBlock block) {
        this.hidden = hidden;
        this.block = block;
    }

    List<Aside> asides() {
        return asides;
    }

    void paragraph(XmlElement paragraph, Flags flags) {
        paragraphProperties = paragraph.child("pPr");
        children(paragraph, flags);
    }

    private void children(XmlElement parent, Flags flags) {
        for (XmlNode child : parent.children()) {
            if (child instanceof XmlElement element) {
                element(parent, element, flags);
            } else if (child instanceof XmlText text) {
                text(parent, text, flags);
            }
        }
    }

    private void text(XmlElement parent, XmlText text, Flags flags) {
        boolean known = parent.local().equals("t") || Word.is(parent, "delText");
        if (known || !text.value().isBlank()) {
            boolean seen = known || !Word.is(parent);
            block.add((seen ? flags : flags.asHidden()).piece(new Leaf.Text(parent, text)));
        }
    }

    private void element(XmlElement parent, XmlElement element, Flags flags) {
        if (!Word.is(element)) {
            children(element, element.local().equals("Fallback") ? flags.asHidden() : flags);
            return;
        }
        switch (element.local()) {
            case "r" -> children(element, hidden.isHidden(element, paragraphProperties) ? flags.asHidden() : flags);
            case "ins", "moveTo" -> children(element, flags.asInserted());
            case "del", "moveFrom" -> children(element, flags.asDeleted());
            case "instrText", "delInstrText", "rt", "fldData" -> children(element, flags.asHidden());
            case "pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr" -> {
                // settings hold attributes only, which are read apart
            }
            case "drawing", "pict", "object" -> asides.add(new Aside(element, flags));
            default -> {
                String sign = sign(element);
                if (!sign.isEmpty()) {
                    block.add(flags.piece(new Leaf.Sign(parent, element, sign)));
                }
                children(element, flags);
            }
        }
    }

    private static String sign(XmlElement element) {
        return switch (element.local()) {
            case "tab", "ptab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "\u2011";
            case "softHyphen" -> "\u00AD";
            case "sym" -> symbol(element.value("char"));
            default -> "";
        };
    }

    /** A character of a symbol font stands in the private area, shifted by F000. */
    private static String symbol(@Nullable String code) {
        if (code == null || !code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        int c = Integer.parseInt(code, 16);
        return Character.toString(c >= 0xF020 && c <= 0xF07E ? c - 0xF000 : c);
    }
}
