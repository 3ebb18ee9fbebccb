package org.gongkai.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.text.Fold;
import org.gongkai.text.TextSpan;

/**
 * The matching rules written down as plainly as can be, for texts over a small alphabet: every start, every end, no
 * automaton. Shares no code with the engine, and knows what each character of the alphabet folds to from its own table.
 */
final class PlainMatcher {
    static final String[] ALPHABET = {
        "a", "A", "ａ", "b", "B", "1", "１", "𝟏", "〇", "0", "绝", "絕", "密", "😀", "\uD83D", "\uDE00", "\uD835", "\uDFCF",
        " ", "\u3000", "-", "—", "·", "\t", "\n", "\r", "(", "】", "\u200B", "\u0301", "\0", "\uFFFF"
    };

    /** No term or pattern of the tests covers more units. */
    private static final int LONGEST = 24;

    /** Means no character and is left out of every text. */
    private static final String NONCHARACTER = "\uFFFF";

    private static final Map<Fold, Map<String, String>> TABLE = new HashMap<>();

    static {
        TABLE.put(Fold.WIDTH, Map.of("ａ", "a", "１", "1", "𝟏", "1", "\u3000", " "));
        TABLE.put(Fold.CASE, Map.of("a", "A", "b", "B"));
        TABLE.put(Fold.TRADITIONAL, Map.of("絕", "绝"));
        TABLE.put(Fold.DIGIT, Map.of("１", "1", "𝟏", "1", "〇", "0"));
        TABLE.put(Fold.DASH, Map.of("—", "-"));
        TABLE.put(Fold.INVISIBLE, Map.of("\u200B", "", "\0", ""));
        TABLE.put(Fold.COMBINING, Map.of("\u0301", ""));
        TABLE.put(Fold.SOFT_BREAK, Map.of());
    }

    private static final List<Fold> ORDER =
            List.of(Fold.INVISIBLE, Fold.COMBINING, Fold.TRADITIONAL, Fold.WIDTH, Fold.CASE, Fold.DIGIT, Fold.DASH);
    private static final Pattern SOFT_BREAK = Pattern.compile("[ \u3000]*(\r\n|\r|\n)[ \u3000]*+(?![\r\n])");

    /** One folded unit: a character, and where it stands in the original. */
    private record Unit(char c, int start, int end) {}

    /** A stretch of the text, and what it is to the probe. */
    record Found(TextSpan span, String part) {}

    private final String text;
    private final List<Unit> folded = new ArrayList<>();
    private final List<Integer> kept = new ArrayList<>();
    private final List<Boolean> torn = new ArrayList<>();
    private final StringBuilder joined = new StringBuilder();
    private final StringBuilder all = new StringBuilder();

    PlainMatcher(String text, Set<Fold> folds, GapTolerance gap) {
        this.text = text;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String c = Character.toString(text.codePointAt(i));
            String to = fold(c, folds);
            for (int k = 0; k < to.length(); k++) {
                boolean pair = to.length() == 2;
                folded.add(new Unit(to.charAt(k), pair ? i + k : i, pair ? i + k + 1 : i + c.length()));
            }
        }
        join(folds, gap);
    }

    static String fold(String text, Set<Fold> folds) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            String one = Character.toString(c);
            for (Fold fold : ORDER) {
                one = folds.contains(fold) ? TABLE.get(fold).getOrDefault(one, one) : one;
            }
            out.append(one.equals(NONCHARACTER) ? "" : one);
        });
        return out.toString();
    }

    static boolean isGap(char c, GapTolerance gap) {
        return gap.of().contains(GapClass.SPACE) && (c == ' ' || c == '\u3000')
                || gap.of().contains(GapClass.CELL) && c == '\t'
                || gap.of().contains(GapClass.DASH) && (c == '-' || c == '—')
                || gap.of().contains(GapClass.SYMBOL) && (c == '·' || c == '(' || c == '】');
    }

    private void join(Set<Fold> folds, GapTolerance gap) {
        folded.forEach(unit -> all.append(unit.c()));
        Map<Integer, Integer> breaks = new TreeMap<>();
        Matcher matcher = SOFT_BREAK.matcher(all);
        while (folds.contains(Fold.SOFT_BREAK) && matcher.find()) {
            breaks.put(matcher.start(), matcher.end());
        }
        int gaps = 0;
        int lineBreaks = 0;
        for (int i = 0; i < folded.size(); i++) {
            if (breaks.containsKey(i)) {
                lineBreaks++;
                i = breaks.get(i) - 1;
            } else if (isGap(folded.get(i).c(), gap)) {
                gaps++;
            } else {
                kept.add(i);
                joined.append(folded.get(i).c());
                torn.add(gaps > gap.max() || lineBreaks > 1);
                gaps = 0;
                lineBreaks = 0;
            }
        }
    }

    /** Returns the leftmost-longest stretches of which {@code is} holds and that stand alone as asked. */
    List<TextSpan> find(Predicate<String> is, StandsAlone alone) {
        return findings(is, alone).stream().map(Found::span).toList();
    }

    /** Does the same and tells what stands there. */
    List<Found> findings(Predicate<String> is, StandsAlone alone) {
        List<Found> found = new ArrayList<>();
        for (int from = 0; from < kept.size(); ) {
            List<Integer> ends = ends(from, is, alone);
            if (ends.isEmpty()) {
                from += isPair(from) ? 2 : 1;
            } else {
                int end = ends.get(ends.size() - 1);
                found.add(found(from, end));
                from = end;
            }
        }
        return found;
    }

    /** Returns all of them, within and over each other as well: in the order of their starts, of those the longest first. */
    List<Found> findAll(Predicate<String> is, StandsAlone alone) {
        List<Found> found = new ArrayList<>();
        for (int from = 0; from < kept.size(); from++) {
            List<Integer> ends = ends(from, is, alone);
            for (int k = ends.size() - 1; k >= 0; k--) {
                found.add(found(from, ends.get(k)));
            }
        }
        return found;
    }

    private Found found(int from, int to) {
        return new Found(original(kept.get(from), kept.get(to - 1)), joined.substring(from, to));
    }

    private List<Integer> ends(int from, Predicate<String> is, StandsAlone alone) {
        List<Integer> ends = new ArrayList<>();
        int most = Math.min(kept.size(), from + LONGEST);
        for (int to = from + 1; to <= most && (to == from + 1 || !torn.get(to - 1)); to++) {
            if (!isPair(to - 1)
                    && is.test(joined.substring(from, to))
                    && standsAlone(kept.get(from), kept.get(to - 1), alone)) {
                ends.add(to);
            }
        }
        return ends;
    }

    /** Two halves are one character unless more stands between them than is tolerated. */
    private boolean isPair(int at) {
        return at + 1 < joined.length()
                && !torn.get(at + 1)
                && Character.isSurrogatePair(joined.charAt(at), joined.charAt(at + 1));
    }

    private TextSpan original(int first, int last) {
        int end = folded.get(last).end();
        while (end < text.length() && text.charAt(end) == '\u0301') {
            end++;
        }
        return new TextSpan(folded.get(first).start(), end);
    }

    private boolean standsAlone(int first, int last, StandsAlone alone) {
        String before = first == 0 ? "" : all.substring(first - 1, first);
        String after = all.substring(last + 1, Math.min(all.length(), last + 2));
        return switch (alone) {
            case ANYWHERE -> true;
            case DIGIT -> !(before + after).matches("(?s).*[01１].*");
            case ALPHANUMERIC -> !(before + after).matches("(?s).*[01１aAbBａ].*");
            case LINE -> isLineEnd(first - 1, -1) && isLineEnd(last + 1, 1);
        };
    }

    private boolean isLineEnd(int from, int step) {
        int at = from;
        while (at >= 0 && at < all.length() && " \u3000(】".indexOf(all.charAt(at)) >= 0) {
            at += step;
        }
        return at < 0 || at == all.length() || "\t\n\r".indexOf(all.charAt(at)) >= 0;
    }
}
