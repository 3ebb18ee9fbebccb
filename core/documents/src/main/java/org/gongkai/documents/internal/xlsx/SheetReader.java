package org.gongkai.documents.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.xml.XmlCursor;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.text.Gap;
import org.gongkai.text.GapCause;

/** Reads a sheet row by row (工作表读取), and what else it holds branch by branch. One thread, one sheet. */
final class SheetReader extends RestBranches {
    private final SheetLook look;
    private final int number;
    private final SheetShape shape;
    private final SheetBranches branches;
    private final RowText shown = new RowText();
    private final RowText behind = new RowText();
    private final StringBuilder stray = new StringBuilder();
    private final CellReader cells;
    private final List<SheetRow> rows = new ArrayList<>();
    private int row;

    SheetReader(SheetLook look, int number, SheetTools tools, SheetShape shape, GenericPart rest) {
        super(rest);
        this.look = look;
        this.number = number;
        this.shape = shape;
        this.branches = new SheetBranches(look, shape, rest);
        this.cells = new CellReader(tools, rest, shown, behind);
    }

    /** Reads the sheet's entry; what was read before a fault stays, and the fault becomes a gap. */
    void read(PartSource source, String entry) {
        Collected collected = rest().collected();
        try {
            source.read(entry, this);
        } catch (UnreadableException e) {
            boolean any = row > 0;
            collected.gap(e.gapAt(
                    "第" + number + "个工作表" + (any ? "第" + row + "行以后" : ""),
                    "sheet " + number + (any ? " behind row " + row : "")));
        }
        if (cells.isStringMissing()) {
            collected.gap(Gap.of(GapCause.UNREADABLE)
                    .saying("第" + number + "个工作表引用了不存在的字符串", "sheet " + number + " names strings that do not exist"));
        }
        if (cells.isResultMissing()) {
            collected.gap(Gap.of(GapCause.UNSUPPORTED)
                    .saying(
                            "第" + number + "个工作表有未保存计算结果的公式；请用电子表格软件打开并保存后再审查",
                            "formulas without a stored result in sheet " + number
                                    + "; open and save it in a spreadsheet program"));
        }
        Headings.assign(rows, shape);
    }

    @Override
    public void branch(XmlElement branch) throws UnreadableException {
        branches.branch(branch);
    }

    @Override
    public boolean stream(XmlCursor cursor) throws UnreadableException {
        if (!cursor.local().equals("sheetData")) {
            return false;
        }
        int outside = cursor.depth() - 1;
        while (cursor.depth() > outside && cursor.next()) {
            if (cursor.isStart()) {
                if (cursor.local().equals("row")) {
                    row(cursor);
                } else {
                    rest().whole(cursor);
                }
            } else if (!cursor.isEnd()) {
                cursor.addText(stray);
            }
        }
        rest().text(stray.toString());
        return true;
    }

    private void row(XmlCursor cursor) throws UnreadableException {
        shown.clear();
        behind.clear();
        boolean hidden = start(cursor);
        int column = 0;
        int outside = cursor.depth() - 1;
        while (cursor.depth() > outside && cursor.next()) {
            if (cursor.isStart()) {
                if (cursor.local().equals("c")) {
                    column = cells.read(cursor, column);
                } else {
                    rest().whole(cursor);
                }
            } else if (!cursor.isEnd()) {
                cursor.addText(stray);
            }
        }
        if (shown.count() > 0) {
            SheetRow read = new SheetRow(look, row, hidden, shown);
            rest().collected().add(read, shown.length());
            rows.add(read);
        }
        if (behind.count() > 0) {
            rest().collected().add(new SheetRow(look, row, true, behind), behind.length());
        }
    }

    /** Takes the row's number, the next one if it tells none, and returns whether the row is hidden. */
    private boolean start(XmlCursor cursor) throws UnreadableException {
        int named = 0;
        boolean hidden = false;
        boolean usual = true;
        for (int i = 0; i < cursor.attributes(); i++) {
            String text = cursor.value(i);
            switch (cursor.attribute(i)) {
                case "r" -> {
                    named = CellRef.number(text, CellRef.MAX_ROW);
                    usual &= named > 0;
                }
                case "hidden" -> hidden = SheetBranches.isOn(text);
                case "s", "customFormat", "customHeight", "outlineLevel", "collapsed", "thickTop", "thickBot", "ph" ->
                    usual &= text.length() <= 6;
                default -> usual &= isMeasure(text);
            }
        }
        row = named > 0 ? named : Math.min(row + 1, CellRef.MAX_ROW);
        if (!usual) {
            rest().attributes(cursor.element());
        }
        return hidden;
    }

    /** Heights and spans are digits with a point or colon between them. */
    private static boolean isMeasure(String text) {
        int digits = 0;
        boolean fraction = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == ':') {
                fraction = c == '.';
                digits = 0;
            } else if (c < '0' || c > '9' || ++digits > (fraction ? 20 : 6)) {
                return false;
            }
        }
        return text.length() <= 24;
    }
}
