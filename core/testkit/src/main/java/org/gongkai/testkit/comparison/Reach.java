package org.gongkai.testkit.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.text.TextSpan;

/** How far stretches of one part reach (区段覆盖查询), so that a question about all of them takes one search. */
final class Reach {
    private final List<TextSpan> spans = new ArrayList<>();
    private int[] starts = {};
    private int[] furthest = {};

    void add(TextSpan span) {
        spans.add(span);
    }

    /** Returns whether one of them shares a position with {@code span}. */
    boolean overlaps(TextSpan span) {
        return furthestOfThoseStartingBefore(span.end()) > span.start();
    }

    /** Returns whether one of them covers all of {@code span}. */
    boolean covers(TextSpan span) {
        return furthestOfThoseStartingBefore(span.start() + 1) >= span.end();
    }

    private int furthestOfThoseStartingBefore(int position) {
        if (starts.length != spans.size()) {
            order();
        }
        int at = Arrays.binarySearch(starts, position);
        int below = at >= 0 ? at : -at - 1;
        while (below > 0 && starts[below - 1] >= position) {
            below--;
        }
        return below == 0 ? -1 : furthest[below - 1];
    }

    private void order() {
        spans.sort(null);
        starts = new int[spans.size()];
        furthest = new int[spans.size()];
        int end = 0;
        for (int k = 0; k < starts.length; k++) {
            end = Math.max(end, spans.get(k).end());
            starts[k] = spans.get(k).start();
            furthest[k] = end;
        }
    }
}
