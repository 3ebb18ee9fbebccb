package org.gongkai.exchange;

import java.util.Locale;
import org.gongkai.screening.Location;
import org.gongkai.text.PlaceMark;
import org.gongkai.text.TextPart;
import org.gongkai.text.TextSpan;

/**
 * Which characters of the finest place something takes up (字数位置), counted as a reader does: in code points, from 1, both
 * ends included, within the line, cell or paragraph that the place names.
 *
 * @param first the first character, 1 or more
 * @param last the last character, {@code first} or more
 */
public record CharacterRange(int first, int last) {
    public CharacterRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException(
                    "characters count from 1 and end where they start or later, got " + first + " to " + last);
        }
    }

    /** Returns the characters that {@code location} takes up in {@code part}, counted from the last mark before it. */
    public static CharacterRange of(TextPart part, Location location) {
        int from = 0;
        for (PlaceMark mark : part.marks()) {
            if (mark.from() <= location.span().start()) {
                from = part.codePoints(new TextSpan(mark.from(), mark.from() + 1))
                        .start();
            }
        }
        TextSpan span = location.codePoints();
        return new CharacterRange(span.start() - from + 1, span.end() - from);
    }

    /** Returns the range in the reader's language, for example {@code 第 5–22 字}. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? "第 " + this + " 字" : "characters " + this;
    }

    @Override
    public String toString() {
        return first + "–" + last;
    }
}
