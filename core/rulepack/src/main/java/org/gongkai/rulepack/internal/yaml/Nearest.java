package org.gongkai.rulepack.internal.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gongkai.text.Wording;

/** Finds the word that was meant (近似词). */
public final class Nearest {
    private static final int SHOWN = 12;
    private static final int LONGEST = 64;

    private Nearest() {}

    /** Returns {@code write one of …}, the nearest first. */
    public static Wording oneOf(String word, Collection<String> known) {
        List<String> ranked = ranked(word, known);
        if (ranked.isEmpty()) {
            return new Wording("删去它", "remove it");
        }
        List<String> shown =
                ranked.stream().limit(SHOWN).map(name -> "`" + name + "`").toList();
        boolean more = ranked.size() > SHOWN;
        String zh = String.join("、", shown) + (more ? "……" : "");
        String en = String.join(", ", shown) + (more ? ", …" : "");
        return ranked.size() == 1
                ? new Wording("写 " + zh, "write " + en)
                : new Wording("写其中之一：" + zh, "write one of " + en);
    }

    /** Returns the word that {@code word} was probably meant to be, or an empty string. */
    public static String likely(String word, Collection<String> known) {
        List<String> ranked = ranked(word, known);
        if (ranked.isEmpty()) {
            return "";
        }
        String best = ranked.get(0);
        int shorter = Math.min(word.length(), best.length());
        return contained(word, best) || distance(word, best) <= Math.max(1, shorter / 3) ? best : "";
    }

    private static List<String> ranked(String word, Collection<String> known) {
        List<String> ranked = new ArrayList<>(known);
        ranked.sort(Comparator.<String>comparingInt(name -> contained(word, name) ? 0 : 1)
                .thenComparingInt(name -> distance(word, name)));
        return ranked;
    }

    private static boolean contained(String word, String name) {
        return word.length() > 2 && (name.contains(word) || word.contains(name));
    }

    /** Counts the characters to insert, remove, replace or swap with their neighbour. */
    private static int distance(String first, String second) {
        String a = first.substring(0, Math.min(LONGEST, first.length()));
        String b = second.substring(0, Math.min(LONGEST, second.length()));
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
