package org.gongkai.match;

import java.util.Optional;
import org.gongkai.text.Visibility;

/** What may not stand right beside something found (独立性), in place of the word boundaries of regular expressions. */
public enum StandsAlone {
    /** Anything may stand beside it (不要求). */
    ANYWHERE("anywhere"),
    /** No digit may stand beside it (两侧无数字). */
    DIGIT("digit"),
    /** No digit and no Latin letter may stand beside it (两侧无数字和字母). */
    ALPHANUMERIC("alphanumeric"),
    /** Nothing but blanks and brackets may stand in its line or cell (独占一行). */
    LINE("line");

    private static final String BRACKETS = "[]()<>{}【】〔〕〖〗（）《》［］｛｝「」";

    private final String code;

    StandsAlone(String code) {
        this.code = code;
    }

    /** Returns the word that rule packs use, for example {@code digit}. */
    public String code() {
        return code;
    }

    /** Returns the value whose {@link #code()} is {@code code}, or empty when there is none. */
    public static Optional<StandsAlone> ofCode(String code) {
        for (StandsAlone value : values()) {
            if (value.code.equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Returns whether {@code c} may stand right beside what was found. */
    boolean allows(char c) {
        return switch (this) {
            case ANYWHERE -> true;
            case DIGIT -> !isDigit(c);
            case ALPHANUMERIC -> !isDigit(c) && !isLetter(c);
            case LINE -> isLineEnd(c) || isPadding(c);
        };
    }

    /** Returns false where {@code c}, which no fold makes anything else, may surely not stand right beside what was found. */
    boolean mayAllow(char c) {
        return c >= 0x80 || !(c >= '0' && c <= '9') && !isLetter(c) || allows(c);
    }

    static boolean isPadding(char c) {
        return Visibility.isBlank(c) || BRACKETS.indexOf(c) >= 0;
    }

    static boolean isLineEnd(char c) {
        return isLineBreak(c) || c == '\t';
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
