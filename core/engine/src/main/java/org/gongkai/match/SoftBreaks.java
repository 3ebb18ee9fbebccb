package org.gongkai.match;

import org.gongkai.text.FoldedText;
import org.gongkai.text.Visibility;

/** Finds the line breaks that a page's width made (自动换行): one break with the blanks around it. */
final class SoftBreaks {
    private SoftBreaks() {}

    /**
     * Returns where the soft break that starts at {@code from} ends, or {@code from} where none starts there. Blanks are
     * looked through only from the first of them on, so that a long run of them is read once.
     */
    static int end(FoldedText text, int from) {
        boolean blank = from < text.length() && Visibility.isBlank(text.charAt(from));
        if (blank && from > 0 && Visibility.isBlank(text.charAt(from - 1))) {
            return from;
        }
        int i = blank ? skipBlanks(text, from) : from;
        if (i >= text.length() || !StandsAlone.isLineBreak(text.charAt(i))) {
            return from;
        }
        i += text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 2 : 1;
        int end = skipBlanks(text, i);
        return end < text.length() && StandsAlone.isLineBreak(text.charAt(end)) ? from : end;
    }

    private static int skipBlanks(FoldedText text, int from) {
        int i = from;
        while (i < text.length() && Visibility.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
