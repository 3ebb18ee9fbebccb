package org.gongkai.rule.internal;

import java.time.YearMonth;
import java.util.Set;

/**
 * Resident identity numbers (公民身份号码), GB 11643-1999, those of 港澳台 residence permits and of foreigners' permanent
 * residence among them. A county is never asked for: numbers outlive the county codes they were made with.
 */
public final class ResidentIds {
    /** The first two digits that a province, or 港澳台 (71, 81 to 83), has or had. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    /** Signs that stand for the X: the times sign and the letters of other scripts that look like it. */
    private static final String LIKE_X = "X\u00D7\u03A7\u0425\u03C7\u0445";

    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2099;

    private ResidentIds() {}

    /** Returns whether {@code value} is a number of 18 places: province, real birth date, check digit. */
    public static boolean isValid(String value) {
        String id = Ascii.compact(value);
        return id.length() == 18
                && Ascii.areDigits(id, 0, 17)
                && (isProvince(id) || id.charAt(0) == '9')
                && isDate(Ascii.number(id, 6, 10), Ascii.number(id, 10, 12), Ascii.number(id, 12, 14))
                && hasCheckDigit(id);
    }

    /** Returns whether {@code value} is an old number of 15 digits: province and a birth date of 19yy. */
    public static boolean isValidOld(String value) {
        String id = Ascii.compact(value);
        return id.length() == 15
                && Ascii.areDigits(id, 0, 15)
                && isProvince(id)
                && isDate(1900 + Ascii.number(id, 6, 8), Ascii.number(id, 8, 10), Ascii.number(id, 10, 12));
    }

    /** Returns whether the first two digits belong to a province. */
    static boolean isProvince(String code) {
        return PROVINCES.contains(code.substring(0, 2));
    }

    private static boolean isDate(int year, int month, int day) {
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
    }

    private static boolean hasCheckDigit(String id) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (id.charAt(i) - '0');
        }
        char wanted = CHECK_DIGITS.charAt(sum % 11);
        char last = id.charAt(17);
        return last == wanted || wanted == 'X' && LIKE_X.indexOf(last) >= 0;
    }
}
