package org.gongkai.documents.internal.charset;

/**
 * How much a decoding looks like Chinese or English text (可信度), counted over its characters.
 *
 * @param characters all of them
 * @param broken control characters, unassigned ones, replacement characters
 * @param foreign private-use characters and letters that Chinese documents hardly use
 * @param han Chinese characters
 * @param common Chinese characters among the 3,755 of GB 2312 level 1
 * @param usual those of level 1 or among the 5,401 frequent ones of Big5, so traditional ones too
 */
record Plausibility(int characters, int broken, int foreign, int han, int common, int usual) {
    static Plausibility of(String text) {
        int[] counts = new int[6];
        text.codePoints().forEach(c -> count(c, counts));
        return new Plausibility(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    /** Returns whether it may be the text of a file at all; binary content is not. */
    boolean readable() {
        return broken * 50L <= characters && foreign * 10L <= characters;
    }

    /** Returns whether a second reading is worth screening: it consists of characters people write. */
    boolean convincing() {
        return broken == 0 && foreign == 0 && han >= 2 && usual * 10L >= han * 9L && common * 10L >= han * 5L;
    }

    /** Returns whether it is convincing in traditional characters. */
    boolean convincingTraditional() {
        return broken == 0 && foreign == 0 && han >= 2 && usual * 20L >= han * 19L;
    }

    private static void count(int c, int[] counts) {
        counts[0]++;
        if (c >= 0x20 && c < 0x7F) {
            return;
        }
        if (isBroken(c)) {
            counts[1]++;
        } else if (isForeign(c)) {
            counts[2]++;
        } else if (Character.isIdeographic(c)) {
            counts[3]++;
            boolean common = CommonHan.isSimplified(c);
            counts[4] += common ? 1 : 0;
            counts[5] += common || CommonHan.isTraditional(c) ? 1 : 0;
        }
    }

    private static boolean isBroken(int c) {
        int type = Character.getType(c);
        boolean control = type == Character.CONTROL && "\t\n\r\f\u000b\u001a\u0085".indexOf(c) < 0;
        return control || type == Character.UNASSIGNED || type == Character.SURROGATE || c == 0xFFFD;
    }

    private static boolean isForeign(int c) {
        if (Character.getType(c) == Character.PRIVATE_USE) {
            return true;
        }
        if (!Character.isLetter(c) || c < 0x250) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, HAN, BOPOMOFO, HIRAGANA, KATAKANA, COMMON, INHERITED -> false;
            case TIBETAN, MONGOLIAN, ARABIC, YI, TAI_LE, NEW_TAI_LUE, HANGUL -> false;
            default -> true;
        };
    }
}
