package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the names of glyphs stand for (字形名称): Adobe's list, and PDFBox's additions to it. */
final class GlyphNames {
    static final GlyphList LIST = read();

    private GlyphNames() {}

    private static GlyphList read() {
        try (InputStream in =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return new GlyphList(GlyphList.getAdobeGlyphList(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
