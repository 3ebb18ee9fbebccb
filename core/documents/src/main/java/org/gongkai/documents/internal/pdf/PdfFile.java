package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.EmbeddedFile;
import org.gongkai.documents.internal.FileName;
import org.gongkai.documents.internal.ReadFile;
import org.gongkai.documents.internal.UnreadFile;
import org.gongkai.documents.internal.UnwritableFile;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;
import org.gongkai.text.SourceText;

/** A PDF file (PDF 文档), read whole: pages, what lies over and behind them, and its earlier states. */
public final class PdfFile implements UnwritableFile {
    private static final int MOST_REVISIONS = 20;

    private final List<PdfParts.PdfPart> parts;
    private final List<Gap> gaps;
    private final List<EmbeddedFile> embedded;

    private PdfFile(PdfParts parts, List<EmbeddedFile> embedded) {
        this.parts = List.copyOf(parts.parts());
        this.gaps = List.copyOf(parts.gaps());
        this.embedded = List.copyOf(embedded);
    }

    /** Reads a file that bears the mark of PDF; what cannot be read is a gap. */
    public static ReadFile read(FileName name, byte[] content, DocumentLimits limits) {
        if (ObjectStreamBomb.isIn(content)) {
            return UnreadFile.of("pdf", Gap.of(GapCause.LIMIT).saying("对象流过大", "an object stream is too large"));
        }
        SteadyFonts.install();
        WorkLimit work = new WorkLimit(limits);
        try {
            PdfReading now = PdfReading.of(content, limits, work);
            EarlierAttachments attachments =
                    new EarlierAttachments(now.attachments().files(), limits);
            earlier(content, limits, work, new Whole(now.parts(), attachments));
            Edges.read(content, now.parts());
            return new PdfFile(now.parts(), attachments.files());
        } catch (InvalidPasswordException e) {
            return UnreadFile.of("pdf", Gap.of(GapCause.ENCRYPTED).saying("需要密码", "needs a password"));
        } catch (OverLimitException e) {
            return UnreadFile.of("pdf", Gap.of(GapCause.LIMIT).saying("文件内容过多", "the file holds too much"));
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            return UnreadFile.of("pdf", broken(content));
        }
    }

    private static Gap broken(byte[] content) {
        boolean encrypted = new String(content, StandardCharsets.ISO_8859_1).contains("/Encrypt");
        return encrypted
                ? Gap.of(GapCause.ENCRYPTED).saying("加密方式不支持，或文件有误", "a kind of encryption that is not read, or broken")
                : Gap.of(GapCause.UNREADABLE).saying("PDF 文件有误", "a broken PDF file");
    }

    /**
     * What the file holds in all its states (全部状态).
     *
     * @param parts the parts
     * @param attachments the attachments
     */
    private record Whole(PdfParts parts, EarlierAttachments attachments) {}

    private static void earlier(byte[] content, DocumentLimits limits, WorkLimit work, Whole whole) {
        PdfParts parts = whole.parts();
        List<Integer> ends = Revisions.ends(content);
        if (ends.size() > MOST_REVISIONS) {
            parts.gap(
                    GapCause.LIMIT, "历史版本多于 " + MOST_REVISIONS + " 个", "more earlier revisions than " + MOST_REVISIONS);
        }
        Set<String> known = new HashSet<>();
        parts.parts().forEach(part -> known.add(part.text()));
        for (int i = 0; i < Math.min(ends.size(), MOST_REVISIONS); i++) {
            try {
                PdfReading then = PdfReading.of(Arrays.copyOf(content, ends.get(i)), limits, work);
                add(then.parts(), i + 1, known, parts);
                whole.attachments().add(then.attachments().files(), i + 1);
            } catch (OverLimitException e) {
                parts.gap(GapCause.LIMIT, "历史版本过大", "an earlier revision holds too much");
            } catch (IOException | RuntimeException | StackOverflowError e) {
                parts.gap(GapCause.UNREADABLE, "历史版本有误", "a broken earlier revision");
            }
        }
    }

    private static void add(PdfParts then, int revision, Set<String> known, PdfParts parts) {
        int[] numbers = new int[then.parts().size()];
        for (int i = 0; i < numbers.length; i++) {
            PdfParts.PdfPart part = then.parts().get(i);
            boolean isNew = known.add(part.text());
            numbers[i] =
                    isNew ? parts.page(Place.of(PlaceKind.REVISION, revision + " " + part.place()), part.text()) : -1;
        }
        for (Gap gap : then.gaps()) {
            Integer part = gap.part();
            if (part == null) {
                parts.gap(gap);
            } else if (numbers[part] >= 0) {
                parts.gap(gap.inPart(numbers[part]));
            }
        }
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void addTo(SourceText.Builder source) {
        int first = source.nextPart();
        parts.forEach(part -> source.part(part.place(), part.text()));
        for (Gap gap : gaps) {
            Integer part = gap.part();
            source.gap(part == null ? gap : gap.inPart(first + part));
        }
    }

    @Override
    public List<EmbeddedFile> embedded() {
        return embedded;
    }
}
