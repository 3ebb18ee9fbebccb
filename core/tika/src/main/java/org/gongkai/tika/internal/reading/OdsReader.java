package org.gongkai.tika.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongkai.text.GapCause;
import org.gongkai.text.PlaceKind;
import org.gongkai.tika.internal.Refusal;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the sheets of an OpenDocument spreadsheet (ODS 工作表读取): names, rows with their true numbers, comments, and values and
 * formulas that a cell does not show. Tika gives neither names nor numbers of rows.
 */
final class OdsReader extends DefaultHandler {
    private final DocumentParts parts;
    private final StringBuilder comment = new StringBuilder();
    private final StringBuilder shown = new StringBuilder();
    private @Nullable TableRows rows;
    private @Nullable String value;
    private int notes;
    private int paragraphs;
    private int repeated;

    private OdsReader(DocumentParts parts) {
        this.parts = parts;
    }

    static void read(byte[] content, DocumentParts parts) throws Refusal, IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    XmlTextReader.parse(zip.readAllBytes(), new OdsReader(parts));
                    return;
                }
            }
        }
        throw new Refusal(GapCause.UNREADABLE, "缺少 content.xml", "content.xml is missing");
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "table" -> table(attributes);
            case "table-row" -> row(number(attributes, "number-rows-repeated"));
            case "table-cell", "covered-table-cell" -> cell(attributes);
            case "annotation" -> notes++;
            case "p" -> paragraph();
            case "tab" -> text("\t");
            case "line-break" -> text("\n");
            case "s" -> text(" ".repeat(Math.min(200, number(attributes, "c"))));
            default -> {
                // frames and spans hold paragraphs, which are taken wherever they stand
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "table" -> rows = null;
            case "table-row" -> endRow();
            case "table-cell", "covered-table-cell" -> endCell();
            case "annotation" -> {
                notes--;
                parts.body(PlaceKind.COMMENT, comment.toString());
                comment.setLength(0);
            }
            case "p" -> paragraphs--;
            case "creator", "date" -> comment.append(notes > 0 ? "\n" : "");
            default -> {
                // see above
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if ((paragraphs > 0 || notes > 0) && parts.allows(length)) {
            text(new String(characters, start, length));
        }
    }

    private void table(Attributes attributes) {
        String name = attribute(attributes, "name");
        String sheet = name == null ? "" : name;
        parts.body(PlaceKind.SHEET_NAME, sheet);
        rows = TableRows.ofSheet(sheet);
    }

    /** Equal rows are given once, as the first of them. */
    private void row(int many) {
        if (rows != null) {
            rows.row(1);
        }
        repeated = many - 1;
    }

    private void endRow() {
        if (rows != null) {
            rows.endRow(parts);
            rows.row(repeated);
        }
        repeated = 0;
    }

    private void cell(Attributes attributes) {
        shown.setLength(0);
        value = attribute(attributes, "value");
        String formula = attribute(attributes, "formula");
        if (formula != null) {
            parts.attribute("formula", formula);
        }
        if (rows != null) {
            rows.cell(number(attributes, "number-columns-repeated"));
        }
    }

    private void endCell() {
        if (value != null && shown.indexOf(value) < 0) {
            parts.attribute("value", value);
        }
        value = null;
        if (rows != null) {
            rows.endCell();
        }
    }

    private void paragraph() {
        paragraphs++;
        if (notes > 0) {
            comment.append('\n');
        } else if (rows != null) {
            rows.breakLine();
        }
    }

    private void text(String more) {
        if (notes > 0) {
            comment.append(more);
        } else if (rows != null && rows.isInCell()) {
            shown.append(more);
            rows.text(more);
        }
    }

    private static int number(Attributes attributes, String name) {
        String value = attribute(attributes, name);
        return value != null && value.matches("\\d{1,7}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }

    private static @Nullable String attribute(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return null;
    }
}
