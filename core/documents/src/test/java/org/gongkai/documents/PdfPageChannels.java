package org.gongkai.documents;

import static org.gongkai.documents.PdfFixture.at;
import static org.gongkai.documents.PdfFixture.pdf;
import static org.gongkai.documents.PdfFixture.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Where the content of pages can hold a number; each entry plants the number it is given. */
final class PdfPageChannels {
    private static final String BOX = "/BBox [0 0 595 842]";
    private static final String FONT = "/Resources << /Font << /F1 5 0 R >> >>";

    private PdfPageChannels() {}

    static Map<String, Function<String, byte[]>> all() {
        Map<String, Function<String, byte[]>> all = new LinkedHashMap<>();
        lines(all);
        places(all);
        forms(all);
        patterns(all);
        return all;
    }

    private static void lines(Map<String, Function<String, byte[]>> all) {
        all.put("text", s -> pdf().more(at(72, 600, "Tel " + s)).build());
        all.put(
                "TJ",
                s -> pdf().more("BT /F1 12 Tf 72 600 Td [(" + s.substring(0, 4) + ") -20 (" + s.substring(4)
                                + ")] TJ ET")
                        .build());
        all.put(
                "two runs on a line",
                s -> pdf().more(at(139, 600, s.substring(6)) + at(99, 600, s.substring(0, 6)))
                        .build());
        all.put(
                "two lines",
                s -> pdf().more(at(72, 600, s.substring(0, 5)) + at(72, 586, s.substring(5)))
                        .build());
        all.put(
                "next-line operators",
                s -> pdf().more("BT /F1 12 Tf 14 TL 72 600 Td (Tel) ' 0 0 (" + s + ") \" ET")
                        .build());
        all.put(
                "hexadecimal string",
                s -> pdf().more("BT /F1 12 Tf 72 600 Td <" + hex(s) + "> Tj ET").build());
        all.put("invisible", s -> pdf().more("3 Tr " + at(72, 600, s)).build());
        all.put("white", s -> pdf().more("1 g " + at(72, 600, s)).build());
        all.put(
                "outside the page",
                s -> pdf().page("/CropBox [100 100 300 300]")
                        .more(at(900, 600, s))
                        .build());
        all.put(
                "rotated",
                s -> pdf().more("q 0 1 -1 0 300 300 cm " + at(0, 0, s) + " Q").build());
    }

    private static void places(Map<String, Function<String, byte[]>> all) {
        all.put(
                "slanted",
                s -> pdf().more("q 0.7071 0.7071 -0.7071 0.7071 300 300 cm " + at(0, 0, s) + " Q")
                        .build());
        all.put(
                "rotated page",
                s -> pdf().page("/Rotate 90")
                        .more("q 0 1 -1 0 300 300 cm " + at(0, 0, s) + " Q")
                        .build());
        all.put(
                "set twice to look bold",
                s -> pdf().more(at(72, 600, s) + "BT /F1 12 Tf 72.3 600 Td (" + s + ") Tj ET")
                        .build());
        all.put(
                "under other text",
                s -> pdf().more(at(72, 600, s) + at(75, 600, "888888888888")).build());
        all.put(
                "letter-spaced",
                s -> pdf().more("BT /F1 12 Tf 6 Tc 72 600 Td (" + s + ") Tj ET").build());
        all.put(
                "form",
                s -> pdf().resources("/XObject << /X 6 0 R >>").more("/X Do").stream(
                                6, "/Type /XObject /Subtype /Form " + BOX + FONT, text(s))
                        .build());
        all.put(
                "form with the page's fonts",
                s -> pdf().resources("/XObject << /X 6 0 R >>").more("/X Do").stream(
                                6, "/Subtype /Form " + BOX, text(s))
                        .build());
    }

    private static void forms(Map<String, Function<String, byte[]>> all) {
        all.put(
                "form in a group",
                s -> pdf().resources("/XObject << /X 6 0 R >>").more("/X Do").stream(
                                6,
                                "/Subtype /Form /Group << /S /Transparency >> /Resources << /XObject << /Y 7 0 R >> >> "
                                        + BOX,
                                "/Y Do")
                        .stream(7, "/Subtype /Form " + BOX + FONT, text(s))
                        .build());
        all.put(
                "form that is not drawn",
                s -> pdf().resources("/XObject << /X 6 0 R >>").stream(6, "/Subtype /Form " + BOX + FONT, text(s))
                        .build());
        all.put(
                "form nobody knows",
                s -> pdf().stream(6, "/Subtype /Form " + BOX + FONT, text(s)).build());
        all.put(
                "soft mask",
                s -> pdf().resources("/ExtGState << /G << /SMask << /S /Alpha /G 6 0 R >> >> >>").more("/G gs").stream(
                                6, "/Subtype /Form " + BOX + FONT, text(s))
                        .build());
        all.put(
                "pattern",
                s -> pdf().resources("/Pattern << /P 6 0 R >>").more("/Pattern cs /P scn 0 0 9 9 re f").stream(
                                6,
                                "/Type /Pattern /PatternType 1 /PaintType 1 /XStep 9 /YStep 9 " + BOX + FONT,
                                text(s))
                        .build());
        all.put(
                "font in the graphics state",
                s -> pdf().resources("/ExtGState << /G << /Font [5 0 R 12] >> >>")
                        .more("/G gs BT 72 600 Td (" + s + ") Tj ET")
                        .build());
    }

    private static void patterns(Map<String, Function<String, byte[]>> all) {
        all.put(
                "layer that is off",
                s -> pdf().object(6, "<< /Type /OCG /Name (Layer) >>")
                        .catalog("/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>")
                        .resources("/Properties << /L 6 0 R >>")
                        .more("/OC /L BDC " + at(72, 600, s) + " EMC")
                        .build());
        all.put(
                "replacement text of a stretch",
                s -> pdf().more("/Span << /ActualText (" + s + ") >> BDC " + at(72, 600, "x") + " EMC")
                        .build());
        all.put(
                "property list of a stretch",
                s -> pdf().resources("/Properties << /L << /ActualText (" + s + ") >> >>")
                        .more("/Span /L BDC " + at(72, 600, "x") + " EMC")
                        .build());
        all.put("drawn letters", PdfPageChannels::drawnLetters);
        all.put("letters with codes of their own", PdfPageChannels::ownCodes);
        all.put("text in a drawn letter", PdfPageChannels::textInLetter);
        all.put("Chinese font that is not in the file", PdfPageChannels::chineseFont);
        all.put(
                "several content streams",
                s -> pdf().object(4, "[6 0 R 7 0 R]").stream(6, "", text("Tel") + "BT /F1 12 Tf 72 600 Td").stream(
                                7, "", "(" + s + ") Tj ET")
                        .build());
        all.put(
                "page outside the page tree",
                s -> pdf().object(6, "<< /Type /Page /MediaBox [0 0 9 9] /Contents 7 0 R " + FONT + " >>").stream(
                                7, "", text(s))
                        .build());
    }

    private static byte[] drawnLetters(String secret) {
        StringBuilder letters = new StringBuilder();
        StringBuilder names = new StringBuilder();
        String[] words = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
        for (String word : words) {
            names.append("/").append(word);
            letters.append("/").append(word).append(" 7 0 R ");
        }
        return pdf()
                .resources("")
                .object(
                        5,
                        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 700 700] /FontMatrix [.001 0 0 .001 0 0]"
                                + " /FirstChar 48 /LastChar 57 /Widths [600 600 600 600 600 600 600 600 600 600] /Resources << >>"
                                + " /Encoding << /Type /Encoding /Differences [48 " + names + "] >> /CharProcs << "
                                + letters + " >> >>")
                .stream(7, "", "600 0 d0 0 0 500 700 re f")
                .content(at(72, 600, secret))
                .build();
    }

    /** A font whose codes mean nothing but through its table: 0 stands at code 0x41 and so on. */
    private static byte[] ownCodes(String secret) {
        StringBuilder codes = new StringBuilder();
        secret.chars().forEach(c -> codes.append(String.format("%04X", c - '0' + 0x41)));
        String map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                + "1 beginbfrange <0041> <004A> <0030> endbfrange endcmap end end";
        return pdf()
                .object(
                        5,
                        "<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /ToUnicode 8 0 R"
                                + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /DW 600"
                                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
                                + " /FontDescriptor << /Type /FontDescriptor /FontName /Made /Flags 4 >> >>] >>")
                .stream(8, "", map)
                .content("BT /F1 12 Tf 72 600 Td <" + codes + "> Tj ET")
                .build();
    }

    private static byte[] textInLetter(String secret) {
        return pdf()
                .object(
                        6,
                        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 700 700] /FontMatrix [.001 0 0 .001 0 0]"
                                + " /FirstChar 65 /LastChar 65 /Widths [600] /Resources << /Font << /F1 5 0 R >> >>"
                                + " /Encoding << /Type /Encoding /Differences [65 /A] >> /CharProcs << /A 7 0 R >> >>")
                .stream(7, "", "600 0 d0 " + text(secret))
                .build();
    }

    /** The codes of GBK, with no font program and no table. */
    private static byte[] chineseFont(String secret) {
        return pdf().object(
                        5,
                        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H"
                                + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 500"
                                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>"
                                + " /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 >> >>] >>")
                .content("BT /F1 12 Tf 72 600 Td <B5E7BBB0" + hex(secret) + "> Tj ET")
                .build();
    }

    static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(c -> hex.append(String.format("%02X", c)));
        return hex.toString();
    }
}
