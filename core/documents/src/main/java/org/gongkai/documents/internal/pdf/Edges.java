package org.gongkai.documents.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.gongkai.documents.internal.charset.Decoding;
import org.gongkai.documents.internal.charset.Decodings;
import org.gongkai.text.GapCause;
import org.gongkai.text.PlaceKind;

/** Reads what stands before the first and behind the last byte of a PDF (首尾数据), and tells if its end is missing. */
final class Edges {
    private Edges() {}

    static void read(byte[] content, PdfParts parts) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        stray(Arrays.copyOf(content, Math.max(0, text.indexOf("%PDF-"))), "before the document", parts);
        int end = text.lastIndexOf("%%EOF");
        if (end < 0) {
            parts.gap(GapCause.UNREADABLE, "文件末尾缺失", "the end of the file is missing");
        } else {
            stray(Arrays.copyOfRange(content, end + 5, content.length), "behind the document", parts);
        }
    }

    private static void stray(byte[] bytes, String label, PdfParts parts) {
        boolean blank = true;
        for (byte one : bytes) {
            blank &= one >= 0 && one <= ' ';
        }
        if (blank) {
            return;
        }
        List<Decoding> decodings = Decodings.of(bytes);
        decodings.forEach(decoding -> parts.add(PlaceKind.HIDDEN, label, decoding.text()));
        if (decodings.isEmpty()) {
            parts.gap(GapCause.UNREADABLE, "文件首尾有不属于文档的数据", "data before or behind the document");
        }
    }
}
