package org.gongkai.rulepack;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.rulepack.internal.yaml.Refusal;
import org.gongkai.text.TextSpan;
import org.gongkai.text.Wording;

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
                throw new Refusal(
                        new Wording("标记 `⟦⟧` 不成对", "marks `⟦⟧` that are not in pairs"),
                        new Wording("先关闭前一个再打开", "close each before the next"));
            }
            if (c == OPENS) {
                start = text.length();
            } else if (text.length() == start) {
                throw new Refusal(
                        new Wording("标记 `⟦⟧` 之间没有文字", "marks `⟦⟧` with nothing between"),
                        new Wording("把应命中的文字写在中间", "put what is found there"));
            } else {
                spans.add(new TextSpan(start, text.length()));
                start = -1;
            }
        }
        if (start >= 0) {
            throw new Refusal(new Wording("有 `⟦` 没有 `⟧`", "a `⟦` without its `⟧`"), new Wording("补上 `⟧`", "close it"));
        }
        return new MarkedText(text.toString(), List.copyOf(spans));
    }
}
