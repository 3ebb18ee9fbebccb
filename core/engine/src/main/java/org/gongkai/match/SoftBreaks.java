package org.gongkai.match;

import org.gongkai.text.Visibility;

/** Finds the line breaks that a page's width made (自动换行): one break with the blanks around it. */
final class SoftBreaks {
    private SoftBreaks() {}

    /**
     * Returns where the soft break that starts at {@code from} ends, or {@code from} where none starts there. Blanks are
     * looked through only from the first of them on, so that a long run of them is read once.
     */
    static int end(FoldedUnits text, int from) {
        boolean blank = text.has(from) && Visibility.isBlank(text.at(from));
        if (blank && from > 0 && Visibility.isBlank(text.at(from - 1))) {
            return from;
        }
        int i = blank ? skipBlanks(text, from) : from;
        if (!text.has(i) || !StandsAlone.isLineBreak(text.at(i))) {
            return from;
        }
        i += text.at(i) == '\r' && text.has(i + 1) && text.at(i + 1) == '\n' ? 2 : 1;
        int end = skipBlanks(text, i);
        return text.has(end) && StandsAlone.isLineBreak(text.at(end)) ? from : end;
    }

    private static int skipBlanks(FoldedUnits text, int from) {
        int i = from;
        while (text.has(i) && Visibility.isBlank(text.at(i))) {
            i++;
        }
        return i;
    }
}
