package org.gongkai.house;

import java.util.ArrayList;
import java.util.List;

/** The alternatives of a pattern (模式的各分支): what stands between the bars of its outermost level. */
final class PatternChoices {
    private PatternChoices() {}

    /** A pattern without one of its alternatives. */
    record Fewer(String dropped, String pattern) {}

    /** Returns the pattern without each of its alternatives, none where it has only one. */
    static List<Fewer> of(String pattern) {
        List<String> choices = split(pattern);
        List<Fewer> all = new ArrayList<>();
        for (int k = 0; k < choices.size() && choices.size() > 1; k++) {
            List<String> others = new ArrayList<>(choices);
            String dropped = others.remove(k);
            all.add(new Fewer(dropped, String.join("|", others)));
        }
        return all;
    }

    private static List<String> split(String pattern) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int from = 0;
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
            } else if (c == '|' && depth == 0) {
                choices.add(pattern.substring(from, i));
                from = i + 1;
            }
        }
        choices.add(pattern.substring(from));
        return choices;
    }
}
