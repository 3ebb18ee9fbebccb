package org.gongkai.documents.internal.charset;

import java.nio.charset.Charset;
import java.util.BitSet;

/** Which Chinese characters are in daily use (常用汉字), by the two national character sets. */
final class CommonHan {
    private static final BitSet SIMPLIFIED = decoded("GB2312", 0xB0, 0xD7, 0xA1);
    private static final BitSet TRADITIONAL = decoded("Big5", 0xA4, 0xC6, 0x40);

    private CommonHan() {}

    /** Returns whether the character is among the 3,755 of GB 2312 level 1. */
    static boolean isSimplified(int c) {
        return SIMPLIFIED.get(c);
    }

    /** Returns whether the character is among the 5,401 frequent ones of Big5. */
    static boolean isTraditional(int c) {
        return TRADITIONAL.get(c);
    }

    private static BitSet decoded(String charset, int fromLead, int toLead, int fromTrail) {
        BitSet characters = new BitSet(0x10000);
        for (int lead = fromLead; lead <= toLead; lead++) {
            for (int trail = fromTrail; trail <= 0xFE; trail++) {
                String text = new String(new byte[] {(byte) lead, (byte) trail}, Charset.forName(charset));
                if (text.length() == 1 && Character.isIdeographic(text.charAt(0))) {
                    characters.set(text.charAt(0));
                }
            }
        }
        return characters;
    }
}
