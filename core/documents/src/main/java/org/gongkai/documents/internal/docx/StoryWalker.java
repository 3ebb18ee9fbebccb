package org.gongkai.documents.internal.docx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.internal.opc.Leaf;
import org.gongkai.documents.internal.opc.OpcPart;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlNode;
import org.gongkai.documents.internal.xml.XmlText;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs, tables and text boxes of one entry (正文读取). One thread. */
final class StoryWalker {
    private final String entry;
    private final HiddenText hidden;
    private final List<OpcPart> parts;
    private final TextBoxes textBoxes;

    /** Counts text boxes over the whole document. */
    static final class TextBoxes {
        private int count;

        StoryPlaces next() {
            count++;
            return StoryPlaces.of(PlaceKind.TEXT_BOX, Integer.toString(count));
        }
    }

    StoryWalker(String entry, HiddenText hidden, TextBoxes textBoxes, List<OpcPart> parts) {
        this.entry = entry;
        this.hidden = hidden;
        this.textBoxes = textBoxes;
        this.parts = parts;
    }

    /** Reads everything in {@code container}. */
    void walk(XmlElement container, StoryPlaces places, Flags flags) {
        DocxBlock open = null;
        List<InlineWalker.Aside> asides = new ArrayList<>();
        for (XmlNode child : container.children()) {
            if (child instanceof XmlText text && !text.value().isBlank()) {
                DocxBlock stray = new DocxBlock();
                stray.add(flags.piece(new Leaf.Text(container, text)));
                parts.addAll(stray.parts(entry, places.nextParagraph()));
            }
            if (!(child instanceof XmlElement element)) {
                continue;
            }
            if (!Word.is(element, "p")) {
                other(element, places, flags);
                continue;
            }
            open = open == null ? new DocxBlock() : open;
            InlineWalker inline = new InlineWalker(hidden, open);
            inline.paragraph(element, flags);
            asides.addAll(inline.asides());
            Flags mark = mark(element);
            if (mark == null) {
                finish(open, asides, places);
                open = null;
            } else {
                open.add(mark.piece(new Leaf.Fixed("\n")));
            }
        }
        finish(open, asides, places);
    }

    /** Returns how the mark at a paragraph's end is tracked, or {@code null} if it simply stands. */
    static @Nullable Flags mark(XmlElement paragraph) {
        XmlElement properties = paragraph.child("pPr");
        XmlElement run = properties == null ? null : properties.child("rPr");
        if (run == null) {
            return null;
        }
        if (run.child("del") != null || run.child("moveFrom") != null) {
            return Flags.NONE.asDeleted();
        }
        return run.child("ins") != null || run.child("moveTo") != null ? Flags.NONE.asInserted() : null;
    }

    private void finish(@Nullable DocxBlock block, List<InlineWalker.Aside> asides, StoryPlaces places) {
        if (block == null) {
            return;
        }
        parts.addAll(block.parts(entry, places.nextParagraph()));
        for (InlineWalker.Aside aside : asides) {
            drawing(aside.drawing(), aside.flags());
        }
        asides.clear();
    }

    private void other(XmlElement element, StoryPlaces places, Flags flags) {
        switch (element.local()) {
            case "tbl" -> new TableWalker(this, places).table(element, flags);
            case "ins", "moveTo" -> walk(element, places, flags.asInserted());
            case "del", "moveFrom" -> walk(element, places, flags.asDeleted());
            case "Fallback" -> walk(element, places, flags.asHidden());
            case "sectPr", "sdtPr", "sdtEndPr", "customXmlPr" -> {
                // settings hold attributes only, which are read apart
            }
            default -> walk(element, places, flags);
        }
    }

    /** Reads the text boxes and other texts of a drawing. */
    void drawing(XmlElement drawing, Flags flags) {
        inDrawing(drawing, Drawings.isKept(drawing) ? flags : flags.asHidden());
    }

    private void inDrawing(XmlElement element, Flags flags) {
        if (Word.is(element, "txbxContent")) {
            walk(element, textBoxes.next(), flags);
            return;
        }
        boolean hiddenHere = element.local().equals("Fallback") || Drawings.isPicture(element);
        Flags inside = hiddenHere ? flags.asHidden() : flags;
        if (element.local().equals("p")) {
            DocxBlock block = new DocxBlock();
            new InlineWalker(hidden, block).paragraph(element, inside);
            parts.addAll(block.parts(entry, textBoxes.next().nextParagraph()));
            return;
        }
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                inDrawing(inner, inside);
            } else if (child instanceof XmlText text && !text.value().isBlank()) {
                DocxBlock block = new DocxBlock();
                block.add(inside.asHidden().piece(new Leaf.Text(element, text)));
                parts.addAll(block.parts(entry, textBoxes.next().nextParagraph()));
            }
        }
    }

    void add(DocxBlock block, Place place) {
        parts.addAll(block.parts(entry, place));
    }

    HiddenText hidden() {
        return hidden;
    }
}
