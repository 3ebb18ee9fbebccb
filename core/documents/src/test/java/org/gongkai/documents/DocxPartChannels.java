package org.gongkai.documents;

import static org.gongkai.documents.DocxBodyChannels.KEPT;
import static org.gongkai.documents.DocxBodyChannels.table;
import static org.gongkai.documents.DocxFixture.NAMESPACES;
import static org.gongkai.documents.DocxFixture.p;
import static org.gongkai.documents.DocxFixture.r;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Documents with a number in one part beside the body. */
final class DocxPartChannels {
    private DocxPartChannels() {}

    static Map<String, Function<String, DocxFixture>> all() {
        Map<String, Function<String, DocxFixture>> channels = new LinkedHashMap<>();
        first(channels);
        second(channels);
        third(channels);
        fourth(channels);
        fifth(channels);
        return channels;
    }

    private static void first(Map<String, Function<String, DocxFixture>> channels) {
        channels.put("header", s -> plain().word("header", "hdr", p(r("页眉" + s))));
        channels.put("header table", s -> plain().word("header", "hdr", table(s.substring(0, 3), s.substring(3))));
        channels.put("footer", s -> plain().word("footer", "ftr", p(r("页脚" + s))));
        channels.put(
                "footnote",
                s -> plain().word("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + p(r(s)) + "</w:footnote>"));
        channels.put(
                "endnote",
                s -> plain().word("endnotes", "endnotes", "<w:endnote w:id=\"2\">" + p(r(s)) + "</w:endnote>"));
        channels.put(
                "comment",
                s -> plain().word(
                                "comments",
                                "comments",
                                "<w:comment w:id=\"1\" w:author=\"甲\">" + p(r(s)) + "</w:comment>"));
        channels.put(
                "comment author",
                s -> plain().word(
                                "comments",
                                "comments",
                                "<w:comment w:id=\"1\" w:author=\"" + s + "\">" + p(r("阅")) + "</w:comment>"));
        channels.put(
                "glossary",
                s -> plain().word(
                                "glossary",
                                "glossaryDocument",
                                "<w:docParts><w:docPart><w:docPartBody>" + p(r(s))
                                        + "</w:docPartBody></w:docPart></w:docParts>"));
        channels.put(
                "document variable",
                s -> plain().word(
                                "settings",
                                "settings",
                                "<w:docVars><w:docVar w:name=\"x\" w:val=\"" + s + "\"/></w:docVars>"));
    }

    private static void second(Map<String, Function<String, DocxFixture>> channels) {
        channels.put(
                "mail merge",
                s -> plain().word(
                                "settings",
                                "settings",
                                "<w:mailMerge><w:query w:val=\"SELECT '" + s + "'\"/></w:mailMerge>"));
        channels.put(
                "hidden by a style",
                s -> DocxFixture.withBody(
                                p(r(KEPT)) + p("<w:r><w:rPr><w:rStyle w:val=\"h\"/></w:rPr><w:t>" + s + "</w:t></w:r>"))
                        .word(
                                "styles",
                                "styles",
                                "<w:style w:type=\"character\""
                                        + " w:styleId=\"b\"><w:rPr><w:vanish/></w:rPr></w:style><w:style"
                                        + " w:type=\"character\" w:styleId=\"h\"><w:basedOn w:val=\"b\"/></w:style>"));
        channels.put(
                "list text",
                s -> plain().word(
                                "numbering",
                                "numbering",
                                "<w:abstractNum><w:lvl><w:lvlText w:val=\"电话" + s + "\"/></w:lvl></w:abstractNum>"));
        channels.put(
                "link",
                s -> DocxFixture.withBody(p(r(KEPT)) + p("<w:hyperlink r:id=\"l1\">" + r("联系") + "</w:hyperlink>"))
                        .link("l1", "tel:" + s));
        channels.put(
                "link with percent escapes",
                s -> DocxFixture.withBody(p(r(KEPT)) + p("<w:hyperlink r:id=\"l1\">" + r("联系") + "</w:hyperlink>"))
                        .link("l1", "http://example.org/?p=%3" + s.charAt(0) + s.substring(1)));
    }

    private static void third(Map<String, Function<String, DocxFixture>> channels) {
        channels.put(
                "core property",
                s -> plain().property(
                                "docProps/core.xml",
                                "application/vnd.openxmlformats-package.core-properties+xml",
                                "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"urn:dc\"><dc:creator>" + s
                                        + "</dc:creator></cp:coreProperties>"));
        channels.put(
                "title property",
                s -> plain().property(
                                "docProps/core.xml",
                                "application/vnd.openxmlformats-package.core-properties+xml",
                                "<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"urn:dc\"><dc:title>关于" + s
                                        + "</dc:title></cp:coreProperties>"));
        channels.put(
                "custom property",
                s -> plain().property(
                                "docProps/custom.xml",
                                "application/vnd.openxmlformats-officedocument.custom-properties+xml",
                                "<Properties xmlns=\"urn:c\"><property name=\"电话\"><lpwstr>" + s
                                        + "</lpwstr></property></Properties>"));
        channels.put(
                "custom property name",
                s -> plain().property(
                                "docProps/custom.xml",
                                "application/vnd.openxmlformats-officedocument.custom-properties+xml",
                                "<Properties xmlns=\"urn:c\"><property name=\"" + s
                                        + "\"><lpwstr>x</lpwstr></property></Properties>"));
        channels.put(
                "company",
                s -> plain().property(
                                "docProps/app.xml",
                                "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                                "<Properties xmlns=\"urn:a\"><Company>" + s + "</Company></Properties>"));
    }

    private static void fourth(Map<String, Function<String, DocxFixture>> channels) {
        channels.put(
                "custom XML",
                s -> plain().other(
                                "customXml/item1.xml",
                                "application/xml",
                                "customXml",
                                "<data><phone>" + s + "</phone></data>"));
        channels.put(
                "custom XML attribute",
                s -> plain().other(
                                "customXml/item1.xml", "application/xml", "customXml", "<data phone=\"" + s + "\"/>"));
        channels.put(
                "chart",
                s -> plain().other(
                                "word/charts/chart1.xml",
                                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                                "chart",
                                "<c:chart xmlns:c=\"urn:c\" xmlns:a=\"urn:a\"><a:p><a:r><a:t>" + s.substring(0, 4)
                                        + "</a:t></a:r><a:r><a:t>" + s.substring(4) + "</a:t></a:r></a:p></c:chart>"));
        channels.put(
                "chart cache",
                s -> plain().other(
                                "word/charts/chart1.xml",
                                "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                                "chart",
                                "<c:chart xmlns:c=\"urn:c\"><c:pt><c:v>" + s + "</c:v></c:pt></c:chart>"));
        channels.put(
                "diagram",
                s -> plain().other(
                                "word/diagrams/data1.xml",
                                "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml",
                                "diagramData",
                                "<dgm:dataModel xmlns:dgm=\"urn:d\" xmlns:a=\"urn:a\"><a:p><a:r><a:t>" + s
                                        + "</a:t></a:r></a:p></dgm:dataModel>"));
    }

    private static void fifth(Map<String, Function<String, DocxFixture>> channels) {
        channels.put(
                "people",
                s -> plain().other(
                                "word/people.xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml",
                                "people",
                                "<w15:people xmlns:w15=\"urn:p\"><w15:person w15:author=\"" + s + "\"/></w15:people>"));
        channels.put(
                "name of a shape",
                s -> DocxFixture.withBody(p(r(KEPT) + "<w:r><w:pict><v:shape id=\"" + s + "\"/></w:pict></w:r>")));
        channels.put("container comment", s -> plain().zipComment(s));
        channels.put("entry name", s -> plain().raw("word/media/" + s + ".png", "image"));
        channels.put(
                "entry nobody relates to",
                s -> plain().type(
                                "word/header9.xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml")
                        .raw("word/header9.xml", "<w:hdr" + NAMESPACES + ">" + p(r(s)) + "</w:hdr>"));
    }

    static DocxFixture plain() {
        return DocxFixture.withBody(p(r(KEPT)));
    }
}
