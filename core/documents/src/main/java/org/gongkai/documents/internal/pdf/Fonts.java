package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/** The fonts of a file, each loaded once (字体). One thread, one file. */
final class Fonts {
    /** A file with more fonts has them loaded again: each may hold megabytes. */
    private static final int MOST = 64;

    private final IdentityHashMap<COSDictionary, PDFont> loaded = new IdentityHashMap<>();

    @Nullable
    PDFont of(COSDictionary dictionary) throws IOException {
        PDFont font = loaded.get(dictionary);
        if (font == null) {
            if (loaded.size() >= MOST) {
                loaded.clear();
            }
            SteadyFonts.mark(dictionary);
            font = PDFontFactory.createFont(dictionary);
            loaded.put(dictionary, font);
        }
        return font;
    }
}
