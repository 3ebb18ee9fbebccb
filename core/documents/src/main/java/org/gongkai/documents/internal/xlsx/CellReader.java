package org.gongkai.documents.internal.xlsx;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.gongkai.documents.internal.UnreadableException;
import org.gongkai.documents.internal.xml.XmlCursor;

/** Reads a cell (单元格读取): what it shows, and apart from it what it stores or computes beyond that. One thread. */
final class CellReader {
    private static final int DAYS_OF_ALL_CENTURIES = 5;

    private final SheetTools tools;
    private final GenericPart rest;
    private final RowText shown;
    private final RowText behind;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private final TextRuns inline = new TextRuns();
    private boolean missingString;
    private boolean missingResult;
    private boolean hasFormula;
    private boolean hasValue;

    CellReader(SheetTools tools, GenericPart rest, RowText shown, RowText behind) {
        this.tools = tools;
        this.rest = rest;
        this.shown = shown;
        this.behind = behind;
    }

    /** Returns whether a cell named a shared string that does not exist. */
    boolean isStringMissing() {
        return missingString;
    }

    /** Returns whether a cell holds a formula and not what it comes to. */
    boolean isResultMissing() {
        return missingResult;
    }

    /** Reads the cell at whose start the cursor stands; returns its column, the one after {@code before} if it has no name. */
    int read(XmlCursor cursor, int before) throws UnreadableException {
        int column = before + 1;
        String type = "n";
        String style = "0";
        for (int i = 0; i < cursor.attributes(); i++) {
            String text = cursor.value(i);
            boolean usual = text.length() <= 10;
            switch (cursor.attribute(i)) {
                case "r" -> {
                    int named = CellRef.column(text);
                    column = named > 0 ? named : column;
                    usual &= named > 0;
                }
                case "t" -> type = text;
                case "s" -> style = text;
                case "cm", "vm", "ph" -> usual &= text.length() <= 5;
                default -> usual = false;
            }
            if (!usual) {
                rest.attributes(cursor.element());
            }
        }
        column = Math.min(column, CellRef.MAX_COLUMN);
        children(cursor, column);
        show(type, style, column);
        boolean emptyWord = hasValue && type.equals("str");
        missingResult |= hasFormula
                && !emptyWord
                && value.toString().isBlank()
                && inline.text().isEmpty();
        return column;
    }

    private void children(XmlCursor cursor, int column) throws UnreadableException {
        value.setLength(0);
        formula.setLength(0);
        inline.clear();
        hasFormula = false;
        hasValue = false;
        int outside = cursor.depth() - 1;
        StringBuilder into = value;
        while (cursor.depth() > outside && cursor.next()) {
            if (cursor.isStart()) {
                switch (cursor.local()) {
                    case "v" -> hasValue = true;
                    case "f" -> {
                        hasFormula = true;
                        into = formula;
                        if (cursor.attributes() > 0) {
                            rest.attributes(cursor.element());
                        }
                    }
                    case "is" -> inline.read(cursor);
                    default -> rest.whole(cursor);
                }
            } else if (cursor.isEnd()) {
                into = value;
            } else {
                cursor.addText(into);
            }
        }
        formula(column);
    }

    private void formula(int column) {
        if (formula.length() > 0) {
            String words = Escapes.resolve(formula.toString());
            if (!Formulas.isPlain(words)) {
                behind.add(column, "=" + words, true);
                behind.add(column, Formulas.literals(words), true);
            }
        }
    }

    private void show(String type, String style, int column) {
        String stored = value.toString();
        switch (type) {
            case "n" -> number(stored, style, column);
            case "b" -> shown.add(column, stored.equals("1") ? "TRUE" : stored.equals("0") ? "FALSE" : stored, false);
            case "s" -> {
                String shared = stored.isEmpty() ? "" : tools.strings().use(stored.strip());
                missingString |= shared == null;
                words(shared == null ? stored : shared, style, column);
            }
            case "str" -> words(Escapes.resolve(stored), style, column);
            case "inlineStr" -> behind.add(column, stored, true);
            default -> shown.add(column, stored, true);
        }
        words(inline.text(), style, column);
        behind.add(column, inline.phonetic(), true);
    }

    private void words(String words, String style, int column) {
        if (words.isEmpty()) {
            return;
        }
        FormatCode code = tools.formats().of(style);
        String formatted = code.isGeneral() ? words : code.show(words);
        shown.add(column, formatted, true);
        if (!formatted.contains(words)) {
            behind.add(column, words, true);
        }
    }

    private void number(String stored, String style, int column) {
        if (stored.isEmpty()) {
            return;
        }
        FormatCode code = tools.formats().of(style);
        if (code.isGeneral() && Numbers.isPlain(stored)) {
            shown.add(column, stored, false);
            return;
        }
        BigDecimal number = Numbers.parse(stored);
        if (number == null) {
            shown.add(column, stored, true);
            return;
        }
        String plain = Numbers.plain(number);
        String formatted = code.isGeneral() ? plain : code.show(number, tools.from1904());
        shown.add(column, formatted, false);
        if (!formatted.contains(plain)) {
            behind.add(column, beyond(code, number, plain), false);
        }
        if (Numbers.hasMore(stored, number)) {
            behind.add(column, stored, false);
        }
    }

    /** Returns what a cell stores and does not show: of a day the whole date, of other numbers all digits. */
    private String beyond(FormatCode code, BigDecimal number, String plain) {
        LocalDateTime time = code.isDate(number) ? DateForm.time(number, tools.from1904()) : null;
        if (time == null) {
            return plain;
        }
        int days = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        boolean isDay = days <= DAYS_OF_ALL_CENTURIES;
        if (isDay && code.showsWholeDate(number)) {
            return "";
        }
        String whole =
                number.compareTo(BigDecimal.ONE) < 0 ? "" : time.toLocalDate().toString();
        return isDay ? whole : plain + " " + whole;
    }

    @Override
    public String toString() {
        return "reader of cells";
    }
}
