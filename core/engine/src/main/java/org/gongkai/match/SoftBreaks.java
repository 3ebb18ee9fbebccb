package org.gongkai.match;

import org.gongkai.text.Visibility;

/** Finds the line breaks that a page's width made (自动换行): one break with the blanks around it. */
final class SoftBreaks {
    private SoftBreaks() {}

    /**
     * Returns where the soft break that starts at {@code from} ends, or {@code from} where none starts there. Blanks are
     * looked through only from the first of them on, so that a long run of them is read once.
     */
    static int end(Window text, int from) {
        boolean blank = text.hasFolded(from) && Visibility.isBlank(text.folded(from));
        if (blank && from > 0 && Visibility.isBlank(text.folded(from - 1))) {
            return from;
        }
        int i = blank ? skipBlanks(text, from) : from;
        if (!text.hasFolded(i) || !StandsAlone.isLineBreak(text.folded(i))) {
            return from;
        }
        i += text.folded(i) == '\r' && text.hasFolded(i + 1) && text.folded(i + 1) == '\n' ? 2 : 1;
        int end = skipBlanks(text, i);
        return text.hasFolded(end) && StandsAlone.isLineBreak(text.folded(end)) ? from : end;
    }

    private static int skipBlanks(Window text, int from) {
        int i = from;
        while (text.hasFolded(i) && Visibility.isBlank(text.folded(i))) {
            i++;
        }
        return i;
    }
}
