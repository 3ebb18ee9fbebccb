package org.gongkai.rulepack;

import java.util.List;
import java.util.Locale;
import org.gongkai.text.Wording;

/** A rule pack that does not load (规则包无法加载). Names all its problems at once. */
public final class RulePackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;
    private final transient Wording what;

    /** Refuses the pack called {@code pack} for all of {@code problems}. */
    public RulePackException(String pack, List<PackProblem> problems) {
        this(problems, new Wording("规则包 `" + pack + "` ", "rule pack `" + pack + "` "));
    }

    private RulePackException(List<PackProblem> problems, Wording what) {
        super(message(what, problems, Locale.ENGLISH));
        this.what = what;
        this.problems = List.copyOf(problems);
    }

    /** Refuses a file that belongs to no pack. */
    static RulePackException ofFile(String file, List<PackProblem> problems) {
        return new RulePackException(problems, new Wording("文件 `" + file + "` ", "file `" + file + "` "));
    }

    /** Returns every problem, by file in the order of the pack and by line. */
    public List<PackProblem> problems() {
        return problems;
    }

    /** Returns the message in the language of {@code locale}. */
    public String says(Locale locale) {
        return message(what, problems, locale);
    }

    private static String message(Wording what, List<PackProblem> problems, Locale locale) {
        Wording count = new Wording(
                "有 " + problems.size() + " 个问题：",
                "has " + problems.size() + (problems.size() == 1 ? " problem:" : " problems:"));
        StringBuilder text = new StringBuilder(what.in(locale)).append(count.in(locale));
        problems.forEach(problem -> text.append("\n  ").append(problem.says(locale)));
        return text.toString();
    }
}
