package org.gongkai.text;

import java.util.Optional;

/**
 * One way in which two spellings count as the same (归一化方式). A rule chooses its folds; every fold keeps the way back
 * to the original. The tables are the project's own, so results do not move with the JDK's Unicode version.
 */
public enum Fold {
    /** Full-width and small forms as ASCII, every kind of blank as a blank (全角半角). */
    WIDTH("width"),
    /** Latin letters as capitals (大小写). */
    CASE("case"),
    /** Traditional, compatibility and radical forms as simplified characters (繁简). */
    TRADITIONAL("traditional"),
    /** 〇 and the decimal digits of other scripts as 0 to 9 (数字字形). */
    DIGIT("digit"),
    /** Every kind of hyphen, dash and minus as {@code -} (连接号). */
    DASH("dash"),
    /** Zero-width, format and control characters as nothing (零宽字符). */
    INVISIBLE("invisible"),
    /** Combining marks as nothing (组合符号). */
    COMBINING("combining"),
    /** One line break with the blanks around it, inside what is looked for, as nothing (自动换行). */
    SOFT_BREAK("soft-break");

    private final String code;

    Fold(String code) {
        this.code = code;
    }

    /** Returns the word that rule packs use, for example {@code soft-break}. */
    public String code() {
        return code;
    }

    /** Returns the fold whose {@link #code()} is {@code code}, or empty when there is none. */
    public static Optional<Fold> ofCode(String code) {
        for (Fold fold : values()) {
            if (fold.code.equals(code)) {
                return Optional.of(fold);
            }
        }
        return Optional.empty();
    }
}
