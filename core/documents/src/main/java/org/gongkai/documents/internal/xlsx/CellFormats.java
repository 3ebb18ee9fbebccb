package org.gongkai.documents.internal.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.documents.internal.xml.XmlElement;

/** Which number format each cell style has (单元格格式). One thread while the workbook is read. */
final class CellFormats {
    private static final FormatCode GENERAL = new FormatCode("General");

    private final Map<Integer, String> own = new HashMap<>();
    private final Map<Integer, FormatCode> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    /** Takes a part of the style sheet. */
    void take(XmlElement element) {
        if (element.local().equals("numFmts")) {
            for (XmlElement format : element.elements()) {
                own.put(id(format), Objects.toString(format.value("formatCode"), "General"));
            }
        } else if (element.local().equals("cellXfs")) {
            element.elements().forEach(style -> styles.add(id(style)));
        }
    }

    /** Returns the format of the style that a cell names; one that does not exist shows numbers as they are. */
    FormatCode of(String style) {
        int number = style.equals("0") ? 0 : CellRef.number(style, Integer.MAX_VALUE);
        int id = number < styles.size() ? styles.get(number) : 0;
        if (id == 0) {
            return GENERAL;
        }
        return codes.computeIfAbsent(id, i -> {
            FormatCode code = new FormatCode(own.getOrDefault(i, BuiltInFormats.code(i)));
            return code.isGeneral() ? GENERAL : code;
        });
    }

    private static int id(XmlElement element) {
        return CellRef.number(Objects.toString(element.value("numFmtId"), ""), Integer.MAX_VALUE);
    }
}
