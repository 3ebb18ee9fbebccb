package org.gongkai.rule.internal;

/** Unified social credit codes (统一社会信用代码), GB 32100-2015, and organisation codes (组织机构代码), GB 11714. */
public final class CreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCodes() {}

    /** Returns whether {@code value} is a code of 18 places: region of a province or the centre (10), check character. */
    public static boolean isUnified(String value) {
        String code = Ascii.compact(value);
        if (code.length() != 18 || !Ascii.areDigits(code, 2, 8)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 18; i++) {
            int place = ALPHABET.indexOf(code.charAt(i));
            if (place < 0) {
                return false;
            }
            sum += i < 17 ? place * WEIGHTS[i] : 0;
        }
        String region = code.substring(2, 8);
        return (region.startsWith("10") || ResidentIds.isProvince(region))
                && code.charAt(17) == ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** Returns whether {@code value} is a code of nine places with its check character. */
    public static boolean isOrganisation(String value) {
        String code = Ascii.compact(value);
        if (code.length() != 9) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            char c = code.charAt(i);
            if (!Ascii.isDigit(c) && !Ascii.isCapital(c)) {
                return false;
            }
            sum += ORGANISATION_WEIGHTS[i] * (Ascii.isDigit(c) ? c - '0' : c - 'A' + 10);
        }
        return code.charAt(8) == "0X987654321".charAt(sum % 11);
    }
}
