package org.gongkai.documents.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.opc.OpcPackage;
import org.gongkai.documents.internal.opc.Relation;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** The workbook's own part (工作簿部件): which sheets there are, names for cells, settings. One thread. */
final class Workbook extends RestBranches {
    private final List<Relation> relations;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private int names;

    /**
     * A sheet as the workbook lists it (工作表).
     *
     * @param name its name
     * @param hidden whether nobody sees it
     * @param entry the entry that holds it, empty if there is none
     */
    record Sheet(String name, boolean hidden, String entry) {
        @Override
        public String toString() {
            return "sheet";
        }
    }

    Workbook(OpcPackage opc, GenericPart rest) {
        super(rest);
        this.relations = opc.relations(opc.main());
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** Returns whether days are counted from 1904. */
    boolean isFrom1904() {
        return from1904;
    }

    @Override
    public void branch(XmlElement branch) throws UnreadableException {
        switch (branch.local()) {
            case "sheets" -> branch.elements().forEach(this::sheet);
            case "workbookPr" -> from1904 = SheetBranches.isOn(Objects.toString(branch.value("date1904"), ""));
            case "definedNames" -> {
                for (XmlElement name : branch.elements()) {
                    definedName(name);
                }
                return;
            }
            default -> {}
        }
        rest().branch(branch);
    }

    private void sheet(XmlElement sheet) {
        if (!sheet.local().equals("sheet")) {
            return;
        }
        String id = Objects.toString(sheet.value("id"), "");
        String entry = relations.stream()
                .filter(r -> r.id().equals(id) && !r.external())
                .map(Relation::target)
                .findFirst()
                .orElse("");
        boolean hidden = !Objects.toString(sheet.value("state"), "visible").equals("visible");
        sheets.add(new Sheet(Escapes.resolve(Objects.toString(sheet.value("name"), "")), hidden, entry));
        sheet.attributes().removeIf(a -> a.local().equals("name"));
    }

    private void definedName(XmlElement element) throws UnreadableException {
        names++;
        Place place = Place.of(PlaceKind.DEFINED_NAME, names);
        String name = Objects.toString(element.value("name"), "");
        if (!name.startsWith("_xlnm.")) {
            rest().collected().add(place, name);
            element.attributes().removeIf(a -> a.local().equals("name"));
        }
        String content = BranchTexts.of(element);
        rest().collected().add(place, content);
        rest().collected().add(place, Formulas.literals(content));
        element.children().clear();
        rest().branch(element);
    }
}
