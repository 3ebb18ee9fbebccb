package org.gongkai.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** A PDF written byte by byte, so that a test can put anything anywhere: 1 catalog, 2 pages, 3 page, 4 content, 5 font. */
final class PdfFixture {
    static final String KEPT = "Notice of reply";

    private final Map<Integer, byte[]> objects = new TreeMap<>();
    private final ByteArrayOutputStream before = new ByteArrayOutputStream();
    private String catalog = "";
    private String page = "";
    private String resources = "";
    private String content = text(KEPT);
    private String trailer = "";

    static PdfFixture pdf() {
        return new PdfFixture();
    }

    /** Returns operators that show the text near the top of the page. */
    static String text(String text) {
        return at(72, 700, text);
    }

    static String at(int x, int y, String text) {
        return "BT /F1 12 Tf " + x + " " + y + " Td (" + text + ") Tj ET\n";
    }

    PdfFixture content(String operators) {
        content = operators;
        return this;
    }

    /** Adds operators behind the text that every fixture has. */
    PdfFixture more(String operators) {
        content += operators;
        return this;
    }

    PdfFixture catalog(String entries) {
        catalog += " " + entries;
        return this;
    }

    PdfFixture page(String entries) {
        page += " " + entries;
        return this;
    }

    PdfFixture resources(String entries) {
        resources += " " + entries;
        return this;
    }

    PdfFixture trailer(String entries) {
        trailer += " " + entries;
        return this;
    }

    PdfFixture object(int number, String body) {
        objects.put(number, latin(body));
        return this;
    }

    PdfFixture stream(int number, String entries, String data) {
        return stream(number, entries, latin(data));
    }

    PdfFixture stream(int number, String entries, byte[] data) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(latin("<< " + entries + " /Length " + data.length + " >>\nstream\n"));
        body.writeBytes(data);
        body.writeBytes(latin("\nendstream"));
        objects.put(number, body.toByteArray());
        return this;
    }

    PdfFixture flate(int number, String entries, byte[] data) {
        return stream(number, entries + " /Filter /FlateDecode", deflated(data));
    }

    byte[] build() {
        if (!objects.containsKey(1)) {
            object(1, "<< /Type /Catalog /Pages 2 0 R" + catalog + " >>");
        }
        objects.putIfAbsent(2, latin("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"));
        objects.putIfAbsent(
                3,
                latin(
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R"
                                + " >>" + resources + " >>" + page + " >>"));
        if (!objects.containsKey(4)) {
            stream(4, "", content);
        }
        objects.putIfAbsent(
                5, latin("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
        return written(latin("%PDF-1.7\n"), objects, trailer);
    }

    /** Returns the file with an update behind it that replaces or adds objects. */
    static byte[] updated(byte[] file, Map<Integer, String> changed) {
        Map<Integer, byte[]> objects = new TreeMap<>();
        changed.forEach((number, body) -> objects.put(number, latin(body)));
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("startxref");
        String previous = text.substring(at + 9).strip().split("\\s")[0];
        return written(file, objects, " /Prev " + previous);
    }

    private static byte[] written(byte[] before, Map<Integer, byte[]> objects, String trailer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        StringBuilder table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        int largest = 5;
        for (Map.Entry<Integer, byte[]> object : objects.entrySet()) {
            largest = Math.max(largest, object.getKey());
            table.append(String.format("%d 1\n%010d 00000 n \n", object.getKey(), out.size()));
            out.writeBytes(latin(object.getKey() + " 0 obj\n"));
            out.writeBytes(object.getValue());
            out.writeBytes(latin("\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(latin(table.toString()));
        out.writeBytes(latin("trailer\n<< /Size " + (largest + 1) + " /Root 1 0 R" + trailer + " >>\nstartxref\n"
                + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater(3);
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns a string object of UTF-16 with its mark, in hexadecimal. */
    static String utf16(String text) {
        StringBuilder hex = new StringBuilder("<FEFF");
        text.chars().forEach(c -> hex.append(String.format("%04X", c)));
        return hex.append(">").toString();
    }
}
