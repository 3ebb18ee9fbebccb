package org.gongkai.documents.internal.html;

import java.util.List;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** Reads the attributes of tags (属性读取), each value as a part of its own. */
final class AttributeReader {
    private static final int HARMLESS = 200;

    private final String html;
    private final List<HtmlPart> parts;
    private int count;

    AttributeReader(String html, List<HtmlPart> parts) {
        this.html = html;
        this.parts = parts;
    }

    void read(Tag tag) {
        if (HtmlNames.mayHoldText(tag.name())) {
            add(
                    tag.name(),
                    SourceDecoder.plain(
                            html, tag.start() + 1, tag.start() + 1 + tag.name().length()),
                    Escape.NONE);
        }
        for (Attribute attribute : tag.attributes()) {
            name(tag, attribute);
            value(tag, attribute);
        }
    }

    private void name(Tag tag, Attribute attribute) {
        if (HtmlNames.mayHoldText(attribute.name())) {
            int end = attribute.nameStart() + attribute.name().length();
            add(tag.name(), SourceDecoder.plain(html, attribute.nameStart(), end), Escape.NONE);
        }
    }

    private void value(Tag tag, Attribute attribute) {
        int start = attribute.valueStart();
        int end = attribute.valueEnd();
        if (start == end || isEmbedded(html, attribute)) {
            return;
        }
        String raw = html.substring(start, end);
        if (!HtmlNames.holdsText(attribute.name()) && !HtmlNames.mayHoldText(raw)) {
            return;
        }
        MappedText text = SourceDecoder.references(html, start, end, true);
        boolean link = HtmlNames.isLink(attribute.name());
        add(
                tag.name() + " " + attribute.name(),
                link ? SourceDecoder.percent(text) : text,
                link ? Escape.LINK : Escape.REFERENCES);
    }

    private void add(String label, MappedText text, Escape escape) {
        if (!text.isBlank()) {
            count++;
            Place place = Place.of(PlaceKind.ATTRIBUTE, plainLabel(label) + " " + count);
            parts.add(new HtmlPart(place, text, List.of(), escape, false));
        }
    }

    /** A label must not carry content: names beyond the usual ones are left out. */
    private static String plainLabel(String label) {
        return label.length() <= 40 && label.matches("[a-z -]+") ? label : "name";
    }

    /** Returns whether the value is a whole file in an address, large enough to show something. */
    static boolean isEmbedded(String html, Attribute attribute) {
        return attribute.valueEnd() - attribute.valueStart() > HARMLESS
                && html.regionMatches(true, attribute.valueStart(), "data:", 0, 5);
    }
}
