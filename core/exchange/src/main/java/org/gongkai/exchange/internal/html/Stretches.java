package org.gongkai.exchange.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.text.TextSpan;

/**
 * Cuts a text where findings start or end (切分), so that overlapping findings become stretches of which each is covered by
 * the same findings all along.
 */
final class Stretches {
    private final String text;
    private final TreeMap<Integer, List<Integer>> starts = new TreeMap<>();
    private final TreeMap<Integer, List<Integer>> ends = new TreeMap<>();

    Stretches(String text) {
        this.text = text;
    }

    /** Adds the finding of that number; a half of a pair at its border counts as whole. */
    void add(int number, TextSpan span) {
        starts.computeIfAbsent(splitsPair(span.start()) ? span.start() - 1 : span.start(), at -> new ArrayList<>())
                .add(number);
        ends.computeIfAbsent(splitsPair(span.end()) ? span.end() + 1 : span.end(), at -> new ArrayList<>())
                .add(number);
    }

    private boolean splitsPair(int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Returns the whole text in stretches, in order. */
    List<Stretch> cut() {
        TreeSet<Integer> cuts = new TreeSet<>(starts.keySet());
        cuts.addAll(ends.keySet());
        cuts.add(text.length());
        List<Stretch> stretches = new ArrayList<>();
        TreeSet<Integer> open = new TreeSet<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                stretches.add(new Stretch(text.substring(from, to), List.copyOf(open), at(starts, from)));
            }
            open.removeAll(at(ends, to));
            open.addAll(at(starts, to));
            from = to;
        }
        return stretches;
    }

    private static List<Integer> at(Map<Integer, List<Integer>> map, int position) {
        return List.copyOf(map.getOrDefault(position, List.of()));
    }

    /**
     * A stretch of text.
     *
     * @param findings the numbers of the findings that cover it
     * @param starting those of them that start here
     */
    record Stretch(String text, List<Integer> findings, List<Integer> starting) {}
}
