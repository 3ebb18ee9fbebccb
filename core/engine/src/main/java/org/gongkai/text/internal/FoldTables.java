package org.gongkai.text.internal;

/** What each fold does to one character, written out so that no result depends on the JDK's Unicode tables. */
public final class FoldTables {
    /** Stands for "nothing"; a noncharacter, so no text means it. */
    public static final char DROP = '\uFFFF';

    private static final String SMALL_FORMS_FROM = "﹐﹑﹒﹔﹕﹖﹗﹘﹙﹚﹛﹜﹝﹞﹟﹠﹡﹢﹣﹤﹥﹦﹨﹩﹪﹫︵︶︹︺︻︼";
    private static final String SMALL_FORMS_TO = ",、.;:?!-(){}〔〕#&*+-<>=\\$%@()〔〕【】";
    private static final String SIGNS_FROM = "￠￡￢￣￤￥￦";
    private static final String SIGNS_TO = "¢£¬¯¦¥₩";
    private static final String BLANKS =
            "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A" + "\u202F\u205F\u3000";
    private static final String DASHES =
            "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501\uFE58\uFE63\uFF0D";
    private static final char[] DIGIT_ZEROS = {
        '\u0660', '\u06F0', '\u07C0', '\u0966', '\u09E6', '\u0A66', '\u0AE6', '\u0B66', '\u0BE6', '\u0C66', '\u0CE6',
        '\u0D66', '\u0DE6', '\u0E50', '\u0ED0', '\u0F20', '\u1040', '\u1090', '\u17E0', '\u1810', '\u1946', '\u19D0',
        '\u1A80', '\u1A90', '\u1B50', '\u1BB0', '\u1C40', '\u1C50', '\uA620', '\uA8D0', '\uA900', '\uA9D0', '\uA9F0',
        '\uAA50', '\uABF0', '\uFF10'
    };
    private static final int[] RARE_DIGIT_ZEROS = {
        0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730,
        0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC,
        0x1D7F6, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0
    };
    private static final char[][] INVISIBLE = {
        {'\u0000', '\u0008'}, {'\u000E', '\u001F'}, {'\u007F', '\u0084'}, {'\u0086', '\u009F'}, {'\u00AD', '\u00AD'},
        {'\u034F', '\u034F'}, {'\u061C', '\u061C'}, {'\u115F', '\u1160'}, {'\u17B4', '\u17B5'}, {'\u180B', '\u180F'},
        {'\u200B', '\u200F'}, {'\u202A', '\u202E'}, {'\u2060', '\u206F'}, {'\u3164', '\u3164'}, {'\uFE00', '\uFE0F'},
        {'\uFEFF', '\uFEFF'}, {'\uFFA0', '\uFFA0'}, {'\uFFF0', '\uFFFC'}
    };
    private static final char[][] COMBINING = {
        {'\u0300', '\u034E'},
        {'\u0350', '\u036F'},
        {'\u0483', '\u0489'},
        {'\u1AB0', '\u1AFF'},
        {'\u1DC0', '\u1DFF'},
        {'\u20D0', '\u20FF'},
        {'\u302A', '\u302F'},
        {'\u3099', '\u309A'},
        {'\uFE20', '\uFE2F'}
    };

    private static final byte UNSEEN = 1;
    private static final byte MARK = 2;
    private static final byte BLANK = 4;

    private static final char[] WIDTH = widths();
    private static final char[] CASE = replacing("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static final char[] DIGIT = digits();
    private static final char[] DASH = replacing(DASHES, "-".repeat(DASHES.length()));
    private static final byte[] FLAGS = flags();

    private FoldTables() {}

    /** Folds the width of all that {@code table} leads to. */
    public static void foldWidth(char[] table) {
        compose(table, WIDTH);
    }

    /** Folds the case of all that {@code table} leads to. */
    public static void foldCase(char[] table) {
        compose(table, CASE);
    }

    /** Folds the digits of all that {@code table} leads to. */
    public static void foldDigits(char[] table) {
        compose(table, DIGIT);
    }

    /** Folds the dashes of all that {@code table} leads to. */
    public static void foldDashes(char[] table) {
        compose(table, DASH);
    }

    /** Leads the invisible characters to nothing. */
    public static void dropInvisible(char[] table) {
        drop(table, UNSEEN);
    }

    /** Leads the combining marks to nothing. */
    public static void dropCombining(char[] table) {
        drop(table, MARK);
    }

    private static void compose(char[] table, char[] then) {
        for (int c = 0; c < table.length; c++) {
            table[c] = table[c] == DROP ? DROP : then[table[c]];
        }
    }

    private static void drop(char[] table, byte flag) {
        for (int c = 0; c < table.length; c++) {
            if ((FLAGS[c] & flag) != 0) {
                table[c] = DROP;
            }
        }
    }

    /** Returns the dash fold of {@code c}. */
    public static char dash(char c) {
        return DASH[c];
    }

    /** Returns the digit that the rare-plane character {@code codePoint} is a form of, or {@code codePoint} itself. */
    public static int rareDigit(int codePoint) {
        for (int zero : RARE_DIGIT_ZEROS) {
            if (codePoint >= zero && codePoint <= zero + 9) {
                return '0' + codePoint - zero;
            }
        }
        return codePoint;
    }

    /** Returns whether the rare-plane character is an ordinary digit in another style, bold for example. */
    public static boolean isStyledDigit(int codePoint) {
        return codePoint >= 0x1D7CE && codePoint <= 0x1D7FF || codePoint >= 0x1FBF0 && codePoint <= 0x1FBF9;
    }

    /** Returns whether the rare-plane character is a tag, a variation selector or a control of notation: nobody sees it. */
    public static boolean isRareInvisible(int codePoint) {
        return codePoint >= 0xE0000 && codePoint <= 0xE0FFF
                || codePoint >= 0x1BCA0 && codePoint <= 0x1BCA3
                || codePoint >= 0x1D173 && codePoint <= 0x1D17A;
    }

    /** Returns whether {@code c} is a blank other than the ASCII one. */
    public static boolean isWideBlank(char c) {
        return (FLAGS[c] & BLANK) != 0;
    }

    /** Returns whether {@code c} has no width of its own. */
    public static boolean isInvisible(char c) {
        return (FLAGS[c] & UNSEEN) != 0;
    }

    /** Returns whether {@code c} is a mark that sits on the character before it. */
    public static boolean isCombining(char c) {
        return (FLAGS[c] & MARK) != 0;
    }

    /** Returns a new table that leads every character to itself. */
    public static char[] identity() {
        char[] table = new char[1 << 16];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        return table;
    }

    private static char[] replacing(String from, String to) {
        char[] table = identity();
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to.charAt(i);
        }
        return table;
    }

    private static char[] widths() {
        char[] table = replacing(SMALL_FORMS_FROM + SIGNS_FROM, SMALL_FORMS_TO + SIGNS_TO);
        for (char c = '\uFF01'; c <= '\uFF5E'; c++) {
            table[c] = (char) (c - 0xFEE0);
        }
        BLANKS.chars().forEach(c -> table[c] = ' ');
        return table;
    }

    private static char[] digits() {
        char[] table = replacing("〇", "0");
        for (char zero : DIGIT_ZEROS) {
            for (int value = 0; value < 10; value++) {
                table[zero + value] = (char) ('0' + value);
            }
        }
        return table;
    }

    private static byte[] flags() {
        byte[] flags = new byte[1 << 16];
        flag(flags, INVISIBLE, UNSEEN);
        flag(flags, COMBINING, MARK);
        BLANKS.chars().forEach(c -> flags[c] |= BLANK);
        return flags;
    }

    private static void flag(byte[] flags, char[][] ranges, byte value) {
        for (char[] range : ranges) {
            for (int c = range[0]; c <= range[1]; c++) {
                flags[c] |= value;
            }
        }
    }
}
