package org.gongkai.text;

import org.gongkai.text.internal.FoldTables;

/** What a reader of a page sees of a character (可见性), from tables of our own. */
public final class Visibility {
    private Visibility() {}

    /** Returns whether the character shows nothing of its own: zero-width, format, control or combining. */
    public static boolean isUnseen(int codePoint) {
        if (codePoint >= 0x10000) {
            return FoldTables.isRareInvisible(codePoint);
        }
        return FoldTables.isInvisible((char) codePoint) || FoldTables.isCombining((char) codePoint);
    }

    /** Returns whether the character is a combining mark, which belongs to the character before it. */
    public static boolean isCombining(int codePoint) {
        return codePoint < 0x10000 && FoldTables.isCombining((char) codePoint);
    }

    /** Returns whether the character is a blank of any width; tabs and line breaks are none. */
    public static boolean isBlank(int codePoint) {
        return codePoint == ' ' || codePoint < 0x10000 && FoldTables.isWideBlank((char) codePoint);
    }

    /** Returns whether the character is a hyphen, dash or minus of any kind. */
    public static boolean isDash(int codePoint) {
        return codePoint < 0x10000 && FoldTables.dash((char) codePoint) == '-';
    }
}
