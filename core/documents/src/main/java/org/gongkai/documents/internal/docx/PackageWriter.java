package org.gongkai.documents.internal.docx;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.internal.opc.OpcPackage;
import org.gongkai.documents.internal.opc.PartRole;
import org.gongkai.documents.internal.opc.Relation;
import org.gongkai.documents.internal.xml.XmlAttribute;
import org.gongkai.documents.internal.xml.XmlDocument;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlWriter;
import org.gongkai.documents.internal.zip.ZipWriter;

/** Writes the kept parts as a new package (重新打包) with names, types and relations of its own. */
final class PackageWriter {
    private static final String RELATIONS_NS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES_NS = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final OpcPackage opc;
    private final Map<String, List<Relation>> relations;
    private final Map<String, String> names = new LinkedHashMap<>();

    /** Takes the kept parts in order, each with the relations it keeps; the package's own have the empty name. */
    PackageWriter(OpcPackage opc, Map<String, List<Relation>> relations) {
        this.opc = opc;
        this.relations = relations;
        Map<PartRole, Integer> numbers = new EnumMap<>(PartRole.class);
        for (String part : relations.keySet()) {
            if (!part.isEmpty()) {
                PartRole role = opc.role(part);
                int number = numbers.merge(role, 1, Integer::sum);
                boolean numbered = role == PartRole.HEADER || role == PartRole.FOOTER || number > 1;
                String folder = role == PartRole.CORE ? "docProps/" : "word/";
                names.put(part, folder + role.word() + (numbered ? number : "") + ".xml");
            }
        }
    }

    byte[] write() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(OpcPackage.TYPES, XmlWriter.write(types()));
        entries.put("_rels/.rels", XmlWriter.write(relationsOf("")));
        for (Map.Entry<String, String> name : names.entrySet()) {
            XmlDocument document = opc.documents().get(name.getKey());
            if (document == null) {
                continue;
            }
            entries.put(name.getValue(), XmlWriter.write(document.root()));
            if (!relations.getOrDefault(name.getKey(), List.of()).isEmpty()) {
                int slash = name.getValue().lastIndexOf('/') + 1;
                String rels = name.getValue().substring(0, slash) + "_rels/"
                        + name.getValue().substring(slash) + ".rels";
                entries.put(rels, XmlWriter.write(relationsOf(name.getKey())));
            }
        }
        return ZipWriter.write(entries);
    }

    private XmlElement types() {
        XmlElement root = root("Types", TYPES_NS);
        root.children()
                .add(element(
                        "Default",
                        TYPES_NS,
                        "Extension",
                        "rels",
                        "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml"));
        root.children().add(element("Default", TYPES_NS, "Extension", "xml", "ContentType", "application/xml"));
        names.forEach((part, name) -> root.children()
                .add(element("Override", TYPES_NS, "PartName", "/" + name, "ContentType", type(opc.role(part)))));
        return root;
    }

    private static String type(PartRole role) {
        return switch (role) {
            case CORE -> "application/vnd.openxmlformats-package.core-properties+xml";
            case THEME -> OFFICE + "theme+xml";
            case MAIN -> OFFICE + "wordprocessingml.document.main+xml";
            default -> OFFICE + "wordprocessingml." + role.word() + "+xml";
        };
    }

    private XmlElement relationsOf(String part) {
        XmlElement root = root("Relationships", RELATIONS_NS);
        for (Relation relation : relations.getOrDefault(part, List.of())) {
            String name = names.getOrDefault(relation.target(), "");
            String target = part.isEmpty() ? name : name.substring(name.lastIndexOf('/') + 1);
            XmlElement element = element(
                    "Relationship",
                    RELATIONS_NS,
                    "Id",
                    relation.id(),
                    "Type",
                    relation.type(),
                    "Target",
                    relation.external() ? relation.target() : target);
            if (relation.external()) {
                element.attributes().add(new XmlAttribute("", "TargetMode", "", "External"));
            }
            root.children().add(element);
        }
        return root;
    }

    private static XmlElement root(String name, String namespace) {
        XmlElement root = new XmlElement("", name, namespace);
        root.attributes().add(new XmlAttribute("xmlns", "", "", namespace));
        return root;
    }

    private static XmlElement element(String name, String namespace, String... attributes) {
        XmlElement element = new XmlElement("", name, namespace);
        for (int i = 0; i < attributes.length; i += 2) {
            element.attributes().add(new XmlAttribute("", attributes[i], "", attributes[i + 1]));
        }
        return element;
    }
}
