package org.gongkai.documents.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.charset.Decoding;
import org.gongkai.documents.internal.charset.Decodings;
import org.gongkai.documents.internal.html.HtmlDetector;
import org.gongkai.documents.internal.html.HtmlFile;
import org.gongkai.documents.internal.pdf.PdfFile;
import org.gongkai.documents.internal.txt.TextFile;
import org.gongkai.documents.internal.zip.ZipArchive;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;

/** Tells what a file is and has it read (格式识别): by its content first, by its name where the content leaves it open. */
public final class Detector {
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "^(from|to|subject|date|mime-version|received|message-id|content-type|return-path):",
            Pattern.CASE_INSENSITIVE);

    private Detector() {}

    /** Returns the file as read, or with a gap that says why it was not. */
    public static ReadFile read(FileName name, byte[] content, DocumentLimits limits) {
        if (ZipArchive.isZip(content)) {
            return ContainerDetector.read(name, content, limits);
        }
        if (Signature.isPdf(content)) {
            return PdfFile.read(name, content, limits);
        }
        Signature signature = Signature.of(content);
        if (signature != null && signature.format().equals("ole2")) {
            return ContainerDetector.compound(name, content, signature);
        }
        if (signature != null) {
            return new UnreadFile(signature.format(), signature.gap(), signature.handover());
        }
        List<Decoding> decodings = Decodings.of(content);
        if (decodings.isEmpty() && HtmlDetector.isHtml(content)) {
            decodings = HtmlDetector.decodings(content);
        }
        if (decodings.isEmpty()) {
            return UnreadFile.forOthers(
                    "unknown",
                    Gap.of(GapCause.UNREADABLE)
                            .saying("不是文本，也不是可识别的格式", "neither text nor a format that is recognised"));
        }
        return text(name, content, decodings);
    }

    private static ReadFile text(FileName name, byte[] content, List<Decoding> decodings) {
        String text = decodings.get(0).text();
        String head = text.substring(0, Math.min(2048, text.length())).stripLeading();
        if (HtmlDetector.isHtml(text) || name.endsWith("html", "htm", "xhtml", "shtml") && head.contains("<")) {
            return new HtmlFile(content, HtmlDetector.decodings(content));
        }
        if (name.endsWith("svg") || head.startsWith("<svg") || head.startsWith("<?xml") && head.contains("<svg")) {
            Gap gap = Gap.of(GapCause.IMAGE_ONLY).saying("SVG 图形", "svg drawing");
            return new UnreadFile("svg", gap, UnreadFile.Handover.PARTLY);
        }
        if (head.startsWith("<?xml") || name.endsWith("xml")) {
            return unsupported("xml", "XML 数据", "XML data");
        }
        if (isMail(name, head)) {
            return unsupported("eml", "电子邮件或网页归档", "mail or web archive");
        }
        return new TextFile(content, decodings);
    }

    private static UnreadFile unsupported(String format, String zh, String en) {
        return UnreadFile.forOthers(format, Gap.of(GapCause.UNSUPPORTED).saying(zh, en));
    }

    private static boolean isMail(FileName name, String head) {
        long headers = head.lines()
                .takeWhile(line -> !line.isBlank())
                .filter(line -> MAIL_HEADER.matcher(line).find())
                .count();
        return headers >= 3 || headers >= 1 && name.endsWith("eml", "mht", "mhtml");
    }
}
