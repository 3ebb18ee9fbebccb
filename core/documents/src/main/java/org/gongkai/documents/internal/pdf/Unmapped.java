package org.gongkai.documents.internal.pdf;

import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Tells characters that stand for no character anyone could read (无对应文字的字符). */
final class Unmapped {
    private Unmapped() {}

    /**
     * Returns whether PDFBox could only guess: the font is not in the file, brings no table, and its codes are numbers of
     * glyphs, for which the font that stands in has others.
     */
    static boolean isGuess(PDFont font, int code) {
        if (!(font instanceof PDType0Font wide)
                || wide.isEmbedded()
                || wide.getCOSObject().containsKey(COSName.TO_UNICODE)) {
            return false;
        }
        CMap collection = wide.getCMapUCS2();
        return collection == null || collection.toUnicode(wide.codeToCID(code)) == null;
    }

    /** Bullets and other signs of symbol fonts lie at F000 to F0FF and say nothing. */
    static boolean is(String unicode) {
        return unicode.codePoints()
                .anyMatch(c -> c == 0xFFFD
                        || c == 0
                        || Character.getType(c) == Character.PRIVATE_USE && (c < 0xF000 || c > 0xF0FF)
                        || Character.getType(c) == Character.UNASSIGNED);
    }
}
