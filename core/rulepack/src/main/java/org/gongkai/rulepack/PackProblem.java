package org.gongkai.rulepack;

import java.util.Locale;
import org.gongkai.text.Wording;

/**
 * One thing wrong in a rule pack (规则包问题).
 *
 * @param file the file within the pack, for example {@code article-15/resident-id/rule.yaml}
 * @param line the line of the key or value that is wrong, counted from 1
 * @param what what is wrong
 * @param remedy what to do, starting with a verb
 */
public record PackProblem(String file, int line, Wording what, Wording remedy) {
    private static final Wording MEND = new Wording("请改正", "mend it");

    public PackProblem {
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1, got " + line);
        }
    }

    /** Returns the problem that {@code told} puts in one sentence, {@code what; remedy}, in both languages. */
    public static PackProblem told(String file, int line, String told) {
        int between = told.lastIndexOf("; ");
        return between < 0
                ? new PackProblem(file, line, same(told), MEND)
                : new PackProblem(file, line, same(told.substring(0, between)), same(told.substring(between + 2)));
    }

    private static Wording same(String words) {
        return new Wording(words, words);
    }

    /** Returns the problem in the language of {@code locale} as messages print it, {@code file:line: what; remedy}. */
    public String says(Locale locale) {
        return file + ":" + line + ": " + what.in(locale) + "; " + remedy.in(locale);
    }

    /** Returns the problem in English. */
    @Override
    public String toString() {
        return says(Locale.ENGLISH);
    }
}
