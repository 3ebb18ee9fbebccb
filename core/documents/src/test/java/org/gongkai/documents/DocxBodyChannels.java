package org.gongkai.documents;

import static org.gongkai.documents.DocxFixture.p;
import static org.gongkai.documents.DocxFixture.r;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Documents with a number in one place of the body. */
final class DocxBodyChannels {
    private DocxBodyChannels() {}

    static final String KEPT = "本段文字照常公开。";

    static Map<String, Function<String, DocxFixture>> all() {
        Map<String, Function<String, String>> bodies = new LinkedHashMap<>();
        first(bodies);
        second(bodies);
        third(bodies);
        fourth(bodies);
        Map<String, Function<String, DocxFixture>> channels = new LinkedHashMap<>();
        bodies.forEach((name, body) -> channels.put(name, s -> DocxFixture.withBody(p(r(KEPT)) + body.apply(s))));
        return channels;
    }

    private static void first(Map<String, Function<String, String>> bodies) {
        bodies.put("one run", s -> p(r("电话" + s + "。")));
        bodies.put(
                "runs split anywhere",
                s -> p(r("电话" + s.substring(0, 2)) + r(s.substring(2, 7)) + r(s.substring(7) + "。")));
        bodies.put(
                "no-break hyphen",
                s -> p("<w:r><w:t>" + s.substring(0, 3) + "</w:t><w:noBreakHyphen/><w:t>" + s.substring(3, 7)
                        + "</w:t><w:softHyphen/><w:t>" + s.substring(7) + "</w:t></w:r>"));
        bodies.put(
                "line break",
                s -> p("<w:r><w:t>" + s.substring(0, 5) + "</w:t><w:br/><w:t>" + s.substring(5) + "</w:t></w:r>"));
        bodies.put("symbols", s -> p("<w:r>" + symbols(s) + "</w:r>"));
        bodies.put("table cells", s -> table(s.substring(0, 3), s.substring(3)));
        bodies.put("nested table", s -> "<w:tbl><w:tr><w:tc>" + table("一", s) + p(r("外")) + "</w:tc></w:tr></w:tbl>");
        bodies.put(
                "paragraphs in a cell",
                s -> "<w:tbl><w:tr><w:tc>" + p(r(s.substring(0, 4))) + p(r(s.substring(4))) + "</w:tc></w:tr></w:tbl>");
        bodies.put(
                "insertion",
                s -> p(r(s.substring(0, 4)) + "<w:ins w:author=\"甲\" w:id=\"1\">" + r(s.substring(4)) + "</w:ins>"));
        bodies.put(
                "deletion",
                s -> p(r("原") + "<w:del w:author=\"甲\" w:id=\"1\"><w:r><w:delText>" + s
                        + "</w:delText></w:r></w:del>"));
        bodies.put(
                "complete only with the deletion",
                s -> p(r(s.substring(0, 4)) + "<w:del w:id=\"1\"><w:r><w:delText>" + s.substring(4, 7)
                        + "</w:delText></w:r></w:del>" + r(s.substring(7))));
        bodies.put(
                "complete only without the deletion",
                s -> p(r(s.substring(0, 4)) + "<w:del w:id=\"1\"><w:r><w:delText>" + "另外的文字</w:delText></w:r></w:del>"
                        + r(s.substring(4))));
    }

    private static void second(Map<String, Function<String, String>> bodies) {
        bodies.put(
                "deletion replaced by insertion",
                s -> p(r(s.substring(0, 4)) + "<w:del w:id=\"1\"><w:r><w:delText>" + s.substring(4)
                        + "</w:delText></w:r></w:del><w:ins w:id=\"2\">" + r("略") + "</w:ins>"));
        bodies.put(
                "moved",
                s -> p("<w:moveFrom w:id=\"1\">" + r(s) + "</w:moveFrom>")
                        + p("<w:moveTo w:id=\"2\">" + r("移到此处" + s) + "</w:moveTo>"));
        bodies.put(
                "deleted paragraph mark",
                s -> "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r(s.substring(0, 4)) + "</w:p>"
                        + p(r(s.substring(4))));
        bodies.put(
                "deleted row",
                s -> "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + p(r(s)) + "</w:tc></w:tr><w:tr><w:tc>"
                        + p(r("留")) + "</w:tc></w:tr></w:tbl>");
        bodies.put("hidden text", s -> p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + s + "</w:t></w:r>"));
        bodies.put(
                "complete only without hidden text",
                s -> p(r(s.substring(0, 4)) + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隔开</w:t></w:r>"
                        + r(s.substring(4))));
        bodies.put("text box", s -> textBox(s, "空"));
        bodies.put("text box fallback", s -> textBox("空", s));
        bodies.put(
                "field code",
                s -> p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"tel:" + s
                        + "\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
        bodies.put(
                "simple field", s -> p("<w:fldSimple w:instr=\"DOCPROPERTY " + s + "\">" + r("值") + "</w:fldSimple>"));
        bodies.put("field result", s -> p("<w:fldSimple w:instr=\"PAGE\">" + r(s) + "</w:fldSimple>"));
        bodies.put(
                "form field",
                s -> p("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:helpText w:val=\"" + s
                        + "\"/></w:ffData></w:fldChar></w:r>"));
    }

    private static void third(Map<String, Function<String, String>> bodies) {
        bodies.put(
                "bookmark",
                s -> p("<w:bookmarkStart w:id=\"1\" w:name=\"电话" + s + "\"/>" + r("文")
                        + "<w:bookmarkEnd w:id=\"1\"/>"));
        bodies.put(
                "content control tag",
                s -> "<w:sdt><w:sdtPr><w:tag w:val=\"" + s + "\"/></w:sdtPr><w:sdtContent>" + p(r("文"))
                        + "</w:sdtContent></w:sdt>");
        bodies.put(
                "content control alias",
                s -> "<w:sdt><w:sdtPr><w:alias w:val=\"" + s + "\"/></w:sdtPr><w:sdtContent>" + p(r("文"))
                        + "</w:sdtContent></w:sdt>");
        bodies.put(
                "content control list",
                s -> "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"" + s
                        + "\" w:value=\"1\"/></w:dropDownList></w:sdtPr><w:sdtContent>" + p(r("文"))
                        + "</w:sdtContent></w:sdt>");
        bodies.put("content control content", s -> p("<w:sdt><w:sdtContent>" + r(s) + "</w:sdtContent></w:sdt>"));
        bodies.put(
                "smart tag",
                s -> p("<w:smartTag w:element=\"phone\"><w:smartTagPr><w:attr w:name=\"n\" w:val=\"" + s
                        + "\"/></w:smartTagPr>" + r("电话") + "</w:smartTag>"));
        bodies.put(
                "smart tag content",
                s -> p(r(s.substring(0, 3)) + "<w:smartTag w:element=\"phone\">" + r(s.substring(3))
                        + "</w:smartTag>"));
        bodies.put(
                "reading beside characters",
                s -> p("<w:r><w:ruby><w:rt>" + r(s) + "</w:rt><w:rubyBase>" + r("字") + "</w:rubyBase></w:ruby></w:r>"));
        bodies.put("formula", s -> p("<m:oMath><m:r><m:t>" + s + "</m:t></m:r></m:oMath>"));
        bodies.put("revision author", s -> p("<w:ins w:author=\"" + s + "\" w:id=\"1\">" + r("文") + "</w:ins>"));
        bodies.put("editor of a range", s -> p("<w:permStart w:id=\"1\" w:ed=\"" + s + "@example.org\"/>" + r("文")));
    }

    private static void fourth(Map<String, Function<String, String>> bodies) {
        bodies.put(
                "description of a shape",
                s -> p("<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"n\" descr=\"" + s
                        + "\"/></wp:inline></w:drawing></w:r>"));
        bodies.put(
                "property change",
                s -> p("<w:r><w:rPr><w:rPrChange w:id=\"1\" w:author=\"" + s
                        + "\"><w:rPr/></w:rPrChange></w:rPr><w:t>文</w:t></w:r>"));
        bodies.put(
                "hyperlink tooltip",
                s -> p("<w:hyperlink w:anchor=\"a\" w:tooltip=\"" + s + "\">" + r("链接") + "</w:hyperlink>"));
        bodies.put("XML comment", s -> p(r("文") + "<!--" + s + "-->"));
        bodies.put(
                "stray text",
                s -> "<w:tbl><w:tblPr>" + s + "</w:tblPr><w:tr><w:tc>" + p(r("文")) + "</w:tc></w:tr></w:tbl>");
        bodies.put("unknown element", s -> p("<w:r><w:futureText>" + s + "</w:futureText></w:r>"));
    }

    static String symbols(String digits) {
        StringBuilder symbols = new StringBuilder();
        digits.chars()
                .forEach(c -> symbols.append("<w:sym w:font=\"Symbol\" w:char=\"F0")
                        .append(Integer.toHexString(c))
                        .append("\"/>"));
        return symbols.toString();
    }

    static String table(String first, String second) {
        return "<w:tbl><w:tr><w:tc>" + p(r(first)) + "</w:tc><w:tc>" + p(r(second)) + "</w:tc></w:tr></w:tbl>";
    }

    static String textBox(String choice, String fallback) {
        return p("<w:r><mc:AlternateContent><mc:Choice"
                + " Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>"
                + p(r("框" + choice))
                + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>"
                + p(r("框" + fallback))
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>");
    }
}
