package org.gongkai.documents.internal.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.Rewritten;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.opc.OpcGaps;
import org.gongkai.documents.internal.opc.OpcPackage;
import org.gongkai.documents.internal.opc.OpcPart;
import org.gongkai.documents.internal.opc.PackageTexts;
import org.gongkai.documents.internal.opc.PartRole;
import org.gongkai.documents.internal.opc.Relation;
import org.gongkai.documents.internal.xml.XmlDocument;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.zip.ZipArchive;
import org.gongkai.documents.internal.zip.ZipItem;
import org.gongkai.redaction.RedactionRefusedException;
import org.gongkai.redaction.Replacement;
import org.gongkai.text.Wording;

/** Makes the redacted copy of a Word file (Word 文档遮盖). One thread, one copy. */
final class DocxRewriter {
    private final DocxContent content;
    private final OpcPackage opc;
    private final LeafEdits edits = new LeafEdits();
    private final Losses losses = new Losses();
    private final Set<String> coveredLinks = new HashSet<>();

    private DocxRewriter(DocxContent content) {
        this.content = content;
        this.opc = content.opc();
    }

    static Rewritten rewrite(byte[] bytes, DocumentLimits limits, List<Replacement> replacements) {
        try {
            DocxContent content = DocxContent.read(ZipArchive.open(bytes, limits), limits);
            DocxRewriter rewriter = new DocxRewriter(content);
            byte[] result = rewriter.copy(replacements);
            rewriter.check(DocxContent.read(ZipArchive.open(result, limits), limits));
            boolean plain = content.opc().contentType(content.opc().main()).endsWith(".document.main+xml");
            return new Rewritten(result, rewriter.losses.says(), plain ? null : ".docx");
        } catch (UnreadableException e) {
            throw new RedactionRefusedException(
                    new Wording("文档损坏，无法生成遮盖后的文件", "the document is broken, no copy can be made"));
        }
    }

    private byte[] copy(List<Replacement> replacements) {
        for (Replacement replacement : replacements) {
            if (replacement.part() >= content.parts().size()) {
                // it lies in an embedded file, and those are left out
                continue;
            }
            OpcPart part = content.parts().get(replacement.part());
            edits.add(part, replacement);
            coveredLinks.add(part.entry());
        }
        edits.apply();
        Map<String, List<Relation>> relations = keptRelations();
        for (Map.Entry<String, List<Relation>> kept : relations.entrySet()) {
            XmlDocument document = opc.documents().get(kept.getKey());
            if (document != null) {
                scrub(kept.getKey(), document.root(), kept.getValue());
            }
        }
        for (ZipItem item : opc.zip().items()) {
            if (!relations.containsKey(item.name())) {
                losses.add(opc.role(item.name()));
            }
        }
        return new PackageWriter(opc, relations).write();
    }

    private void scrub(String entry, XmlElement root, List<Relation> relations) {
        if (opc.role(entry) == PartRole.CORE) {
            if (root.children()
                    .removeIf(n -> n instanceof XmlElement e && !e.local().equals("title"))) {
                losses.add(Losses.Loss.PROPERTIES);
            }
            return;
        }
        Set<String> ids = relations.stream().map(Relation::id).collect(Collectors.toSet());
        new Scrubber(content.hidden(), ids, losses).scrub(root);
    }

    /** Returns the kept parts in the file's order, each with its relations to kept parts and clean addresses. */
    private Map<String, List<Relation>> keptRelations() {
        List<String> kept = opc.kept();
        Map<String, List<Relation>> result = new LinkedHashMap<>();
        result.put("", keptRelations("", kept));
        for (ZipItem item : opc.zip().items()) {
            if (kept.contains(item.name())) {
                result.put(item.name(), keptRelations(item.name(), kept));
            }
        }
        return result;
    }

    private List<Relation> keptRelations(String part, List<String> kept) {
        List<Relation> result = new ArrayList<>();
        for (Relation relation : opc.relations(part)) {
            boolean covered = coveredLinks.contains(PackageTexts.linkEntry(part, relation.id()));
            if (covered) {
                losses.add(Losses.Loss.LINKS);
            }
            if (relation.external() ? relation.isHyperlink() && !covered : kept.contains(relation.target())) {
                result.add(relation);
            }
        }
        return result;
    }

    /** Refuses unless the copy, read again, shows the text that it must and nothing that was not examined. */
    private void check(DocxContent copy) {
        Map<String, StringBuilder> expected = new LinkedHashMap<>();
        List<String> kept = opc.kept();
        for (OpcPart part : content.parts()) {
            if (part.primary() && kept.contains(part.entry())) {
                StringBuilder text = expected.computeIfAbsent(part.entry(), e -> new StringBuilder());
                part.pieces().forEach(piece -> text.append(edits.text(piece.leaf())));
            }
        }
        boolean reads = squeezed(expected.values()).equals(squeezed(copy.seen().values()));
        if (!reads || !OpcGaps.of(copy.opc()).isEmpty()) {
            throw new RedactionRefusedException(
                    new Wording("改写后的文档与预期不一致", "the rewritten document does not read as it must"));
        }
    }

    private static List<String> squeezed(Iterable<? extends CharSequence> texts) {
        List<String> result = new ArrayList<>();
        for (CharSequence text : texts) {
            String squeezed = text.toString().replaceAll("\\s+", "");
            if (!squeezed.isEmpty()) {
                result.add(squeezed);
            }
        }
        return result;
    }
}
