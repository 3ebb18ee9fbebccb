package org.gongkai.tika.internal.reading;

import java.util.Locale;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;

/** What Tika's parsers are told (解析器设置): give everything, recognise no image, follow no link. */
final class Settings {
    private Settings() {}

    static ParseContext context(Parser parsers, EmbeddedDocumentExtractor embedded, Layout layout) {
        ParseContext context = new ParseContext();
        context.set(Parser.class, parsers);
        context.set(EmbeddedDocumentExtractor.class, embedded);
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(Locale.class, Locale.US);
        context.set(OfficeParserConfig.class, office(layout));
        context.set(PDFParserConfig.class, pdf());
        return context;
    }

    private static OfficeParserConfig office(Layout layout) {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setExtractMacros(true);
        config.setIncludeDeletedContent(true);
        config.setIncludeMoveFromContent(true);
        config.setIncludeShapeBasedContent(true);
        config.setIncludeHeadersAndFooters(true);
        // Tika repeats empty rows of XLSX and XLSB: there they would only add wrong numbers
        config.setIncludeMissingRows(layout == Layout.SHEETS);
        config.setIncludeSlideNotes(true);
        config.setIncludeSlideMasterContent(true);
        config.setConcatenatePhoneticRuns(true);
        // off: Tika would hand over the text body without saying its encoding; OutlookBody reads it
        config.setExtractAllAlternativesFromMSG(false);
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        return config;
    }

    private static PDFParserConfig pdf() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(true);
        config.setExtractUniqueInlineImagesOnly(true);
        config.setExtractAcroFormContent(true);
        config.setExtractAnnotationText(true);
        config.setExtractBookmarksText(true);
        config.setExtractActions(true);
        config.setCatchIntermediateIOExceptions(false);
        return config;
    }
}
