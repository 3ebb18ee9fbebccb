package org.gongkai.documents.internal.xlsx;

import java.util.Objects;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** Reads the style sheet (样式读取): number formats for the cells, and as text the words in them and the names of styles. */
final class StyleBranches extends RestBranches {
    private final CellFormats formats;
    private int number;

    StyleBranches(CellFormats formats, GenericPart rest) {
        super(rest);
        this.formats = formats;
    }

    @Override
    public void branch(XmlElement branch) throws UnreadableException {
        formats.take(branch);
        words(branch);
        rest().branch(branch);
    }

    private void words(XmlElement element) throws UnreadableException {
        String code = element.value("formatCode");
        if (code != null) {
            number++;
            String literals = new FormatCode(code).literals();
            if (hasContent(literals)) {
                rest().collected().add(Place.of(PlaceKind.HIDDEN, "number format " + number), literals);
            }
        }
        boolean own = element.value("builtinId") == null && element.local().endsWith("tyle");
        String name = own ? Objects.toString(element.value("name"), "") : "";
        if (hasContent(name)) {
            rest().collected().add(Place.of(PlaceKind.HIDDEN, "style name"), name);
        }
        for (XmlElement inner : element.elements()) {
            words(inner);
        }
    }

    private static boolean hasContent(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count() >= 2;
    }
}
