package org.gongkai.documents.internal.xlsx;

import java.util.List;
import java.util.Objects;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlNode;
import org.gongkai.documents.internal.xml.XmlText;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/** Reads of a sheet what stands before and behind its rows (工作表其他内容): columns, merged cells, headers, links, checks. */
final class SheetBranches {
    private final SheetLook look;
    private final SheetShape shape;
    private final GenericPart rest;

    SheetBranches(SheetLook look, SheetShape shape, GenericPart rest) {
        this.look = look;
        this.shape = shape;
        this.rest = rest;
    }

    /** Returns whether a switch is on. */
    static boolean isOn(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    void branch(XmlElement branch) throws UnreadableException {
        headers(branch);
        for (XmlElement element : branch.elements()) {
            switch (element.local()) {
                case "col" -> column(element);
                case "mergeCell" -> merge(element);
                default -> {}
            }
        }
        List<XmlElement> told =
                branch.elements().stream().filter(e -> !label(e).isEmpty()).toList();
        branch.children().removeIf(node -> node instanceof XmlElement e && !label(e).isEmpty());
        for (XmlElement element : told) {
            rest.branch(element, look.range(label(element)));
        }
        rest.branch(branch);
    }

    /** Returns the cells that a link, check or condition is for, empty if it tells none that can be told. */
    private static String label(XmlElement element) {
        String ref = Objects.toString(element.value("ref"), "");
        String cells = ref.isEmpty() ? Objects.toString(element.value("sqref"), "") : ref;
        int blank = cells.indexOf(' ');
        String first = blank < 0 ? cells : cells.substring(0, blank);
        return element.local().equals("mergeCell") || !CellRef.isReference(first) ? "" : first;
    }

    private void column(XmlElement column) {
        boolean hidden = isOn(Objects.toString(column.value("hidden"), ""))
                || Objects.toString(column.value("width"), "1").equals("0");
        int from = CellRef.number(Objects.toString(column.value("min"), ""), CellRef.MAX_COLUMN);
        int to = CellRef.number(Objects.toString(column.value("max"), ""), CellRef.MAX_COLUMN);
        if (hidden && from > 0 && to >= from) {
            look.hideColumns(from, to);
        }
    }

    private void merge(XmlElement merged) throws UnreadableException {
        CellRange range = CellRange.of(Objects.toString(merged.value("ref"), ""));
        if (range != null) {
            rest.collected().hold(1);
            shape.merge(range);
        }
    }

    /** Headers and footers, those of custom views too, are read without their codes, which would part words. */
    private void headers(XmlElement element) throws UnreadableException {
        if (!element.local().equals("headerFooter")) {
            for (XmlElement inner : element.elements()) {
                headers(inner);
            }
            return;
        }
        for (XmlElement inner : element.elements()) {
            PlaceKind kind = inner.local().endsWith("Footer") ? PlaceKind.FOOTER : PlaceKind.HEADER;
            for (XmlNode node : inner.children()) {
                if (node instanceof XmlText text) {
                    for (String form : HeaderCodes.forms(text.value())) {
                        rest.collected().add(Place.of(kind, look.name()), form);
                    }
                }
            }
            inner.children().removeIf(node -> node instanceof XmlText);
        }
    }
}
