package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Gives one font for every font that a file does not bring along (替代字体), so that results do not depend on the fonts of the
 * machine and nobody searches its disks; only widths and codes matter here, never shapes.
 *
 * <p>PDFBox knows one mapper for the whole process. This one serves fonts that {@link #mark} was called for and hands
 * all others to the mapper that was there before, so a host that draws PDFs with PDFBox notices nothing.
 */
final class SteadyFonts implements FontMapper {
    private static final COSName MARK = COSName.getPDFName("GongkaiReads");
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final FontMapper others;
    private final TrueTypeFont font;

    private SteadyFonts(FontMapper others) {
        this.others = others;
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("PDFBox comes without its font; take the whole jar");
            }
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stands in front of the process's mapper, unless it already does. */
    static synchronized void install() {
        FontMapper there = FontMappers.instance();
        if (!(there instanceof SteadyFonts)) {
            FontMappers.set(new SteadyFonts(there));
        }
    }

    /** Marks a font and its descendants, before PDFBox loads it. */
    static void mark(@Nullable COSBase font) {
        if (!(font instanceof COSDictionary dictionary)) {
            return;
        }
        COSDictionary descriptor = dictionary.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor == null && !COSName.TYPE0.equals(dictionary.getDictionaryObject(COSName.SUBTYPE))) {
            descriptor = new COSDictionary();
            String name = String.valueOf(dictionary.getNameAsString(COSName.BASE_FONT));
            boolean symbols = name.contains("Symbol") || name.contains("Dingbats");
            descriptor.setItem(COSName.FLAGS, COSInteger.get(symbols ? 4 : 32));
            descriptor.setItem(COSName.FONT_NAME, dictionary.getDictionaryObject(COSName.BASE_FONT));
            dictionary.setItem(COSName.FONT_DESC, descriptor);
        }
        if (descriptor != null) {
            descriptor.setItem(MARK, COSBoolean.TRUE);
        }
        if (dictionary.getCOSArray(COSName.DESCENDANT_FONTS) != null) {
            mark(dictionary.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0));
        }
    }

    private static boolean isMarked(@Nullable PDFontDescriptor descriptor) {
        return descriptor != null && descriptor.getCOSObject().containsKey(MARK);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return isMarked(descriptor) ? new FontMapping<>(font, true) : others.getTrueTypeFont(name, descriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return isMarked(descriptor) ? new FontMapping<>(font, true) : others.getFontBoxFont(name, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
        return isMarked(descriptor) ? new CIDFontMapping(null, font, true) : others.getCIDFont(name, descriptor, info);
    }
}
