package org.gongkai.documents;

import static org.gongkai.documents.PdfFixture.at;
import static org.gongkai.documents.PdfFixture.pdf;
import static org.gongkai.documents.PdfFixture.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Where the file as a whole can hold a number; each entry plants the number it is given. */
final class PdfFileChannels {
    private PdfFileChannels() {}

    static Map<String, Function<String, byte[]>> all() {
        Map<String, Function<String, byte[]>> all = new LinkedHashMap<>();
        properties(all);
        outline(all);
        names(all);
        structure(all);
        files(all);
        leftOvers(all);
        return all;
    }

    private static void properties(Map<String, Function<String, byte[]>> all) {
        for (String key : new String[] {"Title", "Author", "Subject", "Keywords", "Creator", "Producer", "Own"}) {
            all.put(
                    "property " + key,
                    s -> pdf().trailer("/Info 6 0 R")
                            .object(6, "<< /" + key + " (" + s + ") >>")
                            .build());
        }
        all.put(
                "name of a property",
                s -> pdf().trailer("/Info 6 0 R")
                        .object(6, "<< /Tel" + s + " (a) >>")
                        .build());
        all.put(
                "property in GBK",
                s -> pdf().trailer("/Info 6 0 R")
                        .object(6, "<< /Title <" + hex(("联系人王某的电话是" + s).getBytes(Charset.forName("GB18030"))) + "> >>")
                        .build());
        all.put(
                "property in UTF-8",
                s -> pdf().trailer("/Info 6 0 R")
                        .object(6, "<< /Title <" + hex(("联系人王某的电话是" + s).getBytes(StandardCharsets.UTF_8)) + "> >>")
                        .build());
        all.put("XMP", s -> xmp("<d:x>" + s + "</d:x>"));
        all.put("XMP attribute", s -> xmp("<d:x d:tel='" + s + "'/>"));
        all.put("XMP remark", s -> xmp("<!-- " + s + " -->"));
        all.put(
                "bookmark",
                s -> pdf().catalog("/Outlines 6 0 R")
                        .object(6, "<< /First 7 0 R >>")
                        .object(7, "<< /Title (" + s + ") >>")
                        .build());
    }

    private static void outline(Map<String, Function<String, byte[]>> all) {
        all.put(
                "inner bookmark",
                s -> pdf().catalog("/Outlines 6 0 R")
                        .object(6, "<< /First 7 0 R >>")
                        .object(7, "<< /Title (a) /Next 8 0 R >>")
                        .object(8, "<< /Title (b) /First 9 0 R >>")
                        .object(9, "<< /Title (" + s + ") >>")
                        .build());
        all.put(
                "page label",
                s -> pdf().catalog("/PageLabels << /Nums [0 << /P (" + s + ") >>] >>")
                        .build());
        all.put(
                "named destination",
                s -> pdf().catalog("/Names << /Dests << /Names [(" + s + ") [3 0 R /Fit]] >> >>")
                        .build());
        all.put(
                "old named destination",
                s -> pdf().catalog("/Dests << /Tel" + s + " [3 0 R /Fit] >>").build());
        all.put(
                "layer's name",
                s -> pdf().catalog("/OCProperties << /OCGs [6 0 R] >>")
                        .object(6, "<< /Type /OCG /Name (" + s + ") >>")
                        .build());
        all.put(
                "article",
                s -> pdf().catalog("/Threads [<< /I << /Title (" + s + ") >> >>]")
                        .build());
        all.put(
                "portfolio column",
                s -> pdf().catalog("/Collection << /Schema << /A << /N (" + s + ") >> >> >>")
                        .build());
    }

    private static void names(Map<String, Function<String, byte[]>> all) {
        all.put(
                "ink's name",
                s -> pdf().resources("/ColorSpace << /C [/Separation /Tel#20" + s + " /DeviceGray 6 0 R] >>")
                        .object(6, "<< /FunctionType 2 /Domain [0 1] /N 1 >>")
                        .build());
    }

    private static byte[] xmp(String inner) {
        String xml = "<?xpacket begin='' id='x'?><x:xmpmeta xmlns:x='adobe:ns:meta/' xmlns:d='d'>" + inner
                + "</x:xmpmeta><?xpacket end='w'?>";
        return pdf().catalog("/Metadata 6 0 R").stream(6, "/Type /Metadata /Subtype /XML", xml)
                .build();
    }

    private static void structure(Map<String, Function<String, byte[]>> all) {
        for (String key : new String[] {"ActualText", "Alt", "E", "T"}) {
            all.put(
                    "structure " + key,
                    s -> pdf().catalog("/StructTreeRoot 6 0 R")
                            .object(6, "<< /Type /StructTreeRoot /K 7 0 R >>")
                            .object(7, "<< /Type /StructElem /S /Span /" + key + " (" + s + ") >>")
                            .build());
        }
        all.put(
                "script",
                s -> pdf().catalog("/OpenAction << /S /JavaScript /JS (app.alert\\(" + s + "\\)) >>")
                        .build());
        all.put(
                "script in a stream",
                s -> pdf().catalog("/OpenAction << /S /JavaScript /JS 6 0 R >>").stream(6, "", "app.alert(" + s + ")")
                        .build());
        all.put(
                "script in the names",
                s -> pdf().catalog("/Names << /JavaScript << /Names [(a) 6 0 R] >> >>")
                        .object(6, "<< /S /JavaScript /JS (" + s + ") >>")
                        .build());
        all.put(
                "private data",
                s -> pdf().page("/PieceInfo << /App << /LastModified (D:2026) /Private << /Note (" + s + ") >> >> >>")
                        .build());
        all.put(
                "private stream",
                s -> pdf().page("/PieceInfo << /App << /Private 6 0 R >> >>").stream(6, "", "note " + s)
                        .build());
        all.put(
                "signer",
                s -> pdf().object(6, "<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00FF> /Name (" + s + ") >>")
                        .build());
    }

    private static void files(Map<String, Function<String, byte[]>> all) {
        String tree = "/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>";
        all.put(
                "attached file",
                s -> pdf().catalog(tree).object(6, "<< /Type /Filespec /F (list.txt) /EF << /F 7 0 R >> >>").stream(
                                7, "/Type /EmbeddedFile", "Tel " + s)
                        .build());
        all.put(
                "attached file's name",
                s ->
                        pdf()
                                .catalog(tree)
                                .object(6, "<< /Type /Filespec /UF (" + s + ".txt) /EF << /F 7 0 R >> >>")
                                .stream(7, "/Type /EmbeddedFile", "text")
                                .build());
        all.put(
                "attached file's description",
                s -> pdf()
                        .catalog(tree)
                        .object(6, "<< /Type /Filespec /F (a.txt) /Desc (" + s + ") /EF << /F 7 0 R >> >>")
                        .stream(7, "/Type /EmbeddedFile", "text")
                        .build());
        all.put(
                "attached note",
                s -> PdfObjectChannels.annotation("/Subtype /FileAttachment /FS << /F (list.txt) /EF << /F 7 0 R >> >>")
                        .flate(7, "", ("Tel " + s).getBytes(StandardCharsets.US_ASCII))
                        .build());
        all.put(
                "associated file",
                s -> pdf().catalog("/AF [<< /F (list.txt) /EF << /UF 7 0 R >> >>]").stream(7, "", "Tel " + s)
                        .build());
        all.put(
                "attached PDF",
                s -> pdf().catalog(tree).object(6, "<< /Type /Filespec /F (a.pdf) /EF << /F 7 0 R >> >>").stream(
                                7,
                                "/Type /EmbeddedFile",
                                pdf().more(at(72, 600, s)).build())
                        .build());
    }

    private static void leftOvers(Map<String, Function<String, byte[]>> all) {
        all.put(
                "object nobody knows",
                s -> pdf().object(6, "<< /Note [(" + s + ")] >>").build());
        all.put("string nobody knows", s -> pdf().object(6, "(" + s + ")").build());
        all.put(
                "stream nobody knows",
                s -> pdf().flate(6, "", ("BT (" + s + ") Tj ET").getBytes(StandardCharsets.US_ASCII))
                        .build());
        all.put("trailer", s -> pdf().trailer("/Note (" + s + ")").build());
        all.put("object stream", PdfFiles::withObjectStream);
        all.put(
                "page before an update",
                s -> PdfFixture.updated(pdf().content(text(s)).build(), Map.of(4, stream(text("clean")))));
        all.put(
                "property before an update",
                s -> PdfFixture.updated(
                        pdf().trailer("/Info 6 0 R")
                                .object(6, "<< /Title (" + s + ") >>")
                                .build(),
                        Map.of(6, "<< /Title (a) >>")));
        all.put(
                "two updates before",
                s -> PdfFixture.updated(
                        PdfFixture.updated(pdf().content(text(s)).build(), Map.of(4, stream(text("clean")))),
                        Map.of(4, stream(text("new")))));
        all.put("encrypted without a password", PdfFiles::encrypted);
        all.put(
                "bytes before the header",
                s -> PdfFiles.joined(
                        "From: a\r\n\r\n", pdf().more(at(72, 600, s)).build()));
        all.put(
                "table of references broken",
                s -> new String(pdf().more(at(72, 600, s)).build(), StandardCharsets.ISO_8859_1)
                        .replaceAll("startxref\\s+\\d+", "startxref 7")
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String stream(String data) {
        return "<< /Length " + data.length() + " >>\nstream\n" + data + "\nendstream";
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (byte one : bytes) {
            hex.append(String.format("%02X", one & 0xFF));
        }
        return hex.toString();
    }
}
