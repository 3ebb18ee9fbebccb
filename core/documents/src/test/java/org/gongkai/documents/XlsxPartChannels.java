package org.gongkai.documents;

import static org.gongkai.documents.XlsxFixture.MAIN;
import static org.gongkai.documents.XlsxFixture.SHEET_ML;
import static org.gongkai.documents.XlsxFixture.row;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Workbooks with a number in one part beside the sheets. */
final class XlsxPartChannels {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String DRAWING = " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";

    private XlsxPartChannels() {}

    static Map<String, Function<String, XlsxFixture>> all() {
        Map<String, Function<String, XlsxFixture>> channels = new LinkedHashMap<>();
        book(channels);
        formats(channels);
        comments(channels);
        moreComments(channels);
        tables(channels);
        caches(channels);
        drawings(channels);
        properties(channels);
        container(channels);
        return channels;
    }

    private static XlsxFixture plain() {
        return XlsxFixture.of(row(1, "字"));
    }

    private static void book(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put(
                "defined name",
                s -> plain().book("<definedNames><definedName name=\"名" + s
                        + "\">Sheet1!$A$1</definedName></definedNames>"));
        channels.put(
                "content of a name",
                s -> plain().book("<definedNames><definedName name=\"x\" hidden=\"1\">\"" + s
                        + "\"</definedName></definedNames>"));
        channels.put(
                "joined content of a name",
                s -> plain().book("<definedNames><definedName name=\"x\">\"" + s.substring(0, 2) + "\"&amp;\""
                        + s.substring(2) + "\"</definedName></definedNames>"));
        channels.put(
                "comment of a name",
                s -> plain().book("<definedNames><definedName name=\"x\" comment=\"" + s
                        + "\">1</definedName></definedNames>"));
        channels.put("who shares the file", s -> plain().book("<fileSharing userName=\"" + s + "\"/>"));
        channels.put(
                "where it was saved",
                s -> plain().book("<extLst><ext><absPath url=\"C:\\Users\\" + s + "\\\"/></ext></extLst>"));
    }

    private static void formats(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put("number format", s -> plain().formats("0\"电话" + s + "\""));
        channels.put("number format escaped", s -> plain().formats("0\\" + String.join("\\", s.split(""))));
        channels.put(
                "format of a rule",
                s -> plain().styles("<dxfs><dxf><numFmt numFmtId=\"9\" formatCode=\"&quot;" + s
                        + "&quot;\"/></dxf></dxfs>"));
        channels.put(
                "style name",
                s -> plain().styles("<cellStyles><cellStyle name=\"甲" + s + "\" xfId=\"0\"/></cellStyles>"));
        channels.put(
                "connection",
                s -> plain().bookPart(
                                "connections",
                                SHEET_ML + "connections+xml",
                                "<connections" + MAIN + "><connection id=\"1\" name=\"c\"><dbPr connection=\"Pwd=" + s
                                        + "\" command=\"select\"/></connection></connections>"));
        channels.put(
                "command of a connection",
                s -> plain().bookPart(
                                "connections",
                                SHEET_ML + "connections+xml",
                                "<connections" + MAIN + "><connection id=\"1\"><dbPr command=\"where x=" + s
                                        + "\"/></connection></connections>"));
    }

    private static void comments(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put(
                "comment",
                s -> plain().sheetPart(
                                "comments",
                                SHEET_ML + "comments+xml",
                                "<comments" + MAIN
                                        + "><authors><author>甲</author></authors><commentList><comment ref=\"A1\""
                                        + " authorId=\"0\"><text><r><t>" + s.substring(0, 5) + "</t></r><r><t>"
                                        + s.substring(5) + "</t></r></text></comment></commentList></comments>"));
        channels.put(
                "comment author",
                s -> plain().sheetPart(
                                "comments",
                                SHEET_ML + "comments+xml",
                                "<comments" + MAIN + "><authors><author>" + s + "</author></authors></comments>"));
        channels.put(
                "threaded comment",
                s -> plain().sheetPart(
                                "threadedComment",
                                "application/vnd.ms-excel.threadedcomments+xml",
                                "<ThreadedComments><threadedComment ref=\"A1\" id=\"{1}\"><text>" + s
                                        + "</text></threadedComment></ThreadedComments>"));
        channels.put(
                "person",
                s -> plain().bookPart(
                                "person",
                                "application/vnd.ms-excel.person+xml",
                                "<personList><person displayName=\"" + s + "\" id=\"{1}\"/></personList>"));
        channels.put(
                "drawing of a comment",
                s -> plain().raw(
                                "xl/drawings/vmlDrawing1.vml",
                                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape><v:textbox><div>" + s
                                        + "</div></v:textbox></v:shape></xml>"));
    }

    private static void moreComments(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put(
                "name of a shape",
                s -> plain().raw(
                                "xl/drawings/vmlDrawing1.vml",
                                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape id=\"" + s + "\"/></xml>"));
    }

    private static void tables(Map<String, Function<String, XlsxFixture>> channels) {
        for (String attribute : new String[] {"name", "totalsRowLabel"}) {
            channels.put(
                    "table column " + attribute,
                    s -> plain().sheetPart(
                                    "table",
                                    SHEET_ML + "table+xml",
                                    "<table" + MAIN
                                            + " id=\"1\" name=\"t\" displayName=\"t\" ref=\"A1:A2\"><tableColumns>"
                                            + "<tableColumn id=\"1\" " + attribute + "=\"" + s
                                            + "\"/></tableColumns></table>"));
        }
        channels.put(
                "table name",
                s -> plain().sheetPart(
                                "table",
                                SHEET_ML + "table+xml",
                                "<table" + MAIN + " id=\"1\" displayName=\"t" + s + "\" ref=\"A1:A2\"/>"));
        channels.put(
                "slicer",
                s -> plain().bookPart(
                                "slicer",
                                "application/vnd.ms-excel.slicer+xml",
                                "<slicers><slicer name=\"x\" caption=\"" + s + "\"/></slicers>"));
    }

    private static void caches(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put(
                "pivot items",
                s -> plain().bookPart(
                                "pivotCacheDefinition",
                                SHEET_ML + "pivotCacheDefinition+xml",
                                "<pivotCacheDefinition" + MAIN
                                        + "><cacheFields><cacheField name=\"a\"><sharedItems><s v=\"" + s
                                        + "\"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>"));
        channels.put(
                "pivot records",
                s -> plain().bookPart(
                                "pivotCacheRecords",
                                SHEET_ML + "pivotCacheRecords+xml",
                                "<pivotCacheRecords" + MAIN + "><r><x v=\"0\"/><n v=\"" + s.charAt(0) + "."
                                        + s.substring(1) + "E10\"/></r></pivotCacheRecords>"));
        channels.put(
                "cells of another workbook",
                s -> plain().bookPart(
                                "externalLink",
                                SHEET_ML + "externalLink+xml",
                                "<externalLink" + MAIN
                                        + "><externalBook><sheetDataSet><sheetData><row r=\"1\"><cell r=\"A1\"><v>"
                                        + s.substring(0, 3) + "</v></cell><cell r=\"B1\"><v>" + s.substring(3)
                                        + "</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>"));
        channels.put(
                "sheet of another workbook",
                s -> plain().bookPart(
                                "externalLink",
                                SHEET_ML + "externalLink+xml",
                                "<externalLink" + MAIN + "><externalBook><sheetNames><sheetName val=\"" + s
                                        + "\"/></sheetNames></externalBook></externalLink>"));
        channels.put("path of another workbook", s -> plain().link("externalLinkPath", "file:///C:/" + s + ".xlsx"));
    }

    private static void drawings(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put(
                "text box",
                s -> plain().sheetPart(
                                "drawing",
                                OFFICE + "drawing+xml",
                                "<wsDr" + DRAWING + "><sp><txBody><a:p><a:r><a:t>" + s.substring(0, 6)
                                        + "</a:t></a:r><a:r><a:t>" + s.substring(6)
                                        + "</a:t></a:r></a:p></txBody></sp></wsDr>"));
        channels.put(
                "alternative text",
                s -> plain().sheetPart(
                                "drawing",
                                OFFICE + "drawing+xml",
                                "<wsDr><pic><nvPicPr><cNvPr id=\"1\" name=\"x\" descr=\"" + s
                                        + "\"/></nvPicPr></pic></wsDr>"));
        channels.put(
                "chart title",
                s -> plain().bookPart(
                                "chart",
                                OFFICE + "drawingml.chart+xml",
                                "<c:chartSpace" + DRAWING + "><c:title><a:p><a:r><a:t>" + s
                                        + "</a:t></a:r></a:p></c:title></c:chartSpace>"));
        channels.put(
                "chart cache",
                s -> plain().bookPart(
                                "chart",
                                OFFICE + "drawingml.chart+xml",
                                "<c:chartSpace" + DRAWING + "><c:strCache><c:pt idx=\"0\"><c:v>" + s
                                        + "</c:v></c:pt></c:strCache></c:chartSpace>"));
        channels.put(
                "diagram",
                s -> plain().bookPart(
                                "data",
                                OFFICE + "drawingml.diagramData+xml",
                                "<dataModel" + DRAWING + "><a:p><a:r><a:t>" + s + "</a:t></a:r></a:p></dataModel>"));
    }

    private static void properties(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put(
                "core property",
                s -> plain().typed(
                                "docProps/core.xml",
                                "application/vnd.openxmlformats-package.core-properties+xml",
                                "<coreProperties><creator>" + s + "</creator></coreProperties>"));
        channels.put(
                "custom property",
                s -> plain().typed(
                                "docProps/custom.xml",
                                OFFICE + "custom-properties+xml",
                                "<Properties><property name=\"甲\"><lpwstr>" + s + "</lpwstr></property></Properties>"));
        channels.put(
                "name of a property",
                s -> plain().typed(
                                "docProps/custom.xml",
                                OFFICE + "custom-properties+xml",
                                "<Properties><property name=\"" + s + "\"><lpwstr>x</lpwstr></property></Properties>"));
        channels.put(
                "custom XML",
                s -> plain().typed("customXml/item1.xml", "application/xml", "<a b=\"甲\"><c>" + s + "</c></a>"));
    }

    private static void container(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put("comment of the container", s -> plain().zipComment(s));
        channels.put("name of an entry", s -> plain().typed("xl/甲" + s + ".xml", "application/xml", "<a/>"));
        channels.put(
                "printer",
                s -> plain().typed("xl/printerSettings1.bin", SHEET_ML + "printerSettings", "")
                        .raw("xl/printerSettings1.bin", ("\0\0\\\\" + s).getBytes(StandardCharsets.UTF_16LE)));
        channels.put(
                "embedded document",
                s -> plain().typed(
                                "xl/embeddings/Microsoft_Word_Document1.docx", OFFICE + "wordprocessingml.document", "")
                        .raw(
                                "xl/embeddings/Microsoft_Word_Document1.docx",
                                DocxFixture.withBody(DocxFixture.p(DocxFixture.r(s)))
                                        .build()));
    }
}
