package org.gongkai.documents.internal.opc;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.internal.EmbeddedFile;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.zip.ZipArchive;
import org.gongkai.documents.internal.zip.ZipItem;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** What a package holds beside its XML (包的其他内容): addresses in relations, comments and names of the container. */
public final class PackageTexts {
    private PackageTexts() {}

    /** Adds the addresses that relations point to, as written and with escapes resolved. */
    public static void links(OpcPackage opc, List<OpcPart> parts) {
        int link = 0;
        for (String part : opc.related()) {
            for (Relation relation : opc.relations(part)) {
                if (relation.external() && !relation.target().isBlank()) {
                    link++;
                    for (String form : PercentForms.of(relation.target())) {
                        Place place = Place.of(PlaceKind.ATTRIBUTE, "link " + link);
                        parts.add(OpcPart.fixed(linkEntry(part, relation.id()), place, form));
                    }
                }
            }
        }
    }

    /** Returns the name under which parts of a link stand; no entry of a file has it. */
    public static String linkEntry(String part, String id) {
        return "link\n" + part + "\n" + id;
    }

    /** Adds comments of the container, and names of entries that no program gave. */
    public static void container(ZipArchive zip, List<OpcPart> parts) {
        fixed("container comment", zip.comment(), parts);
        for (ZipItem item : zip.items()) {
            item.texts().forEach(text -> fixed("entry comment", text, parts));
            if (!EntryNames.isUsual(item.name())) {
                fixed("entry name", item.name(), parts);
            }
        }
        for (ZipItem folder : zip.folders()) {
            folder.texts().forEach(text -> fixed("entry comment", text, parts));
            if (!EntryNames.isUsual(folder.name() + ".rels")) {
                fixed("entry name", folder.name(), parts);
            }
        }
    }

    /** Adds the words in settings of printers; throws if they are broken. */
    public static void printers(OpcPackage opc, List<OpcPart> parts) throws UnreadableException {
        for (ZipItem item : opc.zip().items()) {
            if (opc.role(item.name()) == PartRole.PRINTER) {
                for (String words : PrinterSettings.words(opc.zip().read(item.name()))) {
                    fixed("printer settings", words, parts);
                }
            }
        }
    }

    /** Returns the files that lie in the package, in the order of its entries. */
    public static List<EmbeddedFile> embedded(OpcPackage opc) {
        List<EmbeddedFile> files = new ArrayList<>();
        ZipArchive zip = opc.zip();
        for (ZipItem item : zip.items()) {
            if (opc.role(item.name()) == PartRole.EMBEDDED) {
                String name = EntryNames.embedded(item.name(), files.size() + 1);
                files.add(new EmbeddedFile(name, () -> zip.read(item.name())));
            }
        }
        return files;
    }

    private static void fixed(String label, String text, List<OpcPart> parts) {
        if (!text.isBlank()) {
            parts.add(OpcPart.fixed("", Place.of(PlaceKind.HIDDEN, label), text));
        }
    }
}
