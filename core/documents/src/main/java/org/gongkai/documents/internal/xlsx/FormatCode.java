package org.gongkai.documents.internal.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.internal.xlsx.FormatToken.Kind;
import org.jspecify.annotations.Nullable;

/** A number format (数字格式), by which a cell shows what it stores. Immutable. */
final class FormatCode {
    private static final String LONG_DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String LONG_TIME = "h:mm:ss";
    private static final int LONGEST = 1000;

    private final List<FormatSection> sections = new ArrayList<>();
    private final boolean conditional;

    FormatCode(String code) {
        String known = code.contains("[$-F800]")
                ? LONG_DATE
                : code.contains("[$-F400]") ? LONG_TIME : code.substring(0, Math.min(code.length(), LONGEST));
        for (String section : split(known)) {
            sections.add(new FormatSection(section));
        }
        this.conditional = sections.stream().anyMatch(FormatSection::hasCondition);
    }

    /** Returns whether numbers are shown as they are. */
    boolean isGeneral() {
        FormatSection first = sections.get(0);
        return sections.size() == 1
                && first.tokens().size() <= 1
                && (first.tokens().isEmpty() || first.has(Kind.GENERAL) || first.has(Kind.TEXT));
    }

    /** Returns what a cell shows. */
    String show(BigDecimal number, boolean from1904) {
        FormatSection section = section(number);
        if (section == null) {
            return Numbers.plain(number);
        }
        if (section.isDate()) {
            String date = DateForm.show(section, number, from1904);
            return date == null ? Numbers.plain(number) : date.strip();
        }
        if (section.has(Kind.TEXT)) {
            return text(section, Numbers.plain(number));
        }
        boolean minus = number.signum() < 0 && (section == sections.get(0) || conditional);
        return ((minus ? "-" : "") + NumberForm.show(section, number.abs())).strip();
    }

    /** Returns what a cell shows that holds words. */
    String show(String words) {
        FormatSection last = sections.get(sections.size() - 1);
        boolean own = sections.size() == 4 || last.has(Kind.TEXT);
        return own ? text(last, words) : words;
    }

    /** Returns whether year, month and day are all shown. */
    boolean showsWholeDate(BigDecimal number) {
        FormatSection section = section(number);
        return section != null && shows(section, "yyy") && shows(section, "m") && shows(section, "d");
    }

    /** Returns whether numbers are shown as dates or times. */
    boolean isDate(BigDecimal number) {
        FormatSection section = section(number);
        return section != null && section.isDate();
    }

    private static boolean shows(FormatSection section, String letters) {
        return section.tokens().stream()
                .anyMatch(t -> t.is(Kind.DATE)
                        && (t.text().startsWith(letters)
                                || letters.equals("yyy") && t.text().startsWith("e")));
    }

    private static String text(FormatSection section, String words) {
        StringBuilder shown = new StringBuilder();
        for (FormatToken token : section.tokens()) {
            if (token.is(Kind.LITERAL)) {
                shown.append(token.text());
            } else if (token.is(Kind.TEXT) || token.is(Kind.GENERAL)) {
                shown.append(words);
            }
        }
        return shown.toString();
    }

    private @Nullable FormatSection section(BigDecimal number) {
        int forms = Math.min(3, sections.size());
        if (conditional) {
            for (FormatSection section : sections.subList(0, forms)) {
                if (section.hasCondition() ? section.takes(number) : section == sections.get(forms - 1)) {
                    return section;
                }
            }
            return forms > 1 && !sections.get(1).hasCondition() ? sections.get(1) : null;
        }
        int sign = number.signum();
        int chosen = sign < 0 && forms > 1 ? 1 : sign == 0 && forms > 2 ? 2 : 0;
        return sections.get(chosen);
    }

    private static List<String> split(String code) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\\' && !quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted && parts.size() < 3) {
                parts.add(code.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(code.substring(start));
        return parts;
    }

    /** Returns the literals of all forms, joined. */
    String literals() {
        StringBuilder words = new StringBuilder();
        for (FormatSection section : sections) {
            section.tokens().stream().filter(t -> t.is(Kind.LITERAL)).forEach(t -> words.append(t.text()));
        }
        return words.toString();
    }
}
