package org.gongkai.documents.internal.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as a file stores them (存储的数值), turned into plain digits: no exponent, no empty fraction. */
final class Numbers {
    private static final int LONGEST = 60;
    private static final int WIDEST = 400;
    private static final int DIGITS_OF_A_DOUBLE = 15;
    private static final int DIGITS_THAT_COUNT = 17;

    private Numbers() {}

    /** Returns the number, or {@code null} if the text is none or is longer than any program writes it. */
    static @Nullable BigDecimal parse(String stored) {
        String trimmed = stored.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST || !looksLikeOne(trimmed)) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(trimmed);
            return Math.abs((long) number.precision() - number.scale()) > WIDEST
                            || Math.abs((long) number.scale()) > WIDEST
                    ? null
                    : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns whether the text is made of digits alone, as most numbers are. */
    static boolean isPlain(String stored) {
        for (int i = 0; i < stored.length(); i++) {
            if (stored.charAt(i) < '0' || stored.charAt(i) > '9') {
                return false;
            }
        }
        return !stored.isEmpty() && (stored.charAt(0) != '0' || stored.length() == 1);
    }

    /** Returns whether the digits are told by a power of ten. */
    static boolean hasExponent(String stored) {
        return stored.indexOf('E') >= 0 || stored.indexOf('e') >= 0;
    }

    /** Returns whether the number was written with digits that {@link #plain} does not give. */
    static boolean hasMore(String stored, BigDecimal number) {
        boolean padded = stored.length() > 1 && stored.startsWith("0") && stored.charAt(1) != '.';
        return padded || number.scale() > 0 && number.precision() > DIGITS_THAT_COUNT;
    }

    /** Returns all digits; noise behind the fifteenth of a fraction is rounded away, as every program does on showing it. */
    static String plain(BigDecimal number) {
        BigDecimal rounded = number;
        boolean fraction = number.stripTrailingZeros().scale() > 0;
        if (fraction && number.precision() > DIGITS_OF_A_DOUBLE) {
            rounded = number.round(new MathContext(DIGITS_OF_A_DOUBLE, RoundingMode.HALF_UP));
        }
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static boolean looksLikeOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
