package org.gongkai.documents.internal.xlsx;

import java.math.BigDecimal;
import java.util.Objects;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.text.Place;
import org.gongkai.text.PlaceKind;

/**
 * Reads copies of cells that a workbook keeps beside its sheets (缓存数据): of pivot tables and of other workbooks. Cells of
 * a row are one text. One thread, one entry.
 */
final class CacheBranches extends RestBranches {
    private static final int LONGEST = 2000;

    private final String label;
    private int rows;
    private int lists;

    CacheBranches(String label, GenericPart rest) {
        super(rest);
        this.label = label;
    }

    @Override
    public void branch(XmlElement branch) throws UnreadableException {
        values(branch);
        rest().branch(branch);
    }

    private void values(XmlElement element) throws UnreadableException {
        switch (element.local()) {
            case "r" -> {
                rows++;
                flow(element, label + " row " + rows, "\t");
            }
            case "row" -> {
                rows++;
                cells(element);
            }
            case "sharedItems", "groupItems", "sheetNames" -> {
                lists++;
                flow(element, label + " list " + lists, "\n");
            }
            default -> {
                for (XmlElement inner : element.elements()) {
                    values(inner);
                }
            }
        }
    }

    private void cells(XmlElement row) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        for (XmlElement cell : row.elements()) {
            text.append(text.length() == 0 ? "" : "\t").append(plain(BranchTexts.take(cell)));
        }
        rest().collected().add(Place.of(PlaceKind.HIDDEN, label + " row " + rows), text.toString());
    }

    /** Joins the values that stand in attributes; a long list is told in several texts. */
    private void flow(XmlElement parent, String where, String between) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        for (XmlElement item : parent.elements()) {
            String value = Objects.toString(item.value("v"), Objects.toString(item.value("val"), ""));
            item.attributes().removeIf(a -> a.local().equals("v") || a.local().equals("val"));
            if (!item.local().equals("x") && !value.isEmpty()) {
                text.append(text.length() == 0 ? "" : between)
                        .append(item.local().equals("n") ? plain(value) : value);
            }
            if (text.length() > LONGEST) {
                rest().collected().add(Place.of(PlaceKind.HIDDEN, where), text.toString());
                text.setLength(0);
            }
        }
        rest().collected().add(Place.of(PlaceKind.HIDDEN, where), text.toString());
    }

    private static String plain(String value) {
        BigDecimal number = Numbers.hasExponent(value) ? Numbers.parse(value) : null;
        return number == null ? value : Numbers.plain(number);
    }
}
