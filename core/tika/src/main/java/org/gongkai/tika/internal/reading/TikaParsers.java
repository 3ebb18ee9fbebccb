package org.gongkai.tika.internal.reading;

import java.io.IOException;
import java.util.List;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.microsoft.ooxml.OPCPackageDetector;
import org.apache.tika.detect.ole.MiscOLEDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.detect.zip.OpenDocumentDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.hwp.HwpV5Parser;
import org.apache.tika.parser.image.BPGParser;
import org.apache.tika.parser.image.HeifParser;
import org.apache.tika.parser.image.ICNSParser;
import org.apache.tika.parser.image.ImageParser;
import org.apache.tika.parser.image.JpegParser;
import org.apache.tika.parser.image.PSDParser;
import org.apache.tika.parser.image.TiffParser;
import org.apache.tika.parser.image.WebPParser;
import org.apache.tika.parser.mbox.MboxParser;
import org.apache.tika.parser.microsoft.EMFParser;
import org.apache.tika.parser.microsoft.MSOwnerFileParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OldExcelParser;
import org.apache.tika.parser.microsoft.TNEFParser;
import org.apache.tika.parser.microsoft.WMFParser;
import org.apache.tika.parser.microsoft.activemime.ActiveMimeParser;
import org.apache.tika.parser.microsoft.chm.ChmParser;
import org.apache.tika.parser.microsoft.onenote.OneNoteParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.SpreadsheetMLParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pkg.CompressorParser;
import org.apache.tika.parser.pkg.PackageParser;
import org.apache.tika.parser.wordperfect.QuattroProParser;
import org.apache.tika.parser.wordperfect.WordPerfectParser;
import org.apache.tika.parser.xml.FictionBookParser;
import org.jspecify.annotations.Nullable;

/**
 * The parsers that may run (允许的解析器): a list of our own and nothing from the class path, so that no parser calls another
 * program, a server or an image recogniser.
 */
final class TikaParsers extends CompositeParser {
    private static final long serialVersionUID = 1L;

    private final Detector detector;

    TikaParsers() {
        super(MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry(), parsers());
        MimeTypes types = MimeTypes.getDefaultMimeTypes();
        this.detector = new CompositeDetector(
                types.getMediaTypeRegistry(),
                List.of(
                        new MiscOLEDetector(),
                        new POIFSContainerDetector(),
                        new DefaultZipContainerDetector(List.of(new OpenDocumentDetector(), new OPCPackageDetector())),
                        types));
    }

    /** Returns the media type by content first and name second, without parameters. */
    String typeOf(TikaInputStream stream, Metadata metadata) throws IOException {
        return detector.detect(stream, metadata).getBaseType().toString();
    }

    /** Returns the parser for the type that {@code metadata} names, or {@code null} if none may run. */
    @Nullable
    Parser choose(Metadata metadata) {
        Parser chosen = getParser(metadata);
        return chosen instanceof EmptyParser ? null : chosen;
    }

    /** Returns whether the type is a kind of plain text, such as a program's source. */
    boolean isText(String type) {
        return getMediaTypeRegistry().isSpecializationOf(MediaType.parse(type), MediaType.TEXT_PLAIN);
    }

    private static List<Parser> parsers() {
        return List.of(
                new OfficeParser(),
                new OldExcelParser(),
                new OOXMLParser(),
                new Word2006MLParser(),
                new WordMLParser(),
                new SpreadsheetMLParser(),
                new RTFParser(),
                new TNEFParser(),
                new MSOwnerFileParser(),
                new ActiveMimeParser(),
                new OneNoteParser(),
                new ChmParser(),
                new EMFParser(),
                new WMFParser(),
                new OpenDocumentParser(),
                new FlatOpenDocumentParser(),
                new EpubParser(),
                new FictionBookParser(),
                new HwpV5Parser(),
                new WordPerfectParser(),
                new QuattroProParser(),
                new MboxParser(),
                packages(),
                compressed(),
                new PDFParser(),
                new JSoupParser(new PlainTextDetector()),
                new ImageParser(),
                new JpegParser(),
                new TiffParser(),
                new HeifParser(),
                new WebPParser(),
                new BPGParser(),
                new PSDParser(),
                new ICNSParser());
    }

    /** Names of entries are in GB18030 where they are not in UTF-8. */
    private static Parser packages() {
        PackageParser parser = new PackageParser(new PlainTextDetector());
        parser.setDetectCharsetsInEntryNames(true);
        return parser;
    }

    /** A second stream behind the first is content as well. */
    private static Parser compressed() {
        CompressorParser parser = new CompressorParser();
        parser.setDecompressConcatenated(true);
        return parser;
    }
}
