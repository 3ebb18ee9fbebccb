package org.gongkai.rule;

import org.jspecify.annotations.Nullable;

/**
 * How much of a value stays readable (遮盖格式), for example first 3 and last 4 of a mobile number.
 *
 * @param first how many characters at the start stay, 0 or more
 * @param last how many characters at the end stay, 0 or more
 * @param keepFrom the character from which on everything stays, {@code "@"} for mail; {@code null} for none
 */
public record Mask(int first, int last, @Nullable String keepFrom) {
    public Mask {
        if (first < 0 || last < 0 || first + last > 32) {
            throw new IllegalArgumentException("a mask keeps 0 to 32 characters, got " + first + " and " + last);
        }
        if (keepFrom != null && keepFrom.codePointCount(0, keepFrom.length()) != 1) {
            throw new IllegalArgumentException("`keep-from` is one character, got `" + keepFrom + "`");
        }
    }
}
