package org.gongkai.documents.internal.docx;

import java.util.List;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.EmbeddedFile;
import org.gongkai.documents.internal.ReadFile;
import org.gongkai.documents.internal.Rewritten;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.opc.OpcGaps;
import org.gongkai.documents.internal.opc.OpcPackage;
import org.gongkai.documents.internal.opc.PackageTexts;
import org.gongkai.documents.internal.opc.PartRole;
import org.gongkai.documents.internal.zip.ZipArchive;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.Gap;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.SourceText;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** A Word file (Word 文档) in Office Open XML. */
public final class DocxFile implements ReadFile {
    private static final Wording SIGNED =
            new Wording("文档带有数字签名，遮盖会使签名失效", "the document is signed; redaction would break the signature");

    private final byte[] bytes;
    private final DocumentLimits limits;
    private final List<ReadPart> parts;
    private final List<Gap> gaps;
    private final List<EmbeddedFile> embedded;
    private final boolean signed;

    private record ReadPart(Place place, String text, List<PlaceMark> marks) {}

    private DocxFile(byte[] bytes, DocumentLimits limits, DocxContent content) {
        this.bytes = bytes;
        this.limits = limits;
        this.parts = content.parts().stream()
                .map(p -> new ReadPart(p.place(), p.text(), p.marks()))
                .toList();
        this.gaps = OpcGaps.of(content.opc());
        this.embedded = PackageTexts.embedded(content.opc());
        this.signed =
                content.opc().zip().items().stream().anyMatch(i -> content.opc().role(i.name()) == PartRole.SIGNATURE);
    }

    /** Reads a container that {@link #isWord} holds for; throws if it is broken or over a limit. */
    public static DocxFile read(byte[] bytes, ZipArchive zip, DocumentLimits limits) throws UnreadableException {
        return new DocxFile(bytes, limits, DocxContent.read(zip, limits));
    }

    /** Returns whether the container's main part is a Word document. */
    public static boolean isWord(ZipArchive zip, DocumentLimits limits) throws UnreadableException {
        if (!OpcPackage.isPackage(zip)) {
            return false;
        }
        OpcPackage opc = OpcPackage.readOutline(zip, limits);
        return opc.role(opc.main()) == PartRole.MAIN;
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void addTo(SourceText.Builder source) {
        parts.forEach(part -> source.part(part.place(), part.text(), part.marks()));
        gaps.forEach(source::gap);
    }

    @Override
    public List<EmbeddedFile> embedded() {
        return embedded;
    }

    @Override
    public @Nullable Wording refusal() {
        return signed ? SIGNED : null;
    }

    @Override
    public Rewritten rewrite(List<Replacement> replacements) {
        return DocxRewriter.rewrite(bytes, limits, replacements);
    }
}
