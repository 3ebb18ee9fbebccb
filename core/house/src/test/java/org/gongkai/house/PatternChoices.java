package org.gongkai.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The alternatives of a pattern (模式的各分支): what stands between the bars of the whole and of each group. */
final class PatternChoices {
    private final String pattern;
    private final List<Fewer> all = new ArrayList<>();

    private PatternChoices(String pattern) {
        this.pattern = pattern;
    }

    /**
     * A pattern without one of its alternatives.
     *
     * @param dropped the alternative
     * @param at where it stood
     * @param pattern what is left
     */
    record Fewer(String dropped, int at, String pattern) {}

    /** Returns the pattern without each of its alternatives, none where it has only one. */
    static List<Fewer> of(String pattern) {
        PatternChoices choices = new PatternChoices(pattern);
        choices.collect();
        return choices.all;
    }

    /** Each open group is the list of places where its alternatives start. */
    private void collect() {
        Deque<List<Integer>> open = new ArrayDeque<>();
        open.push(startingAt(0));
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                i = endOfClass(i);
            } else if (c == '(') {
                open.push(startingAt(pattern.startsWith("?:", i + 1) ? i + 3 : i + 1));
            } else if (c == '|') {
                open.element().add(i + 1);
            } else if (c == ')') {
                dropEach(open.pop(), i);
            }
        }
        dropEach(open.pop(), pattern.length());
    }

    private static List<Integer> startingAt(int at) {
        return new ArrayList<>(List.of(at));
    }

    private int endOfClass(int from) {
        int i = from + 1;
        while (pattern.charAt(i) != ']') {
            i += pattern.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private void dropEach(List<Integer> starts, int end) {
        for (int k = 0; k < starts.size() && starts.size() > 1; k++) {
            boolean last = k + 1 == starts.size();
            int from = starts.get(k);
            int to = last ? end : starts.get(k + 1) - 1;
            String left = last
                    ? pattern.substring(0, from - 1) + pattern.substring(end)
                    : pattern.substring(0, from) + pattern.substring(to + 1);
            all.add(new Fewer(pattern.substring(from, to), from, left));
        }
    }
}
