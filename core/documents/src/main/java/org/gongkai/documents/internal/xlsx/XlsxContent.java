package org.gongkai.documents.internal.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.documents.DocumentLimits;
import org.gongkai.documents.internal.EmbeddedFile;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.opc.EntryNames;
import org.gongkai.documents.internal.opc.OpcGaps;
import org.gongkai.documents.internal.opc.OpcPackage;
import org.gongkai.documents.internal.opc.OpcPart;
import org.gongkai.documents.internal.opc.PackageTexts;
import org.gongkai.documents.internal.opc.PartRole;
import org.gongkai.documents.internal.opc.Relation;
import org.gongkai.documents.internal.xml.XmlReader;
import org.gongkai.documents.internal.zip.ZipArchive;
import org.gongkai.documents.internal.zip.ZipItem;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** A workbook read whole (Excel 工作簿读取): the same bytes give the same parts in the same order. One thread. */
final class XlsxContent {
    private final OpcPackage opc;
    private final XmlReader xml;
    private final PartSource source;
    private final Collected collected;
    private final CellFormats formats = new CellFormats();
    private final Map<String, GenericPart.Entry> entries = new TreeMap<>();
    private final Map<String, String> sheetOf = new TreeMap<>();
    private final Set<String> done = new HashSet<>();

    private XlsxContent(ZipArchive zip, DocumentLimits limits) throws UnreadableException {
        this.xml = new XmlReader(limits);
        this.opc = OpcPackage.readRelated(zip, xml);
        this.source = new PartSource(opc, xml);
        this.collected = new Collected(xml, limits);
        int number = 0;
        for (ZipItem item : zip.items()) {
            number++;
            String label = EntryNames.label(item.name(), number);
            entries.put(item.name(), new GenericPart.Entry(item.name(), number, opc.role(item.name()), label));
        }
    }

    static XlsxContent read(ZipArchive zip, DocumentLimits limits) throws UnreadableException {
        XlsxContent content = new XlsxContent(zip, limits);
        content.readSheets();
        content.readOthers();
        content.readContainer();
        OpcGaps.of(content.opc).forEach(content.collected::gap);
        return content;
    }

    List<ReadPart> parts() {
        return collected.parts();
    }

    List<Gap> gaps() {
        return collected.gaps();
    }

    List<EmbeddedFile> embedded() {
        return PackageTexts.embedded(opc);
    }

    private GenericPart.Entry entry(String name) {
        return entries.computeIfAbsent(
                name, missing -> new GenericPart.Entry(missing, 0, PartRole.UNKNOWN, "missing entry"));
    }

    private GenericPart generic(String name) {
        return new GenericPart(entry(name), collected);
    }

    /** Reads an entry unless that was done; a fault becomes a gap. */
    private void read(String name, PartSource.Branches branches) {
        if (!done.add(name)) {
            return;
        }
        try {
            source.read(name, branches);
        } catch (UnreadableException e) {
            String label = entry(name).label();
            collected.gap(e.gapAt(label, label));
        }
    }

    private void readSheets() {
        Workbook workbook = new Workbook(opc, generic(opc.main()));
        read(opc.main(), workbook);
        for (String styles : related("styles")) {
            read(styles, new StyleBranches(formats, generic(styles)));
        }
        List<SharedStrings> tables = tables();
        SheetTools tools = new SheetTools(tables.get(0), formats, workbook.isFrom1904());
        int number = 0;
        for (Workbook.Sheet sheet : workbook.sheets()) {
            number++;
            sheet(sheet, number, tools);
        }
        for (String name : entries.keySet()) {
            if (!done.contains(name) && isSheet(name)) {
                number++;
                sheet(new Workbook.Sheet(entry(name).label(), true, name), number, tools);
            }
        }
        int before = 0;
        for (SharedStrings table : tables) {
            int first = before;
            guarded(c -> table.addRest(c, first));
            before += table.size();
        }
    }

    /** Returns the tables of shared strings, at least one; cells are shown by the first, and more than one is a gap. */
    private List<SharedStrings> tables() {
        List<SharedStrings> tables = new ArrayList<>();
        for (String shared : related("sharedStrings")) {
            SharedStrings table = new SharedStrings(xml, generic(shared));
            read(shared, table);
            tables.add(table);
        }
        if (tables.isEmpty()) {
            tables.add(new SharedStrings(xml, generic("xl/sharedStrings.xml")));
        }
        if (tables.size() > 1) {
            collected.gap(Gap.of(GapCause.UNREADABLE)
                    .saying(
                            "共享字符串表有 " + tables.size() + " 份，单元格可能显示其中任一份的文字",
                            tables.size() + " tables of shared strings; cells may show the words of any"));
        }
        return tables;
    }

    private void sheet(Workbook.Sheet sheet, int number, SheetTools tools) {
        guarded(c -> c.add(Place.of(PlaceKind.SHEET_NAME, number), sheet.name()));
        if (!sheet.entry().isEmpty() && !done.add(sheet.entry())) {
            return;
        }
        SheetLook look = SheetLook.of(sheet.name(), number, sheet.hidden());
        SheetShape shape = new SheetShape();
        for (Relation relation : opc.relations(sheet.entry())) {
            if (!relation.external()) {
                sheetOf.putIfAbsent(relation.target(), look.range(""));
                if (relation.is("table")) {
                    guarded(c -> new TableBranches(shape).read(source, relation.target()));
                }
            }
        }
        new SheetReader(look, number, tools, shape, generic(sheet.entry())).read(source, sheet.entry());
    }

    private List<String> related(String kind) {
        return opc.relations(opc.main()).stream()
                .filter(r -> r.is(kind) && !r.external())
                .map(Relation::target)
                .distinct()
                .toList();
    }

    private void readOthers() {
        int caches = 0;
        for (ZipItem item : opc.zip().items()) {
            String name = item.name();
            PartRole role = entry(name).role();
            if (done.contains(name) || !role.isXml() || role == PartRole.CONTENT_TYPES || role == PartRole.RELATIONS) {
                continue;
            }
            GenericPart rest = generic(name);
            String type = opc.contentType(name).toLowerCase(Locale.ROOT);
            if (role == PartRole.CORE || role == PartRole.PROPERTIES) {
                read(name, new PropertyBranches(rest));
            } else if (type.endsWith("comments+xml")) {
                read(name, new CommentBranches(sheetOf.getOrDefault(name, ""), rest));
            } else if (type.contains("pivotcache") || type.endsWith("externallink+xml")) {
                caches++;
                read(name, new CacheBranches("cache " + caches, rest));
            } else {
                read(name, rest);
            }
        }
    }

    private void readContainer() {
        List<OpcPart> found = new ArrayList<>();
        PackageTexts.links(opc, found);
        PackageTexts.container(opc.zip(), found);
        guarded(c -> PackageTexts.printers(opc, found));
        guarded(c -> c.add(found));
    }

    private boolean isSheet(String name) {
        String type = opc.contentType(name).toLowerCase(Locale.ROOT);
        return type.endsWith("sheet+xml") && (type.contains("spreadsheetml.") || type.contains("ms-excel."));
    }

    /** Something that gives parts (读取步骤). */
    private interface Step {
        void into(Collected collected) throws UnreadableException;
    }

    private void guarded(Step step) {
        try {
            step.into(collected);
        } catch (UnreadableException e) {
            collected.gap(e.gap());
        }
    }
}
