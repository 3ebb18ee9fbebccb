package org.gongkai.rulepack;

/**
 * One thing wrong in a rule pack (规则包问题).
 *
 * @param file the file within the pack, for example {@code article-15/resident-id/rule.yaml}
 * @param line the line of the key or value that is wrong, counted from 1
 * @param what what is wrong
 * @param remedy what to do, starting with a verb
 */
public record PackProblem(String file, int line, String what, String remedy) {
    public PackProblem {
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1, got " + line);
        }
    }

    /** Returns the problem that {@code told} puts in one sentence, {@code what; remedy}. */
    public static PackProblem told(String file, int line, String told) {
        int between = told.lastIndexOf("; ");
        return between < 0
                ? new PackProblem(file, line, told, "mend it")
                : new PackProblem(file, line, told.substring(0, between), told.substring(between + 2));
    }

    /** Returns the problem as messages print it, {@code file:line: what; remedy}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + what + "; " + remedy;
    }
}
