package org.gongkai.documents.internal.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gongkai.documents.internal.xlsx.FormatToken.Kind;

/** Shows a number the way digits of a format ask for (数值显示). One thread, one number. */
final class NumberForm {
    private static final int MOST_DECIMALS = 30;

    private final List<FormatToken> tokens;
    private final int point;
    private final StringBuilder out = new StringBuilder();

    private NumberForm(List<FormatToken> tokens) {
        this.tokens = tokens;
        int found = tokens.size();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            found = tokens.get(i).is(Kind.POINT) ? i : found;
        }
        this.point = found;
    }

    /** Returns the digits of {@code number}, which is not negative, with the literals around them. */
    static String show(FormatSection section, BigDecimal number) {
        if (section.has(Kind.GENERAL) || section.has(Kind.OTHER_NUMBER)) {
            return around(section, Numbers.plain(number));
        }
        return new NumberForm(section.tokens()).show(number);
    }

    /** Shows literals as they stand and {@code digits} once, where the first digit is asked for. */
    private static String around(FormatSection section, String digits) {
        StringBuilder shown = new StringBuilder();
        boolean done = false;
        for (FormatToken token : section.tokens()) {
            if (token.is(Kind.LITERAL)) {
                shown.append(token.text());
            } else if (!done) {
                shown.append(digits);
                done = true;
            }
        }
        return shown.toString();
    }

    private String show(BigDecimal number) {
        int decimals = Math.min(MOST_DECIMALS, digits(point, tokens.size()));
        BigDecimal scaled = number.scaleByPowerOfTen(2 * count(Kind.PERCENT) - 3 * trailingCommas());
        String digits = scaled.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        integer(whole.equals("0") ? "" : whole);
        out.reverse();
        if (point < tokens.size()) {
            fraction(dot < 0 ? "" : digits.substring(dot + 1));
        }
        return out.toString();
    }

    /** Fills digits from the right; the leftmost place takes all that remain. Writes backwards. */
    private void integer(String digits) {
        int places = digits(0, point);
        boolean grouped = isGrouped();
        int left = digits.length();
        int written = 0;
        for (int i = point - 1; i >= 0; i--) {
            FormatToken token = tokens.get(i);
            if (token.is(Kind.LITERAL) || token.is(Kind.PERCENT)) {
                out.append(new StringBuilder(token.text()).reverse());
            } else if (token.is(Kind.DIGIT)) {
                places--;
                int take = places == 0 ? Math.max(1, left) : 1;
                for (; take > 0; take--) {
                    String digit = left > 0 ? digits.substring(left - 1, left) : token.text();
                    left = Math.max(0, left - 1);
                    if (!digit.equals("#") && !digit.equals("?")) {
                        out.append(grouped && written > 0 && written % 3 == 0 ? "," : "")
                                .append(digit);
                        written++;
                    }
                }
            }
        }
    }

    private void fraction(String digits) {
        int last = digits.length();
        int place = digits(point, tokens.size());
        for (int i = tokens.size() - 1; i > point && last > 0; i--) {
            if (tokens.get(i).is(Kind.DIGIT)) {
                place--;
                if (tokens.get(i).text().equals("0") || place >= digits.length() || digits.charAt(place) != '0') {
                    break;
                }
                last = place;
            }
        }
        int at = 0;
        for (int i = point; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            switch (token.kind()) {
                case POINT -> out.append(i == point && last > 0 ? "." : "");
                case DIGIT -> {
                    out.append(at < last ? digits.substring(at, at + 1) : "");
                    at++;
                }
                case LITERAL, PERCENT -> out.append(token.text());
                default -> {}
            }
        }
    }

    private int digits(int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += tokens.get(i).is(Kind.DIGIT) ? 1 : 0;
        }
        return digits;
    }

    private int count(Kind kind) {
        return (int) tokens.stream().filter(t -> t.is(kind)).limit(10).count();
    }

    private boolean isGrouped() {
        boolean comma = false;
        boolean digit = false;
        for (int i = 0; i < point; i++) {
            if (tokens.get(i).is(Kind.DIGIT)) {
                if (comma) {
                    return true;
                }
                digit = true;
            }
            comma |= digit && tokens.get(i).is(Kind.COMMA);
        }
        return false;
    }

    /** A comma behind the last digit shows thousands. */
    private int trailingCommas() {
        int commas = 0;
        for (int i = 0; i < point; i++) {
            commas = tokens.get(i).is(Kind.COMMA) ? commas + 1 : tokens.get(i).is(Kind.DIGIT) ? 0 : commas;
        }
        return digits(0, point) == 0 ? 0 : Math.min(commas, 10);
    }
}
