package org.gongkai.documents.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.docx.DocxFile;
import org.gongkai.documents.internal.xlsx.XlsxFile;
import org.gongkai.documents.internal.zip.ArchiveFile;
import org.gongkai.documents.internal.zip.ZipArchive;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;

/** Tells what kind of container a file is (容器识别): Word and its relatives, other archives, the old binary formats. */
final class ContainerDetector {
    private static final List<List<String>> BY_ENTRY = List.of(
            List.of("xl/workbook.xml", "xlsx"),
            List.of("xl/workbook.bin", "xlsb"),
            List.of("ppt/presentation.xml", "pptx"),
            List.of("OFD.xml", "ofd"),
            List.of("META-INF/MANIFEST.MF", "jar"));

    /** Other readers see single words of these and would make believe that they had read them. */
    private static final List<String> NOT_FOR_OTHERS = List.of("ofd", "jar");

    private ContainerDetector() {}

    static ReadFile read(FileName name, byte[] content, DocumentLimits limits) {
        try {
            ZipArchive zip = ZipArchive.open(content, limits);
            if (DocxFile.isWord(zip, limits)) {
                return DocxFile.read(content, zip, limits);
            }
            if (XlsxFile.isWorkbook(zip, limits)) {
                return XlsxFile.read(content, zip, limits);
            }
            String format = format(zip);
            return format.equals("zip") ? new ArchiveFile(zip) : unsupported(format);
        } catch (UnreadableException e) {
            return UnreadFile.of(name.endsWith("docx", "docm", "dotx") ? "docx" : "zip", e.gap());
        }
    }

    private static String format(ZipArchive zip) throws UnreadableException {
        for (List<String> entry : BY_ENTRY) {
            if (zip.has(entry.get(0))) {
                return entry.get(1);
            }
        }
        if (zip.has("mimetype")) {
            String type = new String(zip.read("mimetype"), StandardCharsets.US_ASCII);
            return type.contains("epub") ? "epub" : type.contains("opendocument.text") ? "odt" : "odf";
        }
        return "zip";
    }

    private static UnreadFile unsupported(String format) {
        String zh = switch (format) {
            case "xlsx", "xlsb" -> "Excel 工作簿";
            case "pptx" -> "PowerPoint 演示文稿";
            case "ofd" -> "OFD 版式文档";
            case "odt", "odf" -> "开放文档格式";
            case "epub" -> "EPUB 电子书";
            case "jar" -> "程序包";
            default -> throw new IllegalArgumentException("an archive is read entry by entry");
        };
        Gap gap = Gap.of(GapCause.UNSUPPORTED).saying(zh, format + " file");
        return NOT_FOR_OTHERS.contains(format) ? UnreadFile.of(format, gap) : UnreadFile.forOthers(format, gap);
    }

    /** An old binary file: its directory tells whether it wraps an encrypted package. */
    static ReadFile compound(FileName name, byte[] content, Signature signature) {
        if (contains(content, "EncryptedPackage") || contains(content, "EncryptionInfo")) {
            Gap gap = Gap.of(GapCause.ENCRYPTED).saying("文档设有打开密码", "the document opens with a password only");
            return UnreadFile.of(
                    name.endsWith("docx", "xlsx", "pptx") ? name.extension().substring(1) : "ole2", gap);
        }
        String format = contains(content, "WordDocument")
                ? "doc"
                : contains(content, "Workbook") || contains(content, "Book")
                        ? "xls"
                        : contains(content, "PowerPoint Document") ? "ppt" : "ole2";
        return UnreadFile.forOthers(format, signature.gap());
    }

    /** Directory entries of such a file start every 128 bytes with the name of a stream. */
    private static boolean contains(byte[] content, String streamName) {
        byte[] name = (streamName + "\0").getBytes(StandardCharsets.UTF_16LE);
        for (int at = 512; at + name.length <= content.length; at += 128) {
            if (Arrays.equals(name, 0, name.length, content, at, at + name.length)) {
                return true;
            }
        }
        return false;
    }
}
