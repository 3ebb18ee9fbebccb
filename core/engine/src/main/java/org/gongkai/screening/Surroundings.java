package org.gongkai.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.gongkai.text.Fold;
import org.gongkai.text.FoldTable;
import org.gongkai.text.FoldedText;
import org.gongkai.text.TextSpan;
import org.gongkai.text.Visibility;

/**
 * What stands around findings in one text (发现周边): visible characters, folded, without blanks, with every finding as its kind and
 * every number as a word, so that nothing of it can be guessed from a fingerprint. One thread, one text.
 */
final class Surroundings {
    private static final int WINDOW = 16;
    private static final FoldTable TABLE =
            FoldTable.of(EnumSet.of(Fold.WIDTH, Fold.DIGIT, Fold.INVISIBLE, Fold.COMBINING));
    /** Characters that no visible text has, since unseen ones are left out. */
    private static final String NUMBER = "\u0001";

    private static final String KIND_START = "\u0002";
    private static final String KIND_END = "\u0003";

    private final List<String> tokens = new ArrayList<>();
    private final int[] starts;
    private final int[] ends;

    /** Reads {@code text}; {@code marks} are the findings in it that are replaced, in order of place. */
    Surroundings(String text, List<Finding> marks) {
        Seen seen = new Seen(text);
        int[] owners = owners(seen, marks);
        boolean[] numbers = Numbers.in(seen.codePoints);
        int[] from = new int[seen.size()];
        int[] to = new int[seen.size()];
        int last = -2;
        for (int i = 0; i < seen.size(); i++) {
            int owner = owners[i] >= 0 ? owners[i] : numbers[i] ? Integer.MAX_VALUE : -1;
            int n = tokens.size();
            if (seen.isBlank(i)) {
                continue;
            }
            if (owner >= 0 && owner == last) {
                to[n - 1] = seen.end(i);
            } else {
                tokens.add(word(owner, marks, seen.codePoints[i]));
                from[n] = seen.starts[i];
                to[n] = seen.end(i);
            }
            last = owner;
        }
        this.starts = Arrays.copyOf(from, tokens.size());
        this.ends = Arrays.copyOf(to, tokens.size());
    }

    private static String word(int owner, List<Finding> marks, int codePoint) {
        if (owner == Integer.MAX_VALUE) {
            return NUMBER;
        }
        return owner >= 0 ? KIND_START + marks.get(owner).kind() + KIND_END : Character.toString(codePoint);
    }

    /** Returns what stands before {@code span}, the nearest last. */
    String before(TextSpan span) {
        int to = firstNotBelow(starts, span.start());
        return String.join("", tokens.subList(Math.max(0, to - WINDOW), to));
    }

    /** Returns what stands behind {@code span}. */
    String behind(TextSpan span) {
        int from = firstNotBelow(ends, span.end() + 1);
        return String.join("", tokens.subList(from, Math.min(tokens.size(), from + WINDOW)));
    }

    /** Returns a name without what could be guessed from it. */
    static String ofName(String name) {
        return String.join("", new Surroundings(name, List.of()).tokens);
    }

    /** Returns for each character the number of the finding it belongs to, the one that starts first, or -1. */
    private static int[] owners(Seen seen, List<Finding> marks) {
        int[] owners = new int[seen.size()];
        Arrays.fill(owners, -1);
        int done = 0;
        for (int k = 0; k < marks.size(); k++) {
            TextSpan span = marks.get(k).location().span();
            int to = firstNotBelow(seen.starts, span.end());
            for (int i = Math.max(done, firstNotBelow(seen.starts, span.start())); i < to; i++) {
                owners[i] = k;
            }
            done = Math.max(done, to);
        }
        return owners;
    }

    private static int firstNotBelow(int[] sorted, int position) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The folded characters that a reader sees, with where they stand; every kind of blank as a blank. */
    private static final class Seen {
        private final int[] codePoints;
        private final int[] starts;

        Seen(String text) {
            FoldedText view = FoldedText.of(text, TABLE);
            int[] all = new int[view.length()];
            int[] from = new int[view.length()];
            int n = 0;
            for (int i = 0; i < view.length(); i++) {
                char c = view.charAt(i);
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < view.length()
                        && Character.isLowSurrogate(view.charAt(i + 1));
                int codePoint = pair ? Character.toCodePoint(c, view.charAt(i + 1)) : c;
                boolean blank = Character.isWhitespace(codePoint) || Visibility.isBlank(codePoint);
                if (blank || !Visibility.isUnseen(codePoint) && !Character.isISOControl(codePoint)) {
                    all[n] = blank ? ' ' : codePoint;
                    from[n++] = view.originalStart(i);
                }
                i += pair ? 1 : 0;
            }
            this.codePoints = Arrays.copyOf(all, n);
            this.starts = Arrays.copyOf(from, n);
        }

        int size() {
            return starts.length;
        }

        boolean isBlank(int i) {
            return codePoints[i] == ' ';
        }

        /** Where the character ends; unseen ones behind it belong to none. */
        int end(int i) {
            return starts[i] + Character.charCount(codePoints[i]);
        }
    }
}
