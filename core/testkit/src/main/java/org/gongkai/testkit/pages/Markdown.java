package org.gongkai.testkit.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.text.Visibility;

/** Writes Markdown in which words of a pack are words and nothing else (转义的 Markdown). One thread, one page. */
final class Markdown {
    /** How an item of a list in a list starts. */
    static final String NESTED = "  - ";

    private static final String SPECIAL = "\\`*_[]{}#|~$!";
    private static final String AT_START = "+-=";
    private static final String AFTER_NUMBER = ".)";

    private final StringBuilder page = new StringBuilder();

    /** Returns {@code text} on one line, with everything escaped that Markdown or HTML would read as more than text. */
    static String text(String text) {
        return inline(text.strip().replaceAll("\\s*[\\n\\r]\\s*", " "));
    }

    /** Returns {@code line} escaped alike, blanks at its ends and all. */
    static String inline(String line) {
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        boolean digits = true;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            boolean listed = i == 0 && AT_START.indexOf(c) >= 0 || digits && AFTER_NUMBER.indexOf(c) >= 0;
            digits &= c >= '0' && c <= '9';
            i += Character.charCount(c);
            if (listed || SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\').appendCodePoint(c);
            } else {
                escaped.append(html(c));
            }
        }
        return escaped.toString();
    }

    private static String html(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t' -> "⇥";
            default -> isUnseen(c) ? String.format(Locale.ROOT, "‹U+%04X›", c) : Character.toString(c);
        };
    }

    private static boolean isUnseen(int c) {
        return Character.isISOControl(c)
                || Visibility.isUnseen(c)
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c == 0x2028
                || c == 0x2029
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** Returns words that the library itself guards, such as an id, as code. */
    static String code(String word) {
        return "`" + word + "`";
    }

    static String link(String text, String file) {
        return "[" + text + "](" + file + ")";
    }

    Markdown comment(String words) {
        page.append("<!-- ").append(words).append(" -->\n");
        return this;
    }

    Markdown heading(int level, String words) {
        page.append('\n').append("#".repeat(level)).append(' ').append(words).append("\n");
        return this;
    }

    Markdown paragraph(String words) {
        page.append('\n').append(words).append('\n');
        return this;
    }

    Markdown list(List<String> items) {
        page.append('\n');
        items.forEach(item ->
                page.append(item.startsWith(NESTED) ? "" : "- ").append(item).append('\n'));
        return this;
    }

    /** Writes a table; the first row is the heading. */
    Markdown table(List<List<String>> rows) {
        page.append('\n');
        for (int i = 0; i < rows.size(); i++) {
            page.append(rows.get(i).stream().collect(Collectors.joining(" | ", "| ", " |\n")));
            if (i == 0) {
                page.append("|---".repeat(rows.get(0).size())).append("|\n");
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
