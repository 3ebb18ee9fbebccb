package org.gongkai.tika.internal.reading;

/** Finds long runs of base64 in a text (Base64 片段): a file, perhaps, that only a program can read. */
final class EncodedRun {
    private static final int LONG = 256;
    /** Encoders break lines of even length, and much longer than words. */
    private static final int LINE = 32;

    private EncodedRun() {}

    /** Returns whether the text holds a run of 256 characters or more; line ends and blanks at both ends of a line do not count. */
    static boolean isIn(String text) {
        if (text.length() < LONG) {
            return false;
        }
        int run = 0;
        for (String each : (Iterable<String>) text.lines()::iterator) {
            String line = each.strip();
            if (longest(line) >= LONG) {
                return true;
            }
            boolean whole = longest(line) == line.length();
            run = whole && (line.length() >= LINE || run > 0) ? run + line.length() : 0;
            if (run >= LONG) {
                return true;
            }
            run = line.length() < LINE ? 0 : run;
        }
        return false;
    }

    private static int longest(String line) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = isLetter(line.charAt(i)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z'
                || character >= 'a' && character <= 'z'
                || character >= '0' && character <= '9'
                || "+/-_=".indexOf(character) >= 0;
    }
}
