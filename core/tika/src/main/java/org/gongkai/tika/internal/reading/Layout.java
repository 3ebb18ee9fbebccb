package org.gongkai.tika.internal.reading;

import java.util.Set;

/** How a document's text lies, which decides the names of places (版式). */
enum Layout {
    /** Paragraphs and tables. */
    TEXT,
    /** The same, where a paragraph that is a note begins with a mark that is no character. */
    WORD,
    /** Sheets whose rows come with all empty rows between them, so that they can be counted. */
    SHEETS,
    /** Sheets of which the empty rows are missing or wrong, so that rows go by their order. */
    UNCOUNTED_SHEETS,
    /** Sheets whose rows are read elsewhere; what lies beside them is read. */
    BESIDE_SHEETS,
    /** Slides. */
    SLIDES,
    /** Pages. */
    PAGES,
    /** Mark-up for the Web, whose attributes hold content. */
    WEB;

    private static final Set<String> SHEET_TYPES = Set.of(
            "application/vnd.ms-excel",
            "application/vnd.ms-excel.sheet.2",
            "application/vnd.ms-excel.sheet.3",
            "application/vnd.ms-excel.sheet.4",
            "application/vnd.ms-excel.workspace.3",
            "application/vnd.ms-excel.workspace.4");
    private static final Set<String> PAGE_TYPES = Set.of("application/pdf", "application/vnd.visio", "image/tiff");

    /** Returns the layout of a media type. */
    static Layout of(String type) {
        if (SHEET_TYPES.contains(type)) {
            return SHEETS;
        }
        if (type.equals("application/msword")) {
            return WORD;
        }
        if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return BESIDE_SHEETS;
        }
        if (type.contains("spreadsheet") || type.startsWith("application/vnd.ms-excel")) {
            return UNCOUNTED_SHEETS;
        }
        if (type.contains("presentation") || type.contains("powerpoint")) {
            return SLIDES;
        }
        if (PAGE_TYPES.contains(type) || type.startsWith("application/vnd.ms-visio")) {
            return PAGES;
        }
        return type.equals("text/html") || type.equals("application/xhtml+xml") ? WEB : TEXT;
    }
}
