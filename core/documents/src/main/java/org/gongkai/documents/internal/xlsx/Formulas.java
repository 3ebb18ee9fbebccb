package org.gongkai.documents.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.xml.XmlElement;
import org.gongkai.documents.internal.xml.XmlNode;
import org.gongkai.documents.internal.xml.XmlText;

/** What of a formula is content (公式内容): words, long numbers and names; functions and references to cells are not. */
final class Formulas {
    private static final String SIGNS = "().,:;+-*/^&<>=%$ {}\n\r\t";
    private static final int LONG_NUMBER = 6;
    private static final String DRAWING_SETTINGS = "urn:schemas-microsoft-com:office:excel";
    private static final Pattern SETTING = Pattern.compile("\\s*(?:True|False|-?\\d{1,5}(?:,\\s*-?\\d{1,5})*)\\s*");

    private Formulas() {}

    /** Returns whether the formula is made of functions, cells and short numbers only. */
    static boolean isPlain(String formula) {
        int at = 0;
        while (at < formula.length()) {
            char c = formula.charAt(at);
            if (isDigit(c)) {
                int end = digits(formula, at);
                boolean row = at > 0 && (isUpper(formula.charAt(at - 1)) || formula.charAt(at - 1) == '$');
                if (end - at >= (row ? LONG_NUMBER + 2 : LONG_NUMBER)) {
                    return false;
                }
                at = end;
            } else if (isUpper(c)) {
                int end = at;
                while (end < formula.length() && isUpper(formula.charAt(end))) {
                    end++;
                }
                if (!isName(formula, at, end)) {
                    return false;
                }
                at = end;
            } else if (SIGNS.indexOf(c) >= 0) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** Letters name a column or a function; any others are a name that somebody chose. */
    private static boolean isName(String formula, int at, int end) {
        char next = end < formula.length() ? formula.charAt(end) : ' ';
        boolean column = end - at <= 3 && (isDigit(next) || next == '$' || next == ':');
        boolean last = end - at <= 3 && at > 0 && (formula.charAt(at - 1) == ':' || formula.charAt(at - 1) == '$');
        boolean truth = formula.startsWith("TRUE", at) || formula.startsWith("FALSE", at);
        return column || last || truth || next == '(' || next == '.' || isDigit(next);
    }

    /** Returns the words in quotation marks one behind the other, empty if there are fewer than two. */
    static String literals(String formula) {
        List<String> found = new ArrayList<>();
        int at = formula.indexOf('"');
        while (at >= 0) {
            int end = at + 1;
            while (end < formula.length() && (formula.charAt(end) != '"' || isDoubled(formula, end))) {
                end += formula.charAt(end) == '"' ? 2 : 1;
            }
            found.add(formula.substring(at + 1, Math.min(end, formula.length())).replace("\"\"", "\""));
            at = formula.indexOf('"', end + 1);
        }
        return found.size() < 2 ? "" : String.join("", found);
    }

    /** Takes references and plain formulas out of an element, so that they are not read as text. */
    static void prune(XmlElement element) {
        element.attributes().removeIf(a -> switch (a.local()) {
            case "ref", "sqref", "topLeftCell", "activeCell", "spans", "r", "r1", "r2" ->
                CellRef.isReference(a.value());
            default -> false;
        });
        switch (element.local()) {
            case "f", "formula", "formula1", "formula2", "sqref" ->
                element.children().removeIf(Formulas::isPlainText);
            default -> {
                if (element.namespace().equals(DRAWING_SETTINGS)) {
                    element.children().removeIf(Formulas::isSetting);
                }
            }
        }
        element.elements().forEach(Formulas::prune);
    }

    private static boolean isPlainText(XmlNode node) {
        return node instanceof XmlText text && isPlain(text.value());
    }

    /** Anchors, switches and small numbers of a shape. */
    private static boolean isSetting(XmlNode node) {
        return node instanceof XmlText text && SETTING.matcher(text.value()).matches();
    }

    private static boolean isDoubled(String formula, int at) {
        return at + 1 < formula.length() && formula.charAt(at + 1) == '"';
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
