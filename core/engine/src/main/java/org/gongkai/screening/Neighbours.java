package org.gongkai.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.rule.Condition;
import org.gongkai.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Finds which of some matches stands near a place (邻近查找), in time that does not grow with their number squared. */
final class Neighbours {
    private final Distances distances;
    private final List<Match> byStart;
    private final List<Match> byEnd;
    private final List<Match> reaching = new ArrayList<>();

    Neighbours(Distances distances, List<Match> sortedByStart) {
        this.distances = distances;
        this.byStart = sortedByStart;
        this.byEnd = sortedByStart.stream()
                .sorted(Comparator.comparingInt(match -> match.span().end()))
                .toList();
        Match furthest = null;
        for (Match match : sortedByStart) {
            furthest = furthest == null || match.span().end() > furthest.span().end() ? match : furthest;
            reaching.add(furthest);
        }
    }

    /** Returns a match near {@code place}, the one before it where both sides have one, or {@code null}. */
    @Nullable
    Match near(TextSpan place, Condition.Range range) {
        Match found = null;
        if (range.side() != Condition.Side.AFTER) {
            found = before(place, range.within());
        }
        if (found == null && range.side() != Condition.Side.BEFORE) {
            found = after(place, range.within());
        }
        return found != null ? found : overlapping(place, range.side());
    }

    /** Returns the first match after {@code place} within the distance, the longest of those that start there. */
    @Nullable
    Match after(TextSpan place, int within) {
        int k = first(byStart, match -> match.span().start() >= place.end());
        if (k == byStart.size()) {
            return null;
        }
        Match match = byStart.get(k);
        return distances.isWithin(place.end(), match.span().start(), within) ? match : null;
    }

    private @Nullable Match before(TextSpan place, int within) {
        int k = first(byEnd, match -> match.span().end() > place.start()) - 1;
        if (k < 0) {
            return null;
        }
        Match match = byEnd.get(k);
        return distances.isWithin(match.span().end(), place.start(), within) ? match : null;
    }

    /**
     * Of the matches that start soon enough, the one that reaches furthest overlaps the place if any does. One that overlaps
     * counts as before it only if it starts before it, as after it only if it ends after it.
     */
    private @Nullable Match overlapping(TextSpan place, Condition.Side side) {
        int latest = side == Condition.Side.BEFORE ? place.start() : place.end();
        int k = first(byStart, match -> match.span().start() >= latest) - 1;
        if (k < 0 || !reaching.get(k).span().overlaps(place)) {
            return null;
        }
        boolean ends = reaching.get(k).span().end() > place.end();
        return side != Condition.Side.AFTER || ends ? reaching.get(k) : null;
    }

    /** Returns the index of the first match that passes; those that pass stand behind those that do not. */
    private static int first(List<Match> sorted, Predicate<Match> passes) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passes.test(sorted.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
