package org.gongkai.documents.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a file say it is (文件特征).
 *
 * @param format the short name
 * @param offset where the bytes stand
 * @param bytes the bytes, one character each
 * @param zh the format in Chinese words
 */
record Signature(String format, int offset, String bytes, String zh) {
    private static final int PDF_EDGE = 1024;
    private static final List<Signature> KNOWN = List.of(
            new Signature("rtf", 0, "{\\rtf", "RTF 文档"),
            new Signature("ole2", 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "旧版 Office 或 WPS 文档"),
            new Signature("rar", 0, "Rar!\u001A\u0007", "RAR 压缩包"),
            new Signature("7z", 0, "7z\u00BC\u00AF'\u001C", "7z 压缩包"),
            new Signature("gzip", 0, "\u001F\u008B", "gzip 压缩文件"),
            new Signature("bzip2", 0, "BZh", "bzip2 压缩文件"),
            new Signature("xz", 0, "\u00FD7zXZ\0", "xz 压缩文件"),
            new Signature("tar", 257, "ustar", "tar 归档"),
            new Signature("image", 0, "\u0089PNG\r\n\u001A\n", "PNG 图片"),
            new Signature("image", 0, "\u00FF\u00D8\u00FF", "JPEG 图片"),
            new Signature("image", 0, "GIF87a", "GIF 图片"),
            new Signature("image", 0, "GIF89a", "GIF 图片"),
            new Signature("image", 0, "II*\0", "TIFF 图片"),
            new Signature("image", 0, "MM\0*", "TIFF 图片"),
            new Signature("image", 8, "WEBP", "WebP 图片"),
            new Signature("image", 0, "\0\0\u0001\0", "图标"),
            new Signature("image", 4, "ftypheic", "HEIC 图片"),
            new Signature("image", 0, "8BPS", "PSD 图片"),
            new Signature("image", 0, "AT&TFORM", "DjVu 图片"),
            new Signature("video", 4, "ftyp", "视频"),
            new Signature("sqlite", 0, "SQLite format 3\0", "数据库文件"),
            new Signature("executable", 0, "MZ\u0090\0", "程序文件"),
            new Signature("executable", 0, "\u007FELF", "程序文件"),
            new Signature("caj", 0, "CAJ", "CAJ 文献"));

    /** Returns the signature that {@code content} bears, or {@code null}. */
    static @Nullable Signature of(byte[] content) {
        if (isBitmap(content)) {
            return new Signature("image", 0, "BM", "BMP 图片");
        }
        return KNOWN.stream().filter(s -> s.marks(content)).findFirst().orElse(null);
    }

    /**
     * Returns whether it is a PDF. Its mark may stand anywhere in the first 1,024 bytes; behind other bytes it proves
     * nothing, since texts speak of it too, unless the end of the file bears its mark as well.
     */
    static boolean isPdf(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, PDF_EDGE), StandardCharsets.ISO_8859_1);
        int tail = Math.max(0, content.length - PDF_EDGE);
        return head.startsWith("%PDF-")
                || head.contains("%PDF-")
                        && new String(content, tail, content.length - tail, StandardCharsets.ISO_8859_1)
                                .contains("startxref");
    }

    /** Returns what is reported of such a file. */
    Gap gap() {
        GapCause cause = format.equals("image") ? GapCause.IMAGE_ONLY : GapCause.UNSUPPORTED;
        return Gap.of(cause).saying(zh, format + " file");
    }

    /** Returns what another reader may add: nothing to programs and databases, properties to images and films. */
    UnreadFile.Handover handover() {
        return switch (format) {
            case "image", "video" -> UnreadFile.Handover.PARTLY;
            case "sqlite", "executable", "caj" -> UnreadFile.Handover.NONE;
            default -> UnreadFile.Handover.WHOLE;
        };
    }

    private boolean marks(byte[] content) {
        if (content.length < offset + bytes.length()) {
            return false;
        }
        String there = new String(content, offset, bytes.length(), StandardCharsets.ISO_8859_1);
        return there.equals(bytes);
    }

    /** Two letters alone prove nothing: the size in the header must be the file's. */
    private static boolean isBitmap(byte[] content) {
        return content.length > 26
                && content[0] == 'B'
                && content[1] == 'M'
                && content[6] == 0
                && content[7] == 0
                && content[8] == 0
                && content[9] == 0;
    }
}
