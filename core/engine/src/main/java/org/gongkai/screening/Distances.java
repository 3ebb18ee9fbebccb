package org.gongkai.screening;

import org.gongkai.text.TextPart;
import org.gongkai.text.Visibility;
import org.jspecify.annotations.Nullable;

/** How many characters that a reader sees stand between two places of a part (可见距离). One thread, one part. */
final class Distances {
    private static final int READ_AT_ONCE = 256;

    private final TextPart part;
    private int @Nullable [] seenBefore;

    Distances(TextPart part) {
        this.part = part;
    }

    /** Returns whether at most {@code most} visible characters stand from {@code from} to {@code to}. */
    boolean isWithin(int from, int to, int most) {
        if (to - from <= most) {
            return true;
        }
        if (to - from <= READ_AT_ONCE && seenBefore == null) {
            return part.isWithin(from, to, most);
        }
        int[] seen = seenBefore == null ? count() : seenBefore;
        return seen[to] - seen[from] <= most;
    }

    /** Counts once for the whole part, so that no run of invisible characters is read again for every match. */
    private int[] count() {
        String text = part.text();
        int[] seen = new int[text.length() + 1];
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            int sum = seen[i] + (Visibility.isUnseen(codePoint) ? 0 : 1);
            for (int k = i + 1; k <= next; k++) {
                seen[k] = sum;
            }
            i = next;
        }
        seenBefore = seen;
        return seen;
    }
}
