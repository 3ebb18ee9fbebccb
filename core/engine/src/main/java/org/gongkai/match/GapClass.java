package org.gongkai.match;

import java.util.Optional;
import org.gongkai.text.Visibility;

/** What may stand between the characters of something looked for (间隔字符类别). */
public enum GapClass {
    /** Blanks of every width (空格). */
    SPACE("space"),
    /** The border between two cells of a row (单元格边界). */
    CELL("cell"),
    /** Hyphens and dashes (连接号). */
    DASH("dash"),
    /** Other punctuation and signs, as in {@code 绝·密} (标点符号). */
    SYMBOL("symbol");

    private final String code;

    GapClass(String code) {
        this.code = code;
    }

    /** Returns the word that rule packs use, for example {@code space}. */
    public String code() {
        return code;
    }

    /** Returns whether {@code c} belongs to the class, folded or not. */
    public boolean contains(char c) {
        return switch (this) {
            case SPACE -> Visibility.isBlank(c);
            case CELL -> c == '\t';
            case DASH -> Visibility.isDash(c);
            case SYMBOL -> isSymbol(c);
        };
    }

    /** Returns the class whose {@link #code()} is {@code code}, or empty when there is none. */
    public static Optional<GapClass> ofCode(String code) {
        for (GapClass gap : values()) {
            if (gap.code.equals(code)) {
                return Optional.of(gap);
            }
        }
        return Optional.empty();
    }

    private static boolean isSymbol(char c) {
        if (c < 0x80) {
            return c > ' '
                    && c != '-'
                    && !(c >= '0' && c <= '9')
                    && !(c >= 'A' && c <= 'Z')
                    && !(c >= 'a' && c <= 'z')
                    && c != 0x7F;
        }
        return c >= '\u00A1' && c <= '\u00BF' && c != '\u00AA' && c != '\u00AD' && c != '\u00BA'
                || c >= '\u2016' && c <= '\u2027'
                || c >= '\u2030' && c <= '\u205E' && c != '\u2043'
                || c >= '\u2190' && c <= '\u24FF' && c != '\u2212'
                || c >= '\u2502' && c <= '\u2BFF'
                || c >= '\u3001' && c <= '\u3004'
                || c >= '\u3008' && c <= '\u3020'
                || c == '\u30FB'
                || c >= '\uFE30' && c <= '\uFE57'
                || c >= '\uFF01' && c <= '\uFF0F' && c != '\uFF0D'
                || c >= '\uFF1A' && c <= '\uFF20'
                || c >= '\uFF3B' && c <= '\uFF40'
                || c >= '\uFF5B' && c <= '\uFF65';
    }
}
