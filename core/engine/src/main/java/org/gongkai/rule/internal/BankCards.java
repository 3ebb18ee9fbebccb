package org.gongkai.rule.internal;

/** Bank card numbers (银行卡号): length, issuer prefix and the check digit of ISO/IEC 7812-1. */
public final class BankCards {
    private BankCards() {}

    /** Returns whether {@code value} is a plausible card number and no resident identity number. */
    public static boolean isCard(String value) {
        String card = Ascii.compact(value);
        return hasCheckDigit(card) && isIssued(card) && !ResidentIds.isValid(card);
    }

    /** Returns whether {@code value} is made of two or more digits of which the last is the check digit of Luhn. */
    public static boolean isLuhn(String value) {
        return hasCheckDigit(Ascii.compact(value));
    }

    private static boolean hasCheckDigit(String digits) {
        int n = digits.length();
        if (n < 2 || !Ascii.areDigits(digits, 0, n)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < n; i++) {
            int digit = digits.charAt(n - 1 - i) - '0';
            int twice = digit > 4 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? digit : twice;
        }
        return sum % 10 == 0;
    }

    /** Prefixes of card organisations with their lengths; old cards of Chinese banks begin with 103, 6, 9 too. */
    private static boolean isIssued(String card) {
        int length = card.length();
        boolean usual = length >= 16 && length <= 19;
        return switch (card.charAt(0)) {
            case '2' -> length == 16 && isIn(card, 4, 2221, 2720);
            case '3' ->
                length == 15 && (card.startsWith("34") || card.startsWith("37"))
                        || usual && isIn(card, 4, 3528, 3589)
                        || length >= 14
                                && length <= 19
                                && (isIn(card, 3, 300, 305) || isIn(card, 2, 36, 36) || isIn(card, 2, 38, 39));
            case '4' -> length == 13 || length == 16 || length == 19;
            case '5' ->
                isIn(card, 2, 51, 55) && length == 16 || (isIn(card, 2, 50, 50) || isIn(card, 2, 56, 58)) && usual;
            case '6' -> usual;
            case '1' -> length == 19 && card.startsWith("103");
            case '8' -> usual && card.startsWith("81");
            case '9' ->
                usual
                        && (isIn(card, 4, 9558, 9559)
                                || isIn(card, 2, 90, 90)
                                || isIn(card, 2, 94, 94)
                                || isIn(card, 2, 98, 98));
            default -> false;
        };
    }

    private static boolean isIn(String card, int digits, int first, int last) {
        int prefix = Ascii.number(card, 0, digits);
        return prefix >= first && prefix <= last;
    }
}
