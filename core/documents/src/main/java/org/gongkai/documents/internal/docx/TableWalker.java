package org.gongkai.documents.internal.docx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.internal.opc.Leaf;
import org.gongkai.documents.internal.xml.XmlElement;

/** Reads a table row by row (表格读取): a row is one block, its cells are parted by tabs. One thread, one table. */
final class TableWalker {
    private final StoryWalker story;
    private final StoryPlaces places;
    private final int number;
    private int row;
    private int column;
    private boolean startsParagraph;
    private final List<InlineWalker.Aside> asides = new ArrayList<>();

    TableWalker(StoryWalker story, StoryPlaces places) {
        this.story = story;
        this.places = places;
        this.number = places.nextTable();
    }

    void table(XmlElement table, Flags flags) {
        for (XmlElement element : table.elements()) {
            switch (element.local()) {
                case "tr" -> row(element, flags);
                case "tblPr", "tblGrid", "sdtPr", "customXmlPr" -> {
                    // settings hold attributes only, which are read apart
                }
                default -> table(element, wrapped(element, flags));
            }
        }
    }

    private static Flags wrapped(XmlElement element, Flags flags) {
        return switch (element.local()) {
            case "ins", "moveTo" -> flags.asInserted();
            case "del", "moveFrom" -> flags.asDeleted();
            case "Fallback" -> flags.asHidden();
            default -> flags;
        };
    }

    private void row(XmlElement element, Flags flags) {
        row++;
        column = 0;
        DocxBlock current = new DocxBlock();
        cells(element, current, rowFlags(element, flags));
        story.add(current, places.row(number, row));
        for (InlineWalker.Aside aside : asides) {
            story.drawing(aside.drawing(), aside.flags());
        }
        asides.clear();
    }

    private static Flags rowFlags(XmlElement row, Flags flags) {
        XmlElement properties = row.child("trPr");
        if (properties != null && properties.child("del") != null) {
            return flags.asDeleted();
        }
        return properties != null && properties.child("ins") != null ? flags.asInserted() : flags;
    }

    private void cells(XmlElement parent, DocxBlock current, Flags flags) {
        for (XmlElement element : parent.elements()) {
            switch (element.local()) {
                case "tc" -> {
                    if (column > 0) {
                        current.add(flags.piece(new Leaf.Fixed("\t")));
                    }
                    column++;
                    current.cell(places.cell(number, row, column));
                    startsParagraph = false;
                    content(element, current, flags);
                }
                case "trPr", "tblPrEx", "sdtPr", "customXmlPr" -> {
                    // settings hold attributes only, which are read apart
                }
                default -> cells(element, current, wrapped(element, flags));
            }
        }
    }

    private void content(XmlElement parent, DocxBlock current, Flags flags) {
        Flags mark = Flags.NONE;
        for (XmlElement element : parent.elements()) {
            switch (element.local()) {
                case "p" -> {
                    Flags border = new Flags(
                            flags.deleted() || mark.deleted(), flags.inserted() || mark.inserted(), flags.hidden());
                    mark = paragraph(element, current, flags, border);
                }
                case "tbl" -> new TableWalker(story, places).table(element, flags);
                case "tcPr", "sdtPr", "customXmlPr" -> {
                    // settings hold attributes only, which are read apart
                }
                default -> content(element, current, wrapped(element, flags));
            }
        }
    }

    private Flags paragraph(XmlElement element, DocxBlock current, Flags flags, Flags border) {
        if (startsParagraph) {
            current.add(border.piece(new Leaf.Fixed("\n")));
        }
        startsParagraph = true;
        InlineWalker inline = new InlineWalker(story.hidden(), current);
        inline.paragraph(element, flags);
        asides.addAll(inline.asides());
        Flags own = StoryWalker.mark(element);
        return own == null ? Flags.NONE : own;
    }
}
