package org.gongkai.tika.internal.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML that Tika makes of every format into parts with places (XHTML 转为文本部分). One thread, one document. */
final class BlockHandler extends DefaultHandler {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "pre",
            "blockquote",
            "body",
            "section",
            "article",
            "header",
            "footer",
            "caption",
            "center",
            "form",
            "option",
            "script",
            "style",
            "textarea");
    private static final Map<String, PlaceKind> CLASSES = Map.ofEntries(
            Map.entry("header", PlaceKind.HEADER),
            Map.entry("footer", PlaceKind.FOOTER),
            Map.entry("comment", PlaceKind.COMMENT),
            Map.entry("annotation", PlaceKind.COMMENT),
            Map.entry("slide-comment", PlaceKind.COMMENT),
            Map.entry("footnote", PlaceKind.FOOTNOTE),
            Map.entry("endnote", PlaceKind.ENDNOTE),
            Map.entry("textbox", PlaceKind.TEXT_BOX),
            Map.entry("outside", PlaceKind.ANNOTATION));
    private static final Set<String> CONTENT_ATTRIBUTES =
            Set.of("alt", "title", "value", "placeholder", "content", "label", "summary", "action", "cite");

    private final DocumentParts parts;
    private final Layout layout;
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> divisions = new ArrayDeque<>();
    private final Deque<TableRows> tables = new ArrayDeque<>();
    private int page;
    private int heads;
    private String sheet = "";

    BlockHandler(DocumentParts parts, Layout layout) {
        this.parts = parts;
        this.layout = layout;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (local.equals("head") || heads > 0) {
            heads++;
            return;
        }
        seeAttributes(local, attributes);
        switch (local) {
            case "table" -> startTable();
            case "tr" -> startRow();
            case "td", "th" -> startCell(attributes.getValue("colspan"));
            case "br" -> append("\n");
            default -> {
                if (BLOCKS.contains(local)) {
                    border();
                    startDivision(local, attributes.getValue("class"));
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (heads > 0) {
            heads--;
            return;
        }
        switch (local) {
            case "table" -> tables.poll();
            case "tr" -> endRow();
            case "td", "th" -> {
                if (!tables.isEmpty()) {
                    tables.element().endCell();
                }
            }
            case "h1" -> endHeading();
            default -> {
                if (BLOCKS.contains(local)) {
                    border();
                    endDivision(local);
                }
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (heads == 0 && parts.allows(length)) {
            append(new String(characters, start, length));
        }
    }

    /** Some formats end their lines so; between rows it is the writer's own taste. */
    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        if (tables.isEmpty() && heads == 0) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endDocument() {
        flush();
    }

    /** Sends what has gathered; call before something else adds parts. */
    void flush() {
        String block = withoutNoteMark(text.toString());
        text.setLength(0);
        PlaceKind kind = kind();
        boolean numberedFromOutside = kind == PlaceKind.PAGE || kind == PlaceKind.SLIDE;
        if (numberedFromOutside) {
            parts.body(Place.of(kind, Math.max(1, page)), block);
        } else {
            parts.body(kind, block);
        }
    }

    /** The mark of a footnote or comment is a control character, which Tika's writer replaces. */
    private String withoutNoteMark(String block) {
        int start = 0;
        while (start < block.length() && Character.isWhitespace(block.charAt(start))) {
            start++;
        }
        boolean marked = layout == Layout.WORD && start < block.length() && block.charAt(start) == DocumentParts.LOST;
        return marked ? block.substring(start + 1) : block;
    }

    private void append(String more) {
        TableRows table = tables.peek();
        if (table != null && table.isInCell()) {
            table.text(more);
        } else if (layout != Layout.BESIDE_SHEETS || table == null) {
            text.append(more);
        }
    }

    private void border() {
        TableRows table = tables.peek();
        if (table != null && table.isInCell()) {
            table.breakLine();
        } else if (kind() == PlaceKind.PAGE) {
            text.append('\n');
        } else {
            flush();
        }
    }

    private void startDivision(String local, @Nullable String name) {
        boolean note = local.equals("p") && ("annotation".equals(name) || "comment".equals(name));
        if (!local.equals("div") && !note) {
            divisions.push("");
            return;
        }
        flushPage();
        divisions.push(name == null ? "" : name);
        if ("page".equals(name)
                || "slide".equals(name)
                || "slide-content".equals(name) && !divisions.contains("slide")) {
            page++;
        }
    }

    private void endDivision(String local) {
        if (local.equals("div") || "annotation".equals(divisions.peek())) {
            flushPage();
        }
        divisions.poll();
    }

    private void flushPage() {
        if (tables.isEmpty()) {
            flush();
        }
    }

    private void endHeading() {
        boolean ofSheet = layout == Layout.SHEETS || layout == Layout.UNCOUNTED_SHEETS;
        if (ofSheet && tables.isEmpty()) {
            sheet = text.toString().strip();
            text.setLength(0);
            parts.body(PlaceKind.SHEET_NAME, sheet);
        } else {
            border();
        }
        divisions.poll();
    }

    private void startTable() {
        if (tables.isEmpty()) {
            flush();
        }
        boolean counted = layout == Layout.SHEETS && !sheet.isEmpty();
        tables.push(counted ? TableRows.ofSheet(sheet) : TableRows.ofTable(parts.next(PlaceKind.TABLE_ROW)));
    }

    private void startRow() {
        if (!tables.isEmpty()) {
            tables.element().row(1);
        }
    }

    private void startCell(@Nullable String span) {
        if (!tables.isEmpty()) {
            boolean several = span != null && span.matches("\\d{1,4}");
            tables.element().cell(several ? Integer.parseInt(span) : 1);
        }
    }

    private void endRow() {
        if (!tables.isEmpty() && layout != Layout.BESIDE_SHEETS) {
            tables.element().endRow(parts);
        }
    }

    private PlaceKind kind() {
        for (String name : divisions) {
            PlaceKind known = CLASSES.get(name);
            if (known != null) {
                return known;
            }
        }
        return switch (layout) {
            case PAGES -> PlaceKind.PAGE;
            case SLIDES -> page == 0 ? PlaceKind.PARAGRAPH : PlaceKind.SLIDE;
            case BESIDE_SHEETS -> PlaceKind.ANNOTATION;
            default -> PlaceKind.PARAGRAPH;
        };
    }

    private void seeAttributes(String local, Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getLocalName(i).isEmpty() ? attributes.getQName(i) : attributes.getLocalName(i);
            String value = attributes.getValue(i);
            if (name.equals("href")) {
                parts.link(value);
            } else if (name.equals("src") && !value.startsWith("embedded:")) {
                seeSource(local, value);
            } else if (CONTENT_ATTRIBUTES.contains(name) || name.startsWith("data-")) {
                parts.attribute("no.", value);
            }
        }
    }

    private void seeSource(String local, String value) {
        parts.link(value.startsWith("data:") ? "" : value);
        if (local.equals("img")) {
            parts.gap(GapCause.IMAGE_ONLY, "网页中的图片", "images on the page");
        } else {
            parts.gap(GapCause.UNSUPPORTED, "网页嵌入的内容", "embedded content of the page");
        }
    }
}
