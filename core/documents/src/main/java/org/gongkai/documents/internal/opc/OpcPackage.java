package org.gongkai.documents.internal.opc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.xml.XmlDocument;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlReader;
import org.gongkai.documents.internal.zip.ZipArchive;
import org.gongkai.documents.internal.zip.ZipItem;

/** The parts of an Open XML file, what they are and how they hang together (Open XML 包). Not thread-safe. */
public final class OpcPackage {
    /** The entry that says what the others are. */
    public static final String TYPES = "[Content_Types].xml";

    private final ZipArchive zip;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();
    private final Map<String, XmlDocument> documents = new LinkedHashMap<>();
    private final Map<String, List<Relation>> relations = new LinkedHashMap<>();

    private OpcPackage(ZipArchive zip) {
        this.zip = zip;
    }

    /** Returns whether the container says what its parts are. */
    public static boolean isPackage(ZipArchive zip) {
        return zip.has(TYPES) && zip.has("_rels/.rels");
    }

    /** Reads all XML of the package; throws if some of it is broken. */
    public static OpcPackage read(ZipArchive zip, XmlReader xml) throws UnreadableException {
        OpcPackage opc = new OpcPackage(zip);
        opc.readTypes(xml.read(zip.read(TYPES)).root());
        for (ZipItem item : zip.items()) {
            if (opc.role(item.name()).isXml()) {
                opc.documents.put(item.name(), xml.read(zip.read(item.name())));
            }
        }
        for (Map.Entry<String, XmlDocument> entry : opc.documents.entrySet()) {
            if (entry.getKey().endsWith(".rels")) {
                opc.readRelations(entry.getKey(), entry.getValue().root());
            }
        }
        return opc;
    }

    /** Reads only what the parts are and how the package starts. */
    public static OpcPackage readOutline(ZipArchive zip, DocumentLimits limits) throws UnreadableException {
        OpcPackage opc = new OpcPackage(zip);
        XmlReader xml = new XmlReader(limits);
        opc.readTypes(xml.read(zip.read(TYPES)).root());
        opc.readRelations("_rels/.rels", xml.read(zip.read("_rels/.rels")).root());
        return opc;
    }

    /** Reads what the parts are and how they hang together, but no part; throws if that is broken. */
    public static OpcPackage readRelated(ZipArchive zip, XmlReader xml) throws UnreadableException {
        OpcPackage opc = new OpcPackage(zip);
        opc.readTypes(xml.read(zip.read(TYPES)).root());
        for (ZipItem item : zip.items()) {
            if (opc.role(item.name()) == PartRole.RELATIONS) {
                opc.readRelations(item.name(), xml.read(zip.read(item.name())).root());
            }
        }
        return opc;
    }

    /** Returns the container. */
    public ZipArchive zip() {
        return zip;
    }

    /** Returns what an entry is. */
    public PartRole role(String name) {
        return PartRole.of(name, contentType(name));
    }

    /** Returns the content type of an entry, empty if there is none. */
    public String contentType(String name) {
        String exact = byName.get(name.toLowerCase(Locale.ROOT));
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return exact != null ? exact : byExtension.getOrDefault(extension, "");
    }

    /** Returns the XML parts in the order of the file. */
    public Map<String, XmlDocument> documents() {
        return documents;
    }

    /** Returns the relations of a part; those of the package itself have the empty name. */
    public List<Relation> relations(String part) {
        return relations.getOrDefault(part, List.of());
    }

    /** Returns the parts that have relations, the package itself with the empty name. */
    public Iterable<String> related() {
        return relations.keySet();
    }

    /** Returns the entry of the document itself, empty if there is none. */
    public String main() {
        return relations("").stream()
                .filter(r -> r.isOfficeDocument() && !r.external())
                .map(Relation::target)
                .findFirst()
                .orElse("");
    }

    /** Returns the parts a redacted copy keeps: of a known role, and reached through kept parts only. */
    public List<String> kept() {
        List<String> kept = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(""));
        while (!open.isEmpty()) {
            for (Relation relation : relations(open.poll())) {
                String target = relation.target();
                PartRole role = role(target);
                boolean known = role.dropped() == null && role != PartRole.RELATIONS && role != PartRole.CONTENT_TYPES;
                if (!relation.external() && known && documents.containsKey(target) && !kept.contains(target)) {
                    kept.add(target);
                    open.add(target);
                }
            }
        }
        return kept;
    }

    private void readTypes(XmlElement root) {
        for (XmlElement element : root.elements()) {
            String type = Objects.toString(element.value("ContentType"), "");
            String name = Objects.toString(element.value("PartName"), "").toLowerCase(Locale.ROOT);
            String extension = Objects.toString(element.value("Extension"), "").toLowerCase(Locale.ROOT);
            if (element.local().equals("Override") && name.startsWith("/")) {
                byName.put(name.substring(1), type);
            } else if (element.local().equals("Default")) {
                byExtension.put(extension, type);
            }
        }
    }

    private void readRelations(String name, XmlElement root) {
        int folder = name.lastIndexOf("_rels/");
        String base = folder < 0 ? "" : name.substring(0, folder);
        String part = folder < 0 ? name : base + name.substring(folder + 6, name.length() - 5);
        List<Relation> found = new ArrayList<>();
        for (XmlElement element : root.elements()) {
            boolean external = "External".equals(element.value("TargetMode"));
            String target = Objects.toString(element.value("Target"), "");
            found.add(new Relation(
                    Objects.toString(element.value("Id"), ""),
                    Objects.toString(element.value("Type"), ""),
                    external ? target : resolve(base, target),
                    external));
        }
        relations.put(part, found);
    }

    private static String resolve(String base, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : base + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
