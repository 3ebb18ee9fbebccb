package org.gongkai.documents.internal.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.opc.ClaimedTexts;
import org.gongkai.documents.internal.opc.EntryNames;
import org.gongkai.documents.internal.opc.OpcPackage;
import org.gongkai.documents.internal.opc.OpcPart;
import org.gongkai.documents.internal.opc.PackageTexts;
import org.gongkai.documents.internal.opc.PartRole;
import org.gongkai.documents.internal.opc.PropertyReader;
import org.gongkai.documents.internal.opc.Sweep;
import org.gongkai.documents.internal.xml.XmlDocument;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlReader;
import org.gongkai.documents.internal.zip.ZipArchive;
import org.gongkai.documents.internal.zip.ZipItem;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** A Word file read whole (Word 文档读取): the same bytes give the same parts in the same order. Not thread-safe. */
final class DocxContent {
    private static final List<PartRole> ORDER = List.of(
            PartRole.MAIN,
            PartRole.HEADER,
            PartRole.FOOTER,
            PartRole.FOOTNOTES,
            PartRole.ENDNOTES,
            PartRole.COMMENTS,
            PartRole.GLOSSARY);

    private final OpcPackage opc;
    private final HiddenText hidden;
    private final List<OpcPart> parts = new ArrayList<>();
    private final StoryWalker.TextBoxes textBoxes = new StoryWalker.TextBoxes();

    private DocxContent(OpcPackage opc) {
        this.opc = opc;
        XmlElement styles = null;
        for (Map.Entry<String, XmlDocument> entry : opc.documents().entrySet()) {
            if (styles == null && opc.role(entry.getKey()) == PartRole.STYLES) {
                styles = entry.getValue().root();
            }
        }
        this.hidden = new HiddenText(styles);
    }

    static DocxContent read(ZipArchive zip, DocumentLimits limits) throws UnreadableException {
        DocxContent content = new DocxContent(OpcPackage.read(zip, new XmlReader(limits)));
        content.readStories();
        content.readProperties();
        content.sweep();
        PackageTexts.links(content.opc, content.parts);
        PackageTexts.container(zip, content.parts);
        PackageTexts.printers(content.opc, content.parts);
        return content;
    }

    OpcPackage opc() {
        return opc;
    }

    HiddenText hidden() {
        return hidden;
    }

    List<OpcPart> parts() {
        return parts;
    }

    private void readStories() {
        for (PartRole role : ORDER) {
            int number = 0;
            for (Map.Entry<String, XmlDocument> entry : opc.documents().entrySet()) {
                if (opc.role(entry.getKey()) == role) {
                    number++;
                    story(entry.getKey(), role, number, entry.getValue().root());
                }
            }
        }
    }

    private void story(String entry, PartRole role, int number, XmlElement root) {
        StoryWalker walker = new StoryWalker(entry, hidden, textBoxes, parts);
        String label = Integer.toString(number);
        switch (role) {
            case MAIN -> walker.walk(root, StoryPlaces.body(), Flags.NONE);
            case HEADER -> walker.walk(root, StoryPlaces.of(PlaceKind.HEADER, label), Flags.NONE);
            case FOOTER -> walker.walk(root, StoryPlaces.of(PlaceKind.FOOTER, label), Flags.NONE);
            case FOOTNOTES -> notes(walker, root, PlaceKind.FOOTNOTE);
            case ENDNOTES -> notes(walker, root, PlaceKind.ENDNOTE);
            case COMMENTS -> notes(walker, root, PlaceKind.COMMENT);
            default -> walker.walk(root, StoryPlaces.of(PlaceKind.HIDDEN, role.word()), Flags.NONE);
        }
    }

    /** Separators count as no note. */
    private static void notes(StoryWalker walker, XmlElement root, PlaceKind kind) {
        int number = 0;
        for (XmlElement note : root.elements()) {
            String type = Objects.toString(note.value("type"), "normal");
            number += type.equals("normal") ? 1 : 0;
            walker.walk(note, StoryPlaces.of(kind, Integer.toString(Math.max(1, number))), Flags.NONE);
        }
    }

    private void readProperties() {
        for (Map.Entry<String, XmlDocument> entry : opc.documents().entrySet()) {
            PartRole role = opc.role(entry.getKey());
            if (role == PartRole.CORE || role == PartRole.PROPERTIES) {
                PropertyReader.read(entry.getKey(), entry.getValue().root(), parts);
            }
        }
    }

    private void sweep() {
        ClaimedTexts claimed = new ClaimedTexts(parts);
        int number = 0;
        for (ZipItem item : opc.zip().items()) {
            number++;
            XmlDocument document = opc.documents().get(item.name());
            PartRole role = opc.role(item.name());
            if (document == null || role == PartRole.CONTENT_TYPES) {
                continue;
            }
            if (role != PartRole.RELATIONS) {
                String label = EntryNames.label(item.name(), number);
                new Sweep(item.name(), role, label, parts).read(document.root(), claimed);
            }
            int remark = 0;
            for (String text : document.remarks()) {
                remark++;
                fixed(item.name(), Place.of(PlaceKind.SOURCE_COMMENT, number + "-" + remark), text);
            }
        }
    }

    private void fixed(String entry, Place place, String text) {
        if (!text.isBlank()) {
            parts.add(OpcPart.fixed(entry, place, text));
        }
    }

    /** Returns parts grouped by what a reader sees, for the check after rewriting. */
    Map<String, String> seen() {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        for (OpcPart part : parts) {
            if (part.primary()) {
                texts.computeIfAbsent(part.entry(), e -> new StringBuilder()).append(part.text());
            }
        }
        Map<String, String> result = new LinkedHashMap<>();
        texts.forEach((entry, text) -> result.put(entry, text.toString()));
        return result;
    }
}
