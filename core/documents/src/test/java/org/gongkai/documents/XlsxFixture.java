package org.gongkai.documents;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds workbooks part by part; the first sheet is {@code Sheet1}. */
final class XlsxFixture {
    static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    static final String SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder root = new StringBuilder();
    private final StringBuilder book = new StringBuilder();
    private final StringBuilder sheet = new StringBuilder();
    private final StringBuilder sheets = new StringBuilder();
    private String bookRest = "";
    private String before = "";
    private String rows = "";
    private String after = "";
    private String mainType = SHEET_ML + "sheet.main+xml";
    private String zipComment = "";
    private int number;

    /** A workbook whose first sheet has those rows. */
    static XlsxFixture of(String rows) {
        XlsxFixture fixture = new XlsxFixture();
        fixture.rows = rows;
        fixture.relate(fixture.root, "officeDocument", "xl/workbook.xml", "");
        return fixture.listed("Sheet1", "visible", "xl/worksheets/sheet1.xml");
    }

    /** A row of cells that hold words. */
    static String row(int number, String... cells) {
        StringBuilder xml = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                xml.append(inline("" + (char) ('A' + i) + number, cells[i]));
            }
        }
        return xml.append("</row>").toString();
    }

    static String inline(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String cell, String value) {
        return "<c r=\"" + cell + "\"><v>" + value + "</v></c>";
    }

    XlsxFixture mainType(String type) {
        mainType = type;
        return this;
    }

    XlsxFixture before(String xml) {
        before = xml;
        return this;
    }

    XlsxFixture after(String xml) {
        after = xml;
        return this;
    }

    XlsxFixture book(String xml) {
        bookRest = xml;
        return this;
    }

    XlsxFixture zipComment(String comment) {
        zipComment = comment;
        return this;
    }

    /** Adds a sheet to the workbook's list. */
    XlsxFixture listed(String name, String state, String entry) {
        sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + (number + 1) + "\" state=\"" + state + "\" r:id=\"rel"
                + number + "\"/>");
        relate(book, "worksheet", "/" + entry, "");
        types.append(override(entry, SHEET_ML + "worksheet+xml"));
        return this;
    }

    XlsxFixture sheet(String name, String state, String rows) {
        String entry = "xl/worksheets/sheet" + (number + 1) + ".xml";
        return listed(name, state, entry)
                .raw(entry, "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    XlsxFixture strings(String items) {
        return bookPart("sharedStrings", SHEET_ML + "sharedStrings+xml", "<sst" + MAIN + ">" + items + "</sst>");
    }

    XlsxFixture styles(String inside) {
        return bookPart("styles", SHEET_ML + "styles+xml", "<styleSheet" + MAIN + ">" + inside + "</styleSheet>");
    }

    /** One cell style for each format code; a number names a built-in format. */
    XlsxFixture formats(String... codes) {
        StringBuilder own = new StringBuilder("<numFmts>");
        StringBuilder cells = new StringBuilder("<cellXfs><xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            boolean builtIn = codes[i].matches("\\d\\d?") && !codes[i].equals("0");
            own.append(
                    builtIn
                            ? ""
                            : "<numFmt numFmtId=\"" + (170 + i) + "\" formatCode=\""
                                    + codes[i].replace("\"", "&quot;").replace("<", "&lt;") + "\"/>");
            cells.append("<xf numFmtId=\"" + (builtIn ? codes[i] : "" + (170 + i)) + "\"/>");
        }
        return styles(own + "</numFmts>" + cells + "</cellXfs>");
    }

    /** A part that the workbook points to. */
    XlsxFixture bookPart(String kind, String type, String content) {
        relate(book, kind, kind + ".xml", "");
        return typed("xl/" + kind + ".xml", type, content);
    }

    /** Lets the workbook point to a part. */
    XlsxFixture related(String kind, String target) {
        relate(book, kind, target, "");
        return this;
    }

    /** A part that the first sheet points to. */
    XlsxFixture sheetPart(String kind, String type, String content) {
        relate(sheet, kind, "../" + kind + ".xml", "");
        return typed("xl/" + kind + ".xml", type, content);
    }

    XlsxFixture typed(String name, String type, String content) {
        types.append(override(name, type));
        return raw(name, content);
    }

    XlsxFixture link(String kind, String target) {
        relate(sheet, kind, target, " TargetMode=\"External\"");
        return this;
    }

    XlsxFixture raw(String name, String content) {
        return raw(name, content.getBytes(StandardCharsets.UTF_8));
    }

    XlsxFixture raw(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] build() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(
                all,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + "<Default Extension=\"vml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
                        + override("xl/workbook.xml", mainType) + types + "</Types>");
        put(all, "_rels/.rels", RELATIONS + root + "</Relationships>");
        put(all, "xl/workbook.xml", "<workbook" + MAIN + "><sheets>" + sheets + "</sheets>" + bookRest + "</workbook>");
        put(all, "xl/_rels/workbook.xml.rels", RELATIONS + book + "</Relationships>");
        put(
                all,
                "xl/worksheets/sheet1.xml",
                "<worksheet" + MAIN + ">" + before + "<sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
        put(all, "xl/worksheets/_rels/sheet1.xml.rels", RELATIONS + sheet + "</Relationships>");
        all.putAll(parts);
        all.values().removeIf(content -> content.length == 0);
        return DocxFixture.zip(all, zipComment);
    }

    private void relate(StringBuilder relations, String kind, String target, String mode) {
        relations.append("<Relationship Id=\"rel" + (relations == book ? number : relations.length()) + "\" Type=\""
                + RELATION + kind + "\" Target=\"" + target + "\"" + mode + "/>");
        number += relations == book ? 1 : 0;
    }

    private static String override(String name, String type) {
        return "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>";
    }

    private static void put(Map<String, byte[]> all, String name, String content) {
        all.put(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
