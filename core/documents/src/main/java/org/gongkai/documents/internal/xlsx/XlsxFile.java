package org.gongkai.documents.internal.xlsx;

import java.util.List;
import java.util.Locale;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.EmbeddedFile;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.UnwritableFile;
import org.gongkai.documents.internal.opc.OpcPackage;
import org.gongkai.documents.internal.zip.ZipArchive;
import org.gongkai.text.Gap;
import org.gongkai.text.SourceText;

/** An Excel workbook (Excel 工作簿) in Office Open XML. */
public final class XlsxFile implements UnwritableFile {
    private final List<ReadPart> parts;
    private final List<Gap> gaps;
    private final List<EmbeddedFile> embedded;

    private XlsxFile(XlsxContent content) {
        this.parts = content.parts();
        this.gaps = content.gaps();
        this.embedded = content.embedded();
    }

    /** Reads a container that {@link #isWorkbook} holds for; throws if it is broken as a whole. */
    public static XlsxFile read(byte[] bytes, ZipArchive zip, DocumentLimits limits) throws UnreadableException {
        return new XlsxFile(XlsxContent.read(zip, limits));
    }

    /** Returns whether the container's main part is a workbook in XML. */
    public static boolean isWorkbook(ZipArchive zip, DocumentLimits limits) throws UnreadableException {
        if (!OpcPackage.isPackage(zip)) {
            return false;
        }
        OpcPackage opc = OpcPackage.readOutline(zip, limits);
        String type = opc.contentType(opc.main()).toLowerCase(Locale.ROOT);
        return type.endsWith("main+xml") && (type.contains("spreadsheetml.") || type.contains("ms-excel."));
    }

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void addTo(SourceText.Builder source) {
        parts.forEach(part -> part.addTo(source));
        gaps.forEach(source::gap);
    }

    @Override
    public List<EmbeddedFile> embedded() {
        return embedded;
    }
}
