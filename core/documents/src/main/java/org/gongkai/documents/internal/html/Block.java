package org.gongkai.documents.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.PlaceMark;

/**
 * Text that flows together (文本块): a paragraph, or a row with its cells. Hidden text inside it is left out of what a
 * reader sees; where there is some, the block is returned both without and with it.
 */
final class Block {
    private final MappedText text = new MappedText();
    private final List<PlaceMark> marks = new ArrayList<>();

    MappedText text() {
        return text;
    }

    void mark(Place place) {
        marks.add(new PlaceMark(text.length(), place));
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Adds a line end unless the line is empty. */
    void breakLine(int at, boolean hidden) {
        trim();
        if (text.length() > 0 && text.last() != '\n' && text.last() != '\t') {
            text.addStructure('\n', at, hidden);
        }
    }

    /** Takes collapsed white space off the end. */
    void trim() {
        if (text.last() == ' ' && !text.isStructure(text.length() - 1)) {
            text.dropLast();
        }
    }

    /** Takes line ends and white space off the end of a cell or block. */
    void trimEnd() {
        trim();
        while (text.last() == '\n' && text.isStructure(text.length() - 1)) {
            text.dropLast();
            trim();
        }
    }

    /** Returns the block as parts: as seen, and with what is hidden if that is more. */
    List<HtmlPart> parts(Place place) {
        List<HtmlPart> parts = new ArrayList<>();
        HtmlPart seen = form(place, false);
        HtmlPart whole = form(place, true);
        if (!seen.text().isBlank()) {
            parts.add(seen);
        }
        if (!whole.text().string().equals(seen.text().string()) && !whole.text().isBlank()) {
            parts.add(new HtmlPart(
                    Place.of(PlaceKind.HIDDEN, place.toString()),
                    whole.text(),
                    whole.marks(),
                    Escape.REFERENCES,
                    true));
        }
        return parts;
    }

    private HtmlPart form(Place place, boolean withHidden) {
        MappedText form = new MappedText();
        List<PlaceMark> formMarks = new ArrayList<>();
        int mark = 0;
        for (int i = 0; i <= text.length(); i++) {
            for (; mark < marks.size() && marks.get(mark).from() <= i; mark++) {
                formMarks.add(new PlaceMark(form.length(), marks.get(mark).place()));
            }
            if (i < text.length() && (withHidden || !text.isHidden(i))) {
                form.addFrom(text, i);
            }
        }
        return new HtmlPart(place, form, formMarks, Escape.REFERENCES, false);
    }
}
