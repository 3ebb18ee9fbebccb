package org.gongkai.documents;

import static org.gongkai.documents.XlsxFixture.inline;
import static org.gongkai.documents.XlsxFixture.number;
import static org.gongkai.documents.XlsxFixture.row;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Workbooks with a number in one place of a sheet. */
final class XlsxSheetChannels {
    private XlsxSheetChannels() {}

    static Map<String, Function<String, XlsxFixture>> all() {
        Map<String, Function<String, XlsxFixture>> channels = new LinkedHashMap<>();
        strings(channels);
        numbers(channels);
        formulas(channels);
        hidden(channels);
        branches(channels);
        checks(channels);
        links(channels);
        odd(channels);
        return channels;
    }

    private static String one(String cell) {
        return "<row r=\"1\">" + cell + "</row>";
    }

    private static String shared(int index) {
        return one("<c r=\"A1\" t=\"s\"><v>" + index + "</v></c>");
    }

    private static void strings(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put("shared string", s -> XlsxFixture.of(shared(0)).strings("<si><t>电话" + s + "</t></si>"));
        channels.put(
                "rich shared string",
                s -> XlsxFixture.of(shared(0))
                        .strings("<si><r><t>" + s.substring(0, 4) + "</t></r><r><rPr><b/></rPr><t>" + s.substring(4)
                                + "</t></r></si>"));
        channels.put(
                "phonetic run",
                s -> XlsxFixture.of(shared(0))
                        .strings("<si><t>字</t><rPh sb=\"0\" eb=\"1\"><t>" + s + "</t></rPh></si>"));
        channels.put(
                "orphan string", s -> XlsxFixture.of(shared(0)).strings("<si><t>字</t></si><si><t>" + s + "</t></si>"));
        channels.put("inline string", s -> XlsxFixture.of(one(inline("A1", s))));
        channels.put(
                "inline runs",
                s -> XlsxFixture.of(one("<c t=\"inlineStr\"><is><r><t>" + s.substring(0, 5) + "</t></r><r><t>"
                        + s.substring(5) + "</t></r></is></c>")));
        channels.put(
                "escaped characters",
                s -> XlsxFixture.of(one(inline("A1", "_x003" + s.charAt(0) + "_" + s.substring(1)))));
        channels.put("two cells of a row", s -> XlsxFixture.of(row(1, s.substring(0, 3), s.substring(3))));
        channels.put(
                "value beside an inline string",
                s -> XlsxFixture.of(one("<c r=\"A1\" t=\"inlineStr\"><v>" + s + "</v><is><t>字</t></is></c>")));
    }

    private static void numbers(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put("number", s -> XlsxFixture.of(one(number("A1", s))));
        channels.put(
                "number with exponent",
                s -> XlsxFixture.of(one(number("A1", s.charAt(0) + "." + s.substring(1) + "E10"))));
        channels.put("number with an empty fraction", s -> XlsxFixture.of(one(number("A1", s + ".0"))));
        for (String format :
                new String[] {"#,##0", ";;;", "0.00E+00", "yyyy/m/d", "000\"-\"0000\"-\"0000", "0%", "[Red]@"}) {
            channels.put(
                    "number shown as " + format,
                    s -> XlsxFixture.of(one("<c r=\"A1\" s=\"1\"><v>" + s + "</v></c>"))
                            .formats(format));
        }
        channels.put(
                "text that its format hides",
                s -> XlsxFixture.of(one("<c r=\"A1\" s=\"1\" t=\"str\"><v>" + s + "</v></c>"))
                        .formats(";;;"));
        channels.put("error value", s -> XlsxFixture.of(one("<c r=\"A1\" t=\"e\"><v>#" + s + "</v></c>")));
        channels.put("unknown type", s -> XlsxFixture.of(one("<c r=\"A1\" t=\"zz\"><v>" + s + "</v></c>")));
        channels.put("boolean that is none", s -> XlsxFixture.of(one("<c r=\"A1\" t=\"b\"><v>" + s + "</v></c>")));
    }

    private static void formulas(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put("cached result", s -> XlsxFixture.of(one("<c r=\"A1\" t=\"str\"><f>B1</f><v>" + s + "</v></c>")));
        channels.put(
                "text in a formula", s -> XlsxFixture.of(one("<c r=\"A1\"><f>IF(B1,\"" + s + "\",0)</f><v>0</v></c>")));
        channels.put(
                "texts joined by a formula",
                s -> XlsxFixture.of(one("<c r=\"A1\"><f>\"" + s.substring(0, 3) + "\"&amp;\"" + s.substring(3)
                        + "\"</f><v>0</v></c>")));
        channels.put(
                "number in a formula", s -> XlsxFixture.of(one("<c r=\"A1\"><f>SUM(" + s + ",B1)</f><v>1</v></c>")));
        channels.put(
                "attribute of a formula",
                s -> XlsxFixture.of(one("<c r=\"A1\"><f t=\"dataTable\" note=\"" + s + "\"/><v>0</v></c>")));
    }

    private static void hidden(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put("hidden sheet", s -> XlsxFixture.of("").sheet("Sheet2", "hidden", row(1, s)));
        channels.put("very hidden sheet", s -> XlsxFixture.of("").sheet("Sheet2", "veryHidden", row(1, s)));
        channels.put(
                "sheet that no list has",
                s -> XlsxFixture.of("")
                        .typed(
                                "xl/worksheets/sheet9.xml",
                                XlsxFixture.SHEET_ML + "worksheet+xml",
                                "<worksheet><sheetData>" + row(1, s) + "</sheetData></worksheet>"));
        channels.put("hidden row", s -> XlsxFixture.of("<row r=\"1\" hidden=\"1\">" + inline("A1", s) + "</row>"));
        channels.put(
                "hidden column",
                s -> XlsxFixture.of(row(1, "字", s)).before("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"));
        channels.put("sheet name", s -> XlsxFixture.of("").sheet("表" + s, "visible", row(1, "字")));
    }

    private static void branches(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put("header", s -> after("<headerFooter><oddHeader>&amp;C电话" + s + "</oddHeader></headerFooter>"));
        channels.put(
                "footer with a font inside",
                s -> after("<headerFooter><firstFooter>&amp;L" + s.substring(0, 4) + "&amp;\"宋体,常规\"&amp;B"
                        + s.substring(4) + "</firstFooter></headerFooter>"));
        channels.put(
                "header with a size",
                s -> after("<headerFooter><evenHeader>&amp;12" + s + "</evenHeader></headerFooter>"));
        channels.put(
                "header with a colour",
                s -> after("<headerFooter><oddHeader>&amp;K" + s + "</oddHeader></headerFooter>"));
        channels.put(
                "header with a font",
                s -> after("<headerFooter><oddHeader>&amp;\"" + s + "\"字</oddHeader></headerFooter>"));
        channels.put(
                "custom view",
                s -> after("<customSheetViews><customSheetView guid=\"{1}\"><headerFooter><oddHeader>" + s
                        + "</oddHeader></headerFooter></customSheetView></customSheetViews>"));
        channels.put(
                "scenario",
                s -> after("<scenarios><scenario name=\"" + s
                        + "\" user=\"甲\"><inputCells r=\"A1\" val=\"1\"/></scenario></scenarios>"));
        channels.put(
                "scenario value",
                s -> after("<scenarios><scenario name=\"甲\"><inputCells r=\"A1\" val=\"" + s
                        + "\"/></scenario></scenarios>"));
        channels.put(
                "protected range",
                s -> after("<protectedRanges><protectedRange sqref=\"A1\" name=\"" + s + "\"/></protectedRanges>"));
        channels.put("extension", s -> after("<extLst><ext uri=\"{1}\"><x>" + s + "</x></ext></extLst>"));
        channels.put("code name", s -> XlsxFixture.of("").before("<sheetPr codeName=\"S" + s + "\"/>"));
    }

    private static XlsxFixture after(String xml) {
        return XlsxFixture.of(row(1, "字")).after(xml);
    }

    private static void checks(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put(
                "validation list",
                s -> after("<dataValidations><dataValidation type=\"list\" sqref=\"A1\"><formula1>\"甲," + s
                        + "\"</formula1></dataValidation></dataValidations>"));
        for (String attribute : new String[] {"prompt", "promptTitle", "error", "errorTitle"}) {
            channels.put(
                    "validation " + attribute,
                    s -> after("<dataValidations><dataValidation sqref=\"A1:B9\" " + attribute + "=\"" + s
                            + "\"/></dataValidations>"));
        }
        channels.put(
                "conditional format",
                s -> after("<conditionalFormatting sqref=\"A1\"><cfRule type=\"containsText\"" + " text=\"" + s
                        + "\"><formula>A1=1</formula></cfRule></conditionalFormatting>"));
        channels.put(
                "conditional formula",
                s -> after("<conditionalFormatting sqref=\"A1\"><cfRule" + " type=\"expression\"><formula>A1=\"" + s
                        + "\"</formula></cfRule></conditionalFormatting>"));
        channels.put(
                "filter",
                s -> after("<autoFilter ref=\"A1:B2\"><filterColumn colId=\"0\"><filters><filter val=\"" + s
                        + "\"/></filters></filterColumn></autoFilter>"));
    }

    private static void links(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put("link target", s -> XlsxFixture.of(row(1, "字")).link("hyperlink", "tel:" + s));
        channels.put(
                "link target with escapes",
                s -> XlsxFixture.of(row(1, "字"))
                        .link("hyperlink", "http://example.org/?p=%3" + s.charAt(0) + s.substring(1)));
        for (String attribute : new String[] {"location", "tooltip", "display"}) {
            channels.put(
                    "link " + attribute,
                    s -> after("<hyperlinks><hyperlink ref=\"A1\" " + attribute + "=\"" + s + "\"/></hyperlinks>"));
        }
    }

    private static void odd(Map<String, Function<String, XlsxFixture>> channels) {
        channels.put("attribute of a row", s -> XlsxFixture.of("<row r=\"1\" spans=\"" + s + "\"/>"));
        channels.put("attribute of a cell", s -> XlsxFixture.of(one("<c r=\"A1\" x=\"" + s + "\"><v>1</v></c>")));
        channels.put("name of a cell", s -> XlsxFixture.of(one("<c r=\"" + s + "\"><v>1</v></c>")));
        channels.put("text between rows", s -> XlsxFixture.of(s));
        channels.put("text between cells", s -> XlsxFixture.of(one(s)));
        channels.put("unknown element in a cell", s -> XlsxFixture.of(one("<c r=\"A1\"><x><y>" + s + "</y></x></c>")));
        channels.put("unknown element in a row", s -> XlsxFixture.of(one("<x a=\"" + s + "\"/>")));
        channels.put("comment in the XML", s -> XlsxFixture.of(one("<!--" + s + "-->")));
        channels.put("processing instruction", s -> XlsxFixture.of(one("<?x " + s + "?>")));
        channels.put("beside a missing string", s -> XlsxFixture.of(one(inline("A1", s))));
    }
}
