package org.gongkai.screening;

/** Finds what may be a number or code in folded characters (号码判定): digits in a row, blanks and signs between them or not. */
final class Numbers {
    private static final int LEAST = 4;
    private static final int SIGNS_BETWEEN = 2;
    private static final String SIGNS = "-_./,:;·•*()（）[]、，—~";
    private static final String HAN_DIGITS = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖";

    private final int[] codePoints;
    private final boolean[] found;

    private Numbers(int[] codePoints) {
        this.codePoints = codePoints;
        this.found = new boolean[codePoints.length];
    }

    /** Returns for each character whether it belongs to a number of four digits or more, or to a code of letters and digits. */
    static boolean[] in(int[] codePoints) {
        Numbers numbers = new Numbers(codePoints);
        numbers.digits();
        numbers.codes();
        return numbers.found;
    }

    private void digits() {
        int first = -1;
        int last = -1;
        int count = 0;
        int signs = 0;
        for (int i = 0; i <= codePoints.length; i++) {
            boolean digit = i < codePoints.length && isDigit(codePoints[i]);
            boolean blank = i < codePoints.length && codePoints[i] == ' ';
            if (digit) {
                first = count == 0 ? i : first;
                last = i;
                count++;
                signs = 0;
            } else if (!blank) {
                boolean sign = i < codePoints.length && SIGNS.indexOf(codePoints[i]) >= 0 && ++signs <= SIGNS_BETWEEN;
                if (!sign && count > 0) {
                    mark(first, last, count);
                    count = 0;
                    signs = 0;
                }
            }
        }
    }

    private void codes() {
        int first = 0;
        int digits = 0;
        for (int i = 0; i <= codePoints.length; i++) {
            if (i < codePoints.length && isLatin(codePoints[i])) {
                digits += isDigit(codePoints[i]) ? 1 : 0;
            } else {
                mark(first, i - 1, digits == 0 ? 0 : i - first);
                first = i + 1;
                digits = 0;
            }
        }
    }

    private void mark(int first, int last, int count) {
        for (int i = first; count >= LEAST && i <= last; i++) {
            found[i] = true;
        }
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9' || HAN_DIGITS.indexOf(codePoint) >= 0;
    }

    private static boolean isLatin(int codePoint) {
        return codePoint >= '0' && codePoint <= '9'
                || codePoint >= 'A' && codePoint <= 'Z'
                || codePoint >= 'a' && codePoint <= 'z';
    }
}
