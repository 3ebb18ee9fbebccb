package org.gongkai.rule;

import org.jspecify.annotations.Nullable;

/**
 * How much of a value stays readable (遮盖格式), for example first 3 and last 4 of a mobile number, or an address up to its
 * township.
 *
 * @param first how many characters at the start stay, 0 or more
 * @param last how many characters at the end stay, 0 or more
 * @param keepFrom the character from which on everything stays, {@code "@"} for mail; {@code null} for none
 * @param keepTo for addresses the last division that stays; {@code null} where characters are counted
 */
public record Mask(
        int first,
        int last,
        @Nullable String keepFrom,
        @Nullable Division keepTo) {
    public Mask {
        if (first < 0 || last < 0 || first + last > 32) {
            throw new IllegalArgumentException("a mask keeps 0 to 32 characters, got " + first + " and " + last);
        }
        if (keepFrom != null && keepFrom.codePointCount(0, keepFrom.length()) != 1) {
            throw new IllegalArgumentException("`keep-from` is one character, got `" + keepFrom + "`");
        }
        if (keepTo != null && (first > 0 || last > 0 || keepFrom != null)) {
            throw new IllegalArgumentException("a mask counts characters or names a division; write one of them");
        }
    }

    /** Makes a mask that counts characters. */
    public Mask(int first, int last, @Nullable String keepFrom) {
        this(first, last, keepFrom, null);
    }

    /** Returns the mask of addresses that keeps everything up to {@code division}. */
    public static Mask keepingTo(Division division) {
        return new Mask(0, 0, null, division);
    }

    /**
     * Returns whether some character of a value long enough for both stays here that {@code other} hides. A division and a
     * count of characters cannot be compared: then whatever keeps anything counts as keeping more.
     */
    public boolean keepsMoreThan(Mask other) {
        if (keepTo != null && other.keepTo != null) {
            return keepTo.compareTo(other.keepTo) > 0;
        }
        if (keepTo != null || other.keepTo != null) {
            return keepsAnything();
        }
        return first > other.first || last > other.last || keepFrom != null && !keepFrom.equals(other.keepFrom);
    }

    /** Returns whether anything stays readable. */
    public boolean keepsAnything() {
        return first > 0 || last > 0 || keepFrom != null || keepTo != null;
    }
}
