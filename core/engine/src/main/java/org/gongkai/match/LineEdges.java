package org.gongkai.match;

import java.util.BitSet;
import org.gongkai.text.FoldedText;

/** Where only blanks and brackets lie between a place and the border of its line or cell (行首行尾). Worked out once per text. */
final class LineEdges {
    private final BitSet starts = new BitSet();
    private final BitSet ends = new BitSet();

    LineEdges(FoldedText text) {
        boolean free = true;
        starts.set(0);
        for (int i = 0; i < text.length(); i++) {
            free = StandsAlone.isLineEnd(text.charAt(i)) || free && StandsAlone.isPadding(text.charAt(i));
            starts.set(i + 1, free);
        }
        free = true;
        ends.set(text.length());
        for (int i = text.length() - 1; i >= 0; i--) {
            free = StandsAlone.isLineEnd(text.charAt(i)) || free && StandsAlone.isPadding(text.charAt(i));
            ends.set(i, free);
        }
    }

    /** Returns whether nothing but padding stands between the line's start and {@code position}. */
    boolean isAtStart(int position) {
        return starts.get(position);
    }

    /** Returns whether nothing but padding stands between {@code position} and the line's end. */
    boolean isAtEnd(int position) {
        return ends.get(position);
    }
}
