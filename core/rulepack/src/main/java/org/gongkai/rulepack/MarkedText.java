package org.gongkai.rulepack;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.TextSpan;

/**
 * A text in which {@code ⟦…⟧} marked what is to be found (带标记文本).
 *
 * @param text without the marks
 * @param spans where they stood, in UTF-16 units of {@code text}
 */
record MarkedText(String text, List<TextSpan> spans) {
    private static final char OPENS = '⟦';
    private static final char CLOSES = '⟧';

    /**
     * Takes the marks out of {@code marked}.
     *
     * @throws IllegalArgumentException if they are not in pairs, lie in one another or mark nothing
     */
    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<TextSpan> spans = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c != OPENS && c != CLOSES) {
                text.append(c);
                continue;
            }
            if ((c == OPENS) != (start < 0)) {
                throw new IllegalArgumentException("marks `⟦⟧` that are not in pairs; close each before the next");
            }
            if (c == OPENS) {
                start = text.length();
            } else if (text.length() == start) {
                throw new IllegalArgumentException("marks `⟦⟧` with nothing between; put what is found there");
            } else {
                spans.add(new TextSpan(start, text.length()));
                start = -1;
            }
        }
        if (start >= 0) {
            throw new IllegalArgumentException("a `⟦` without its `⟧`; close it");
        }
        return new MarkedText(text.toString(), List.copyOf(spans));
    }
}
