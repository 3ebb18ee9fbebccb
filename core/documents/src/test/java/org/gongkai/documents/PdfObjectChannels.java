package org.gongkai.documents;

import static org.gongkai.documents.PdfFixture.pdf;
import static org.gongkai.documents.PdfFixture.text;
import static org.gongkai.documents.PdfFixture.utf16;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Where objects beside the pages' content can hold a number; each entry plants the number it is given. */
final class PdfObjectChannels {
    private static final String RECT = " /Rect [0 0 9 9] ";
    private static final String FORM = "/Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> >>";

    private PdfObjectChannels() {}

    static Map<String, Function<String, byte[]>> all() {
        Map<String, Function<String, byte[]>> all = new LinkedHashMap<>();
        annotations(all);
        all.put(
                "note inline",
                s -> pdf().page("/Annots [<< /Type /Annot /Subtype /Text /Contents (" + s + ") >>]")
                        .build());
        fields(all);
        return all;
    }

    static PdfFixture annotation(String entries) {
        return pdf().page("/Annots [6 0 R]").object(6, "<< /Type /Annot" + RECT + entries + " >>");
    }

    private static void annotations(Map<String, Function<String, byte[]>> all) {
        all.put("note", s -> annotation("/Subtype /Text /Contents (" + s + ")").build());
        all.put(
                "note in UTF-16",
                s -> annotation("/Subtype /Text /Contents " + utf16("电话" + s)).build());
        all.put(
                "note's author",
                s -> annotation("/Subtype /Text /T (" + s + ")").build());
        all.put(
                "note's subject",
                s -> annotation("/Subtype /Text /Subj (" + s + ")").build());
        all.put(
                "note's rich text",
                s -> annotation("/Subtype /Text /RC 7 0 R").stream(7, "", "<body><p>" + s + "</p></body>")
                        .build());
        all.put(
                "link",
                s -> annotation("/Subtype /Link /A << /S /URI /URI (tel:" + s + ") >>")
                        .build());
        all.put(
                "link by reference",
                s -> annotation("/Subtype /Link /A 7 0 R")
                        .object(7, "<< /S /URI /URI (tel:" + s + ") >>")
                        .build());
        all.put(
                "stamp",
                s -> annotation("/Subtype /Stamp /AP << /N 7 0 R >>").stream(7, FORM, text(s))
                        .build());
        all.put(
                "stamp pressed",
                s -> annotation("/Subtype /Stamp /AP << /D << /On 7 0 R >> >>").stream(7, FORM, text(s))
                        .build());
        all.put(
                "free text",
                s -> annotation("/Subtype /FreeText /DA (/F1 9 Tf) /Contents (" + s + ")")
                        .build());
    }

    private static PdfFixture field(String entries) {
        return pdf().catalog("/AcroForm << /Fields [6 0 R] >>")
                .page("/Annots [6 0 R]")
                .object(6, "<< /Type /Annot /Subtype /Widget /FT /Tx" + RECT + entries + " >>");
    }

    private static void fields(Map<String, Function<String, byte[]>> all) {
        all.put("field's value", s -> field("/T (tel) /V (" + s + ")").build());
        all.put(
                "field's value by reference",
                s -> field("/T (tel) /V 7 0 R").object(7, "(" + s + ")").build());
        all.put("field's name", s -> field("/T (" + s + ")").build());
        all.put("field's default", s -> field("/T (tel) /DV (" + s + ")").build());
        all.put("field's hint", s -> field("/T (tel) /TU (" + s + ")").build());
        all.put(
                "field's choice",
                s -> field("/T (tel) /Opt [(a) [(b) (" + s + ")]]").build());
        all.put(
                "field's caption",
                s -> field("/T (tel) /MK << /CA (" + s + ") >>").build());
        all.put(
                "field's look",
                s -> field("/T (tel) /AP << /N 7 0 R >>").stream(7, FORM, text(s))
                        .build());
        all.put("field's state", s -> field("/T (tel) /V /Tel" + s).build());
        all.put(
                "inner field",
                s -> field("/T (tel) /Kids [7 0 R]")
                        .object(7, "<< /T (a) /Parent 6 0 R /V (" + s + ") >>")
                        .build());
        all.put(
                "value in a stream",
                s -> field("/T (tel) /V 7 0 R").stream(7, "", s).build());
        all.put(
                "XFA",
                s -> pdf().catalog("/AcroForm << /XFA 6 0 R >>").stream(6, "", "<x><tel>" + s + "</tel></x>")
                        .build());
        all.put(
                "XFA in pieces",
                s -> pdf().catalog("/AcroForm << /XFA [(a) 6 0 R (b) 7 0 R] >>").stream(
                                6, "", "<x><tel v='" + s.substring(0, 4))
                        .stream(7, "", s.substring(4) + "'/></x>")
                        .build());
    }
}
