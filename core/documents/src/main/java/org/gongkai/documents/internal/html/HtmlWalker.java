package org.gongkai.documents.internal.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/**
 * Reads a page into parts (网页读取). Every character of the source is text, the inside of a tag, a comment or thrown
 * away by browsers, and each of these is read; tags decide only what flows together.
 */
final class HtmlWalker implements TokenSink {
    private final String html;
    private final List<HtmlPart> parts = new ArrayList<>();
    private final OpenElements elements = new OpenElements();
    private final Deque<TableState> tables = new ArrayDeque<>();
    private final AttributeReader attributes;
    private final UnreadContent unread;
    private Block block = new Block();
    private int paragraphs;
    private int tableCount;
    private int comments;
    private int hiddenTexts;

    private HtmlWalker(String html) {
        this.html = html;
        this.unread = new UnreadContent(html);
        this.attributes = new AttributeReader(html, parts);
    }

    static HtmlSource read(String html) {
        HtmlWalker walker = new HtmlWalker(html);
        Tokenizer.tokenize(html, walker);
        while (!walker.tables.isEmpty()) {
            walker.endTable();
        }
        walker.flush();
        return new HtmlSource(html, List.copyOf(walker.parts), walker.unread.gaps(), walker.unread.embedded());
    }

    @Override
    public void text(int start, int end) {
        SourceDecoder.page(html, new int[] {start, end}, current().text(), elements.isHidden(), elements.keepsSpace());
    }

    @Override
    public void startTag(Tag tag) {
        String name = tag.name();
        switch (name) {
            case "table" -> startTable(tag);
            case "tr" -> startRow();
            case "td", "th" -> startCell(tag);
            case "br" -> breakLine(tag.start());
            default -> boundary(name, tag.start());
        }
        elements.open(tag, html);
        attributes.read(tag);
        unread.see(tag);
    }

    @Override
    public void endTag(String name, int start, int end) {
        switch (name) {
            case "table" -> endTable();
            case "tr", "thead", "tbody", "tfoot", "caption" -> flush();
            case "td", "th" -> current().trim();
            case "br", "p" -> breakOrFlush(name, start);
            default -> boundary(name, start);
        }
        elements.close(name);
    }

    @Override
    public void rawText(String element, int start, int end) {
        switch (element) {
            case "title" -> add(Place.of(PlaceKind.TITLE), SourceDecoder.references(html, start, end, false), true);
            case "textarea" ->
                addHidden("textarea", SourceDecoder.references(html, start, end, false), Escape.REFERENCES);
            case "script" -> addHidden("script", SourceDecoder.script(html, start, end), Escape.SCRIPT);
            default -> addHidden(element, SourceDecoder.plain(html, start, end), Escape.NONE);
        }
        unread.seeText(start, end);
    }

    @Override
    public void comment(int start, int end) {
        MappedText text = SourceDecoder.plain(html, start, end);
        if (!text.isBlank()) {
            comments++;
            parts.add(new HtmlPart(Place.of(PlaceKind.SOURCE_COMMENT, comments), text, List.of(), Escape.NONE, false));
        }
    }

    @Override
    public void discarded(int start, int end) {
        String text = html.substring(start, end);
        boolean doctype = text.length() < 200 && text.regionMatches(true, 0, "<!doctype html", 0, 14);
        if (!doctype || HtmlNames.mayHoldText(text)) {
            addHidden("source", SourceDecoder.plain(html, start, end), Escape.NONE);
        }
    }

    private void add(Place place, MappedText text, boolean references) {
        if (!text.isBlank()) {
            parts.add(new HtmlPart(place, text, List.of(), references ? Escape.REFERENCES : Escape.NONE, false));
        }
    }

    private void addHidden(String what, MappedText text, Escape escape) {
        if (!text.isBlank()) {
            hiddenTexts++;
            parts.add(
                    new HtmlPart(Place.of(PlaceKind.HIDDEN, what + " " + hiddenTexts), text, List.of(), escape, false));
        }
    }

    private Block current() {
        return tables.isEmpty() ? block : tables.peek().block();
    }

    private void boundary(String name, int at) {
        if (!HtmlNames.isBlock(name)) {
            return;
        }
        if (!tables.isEmpty() && tables.peek().inRow() && !name.equals("caption") && !name.startsWith("t")) {
            current().breakLine(at, elements.isHidden());
        } else {
            flush();
        }
    }

    private void breakOrFlush(String name, int at) {
        if (name.equals("br")) {
            breakLine(at);
        } else {
            boundary(name, at);
        }
    }

    private void breakLine(int at) {
        current().trim();
        current().text().addStructure('\n', at, elements.isHidden());
    }

    private void startTable(Tag tag) {
        if (tables.isEmpty()) {
            flush();
        } else if (tables.peek().inRow()) {
            current().breakLine(tag.start(), elements.isHidden());
        }
        tableCount++;
        tables.push(new TableState(tableCount));
    }

    private void endTable() {
        if (!tables.isEmpty()) {
            flush();
            tables.pop();
        }
    }

    private void startRow() {
        flush();
        if (!tables.isEmpty()) {
            tables.peek().nextRow();
        }
    }

    private void startCell(Tag tag) {
        TableState table = tables.peek();
        if (table == null) {
            flush();
            return;
        }
        if (!table.inRow()) {
            flush();
        }
        current().trimEnd();
        if (table.nextColumn() > 1) {
            current().text().addStructure('\t', tag.start(), false);
        }
        current().mark(Place.of(PlaceKind.CELL, table.cellLabel()));
    }

    private void flush() {
        Block done = current();
        done.trimEnd();
        TableState table = tables.peek();
        boolean row = table != null && table.inRow();
        if (!done.isBlank()) {
            paragraphs += row ? 0 : 1;
            Place place = row && table != null
                    ? Place.of(PlaceKind.TABLE_ROW, table.rowLabel())
                    : Place.of(PlaceKind.PARAGRAPH, paragraphs);
            parts.addAll(done.parts(place));
        }
        if (table == null) {
            block = new Block();
        } else {
            table.renew();
        }
    }
}
