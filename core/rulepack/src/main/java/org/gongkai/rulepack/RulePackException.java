package org.gongkai.rulepack;

import java.util.List;

/** A rule pack that does not load (规则包无法加载). Names all its problems at once. */
public final class RulePackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;

    /** Refuses the pack called {@code pack} for all of {@code problems}. */
    public RulePackException(String pack, List<PackProblem> problems) {
        this(problems, "rule pack `" + pack + "`");
    }

    private RulePackException(List<PackProblem> problems, String what) {
        super(message(what, problems));
        this.problems = List.copyOf(problems);
    }

    /** Refuses a file that belongs to no pack. */
    static RulePackException ofFile(String file, List<PackProblem> problems) {
        return new RulePackException(problems, "file `" + file + "`");
    }

    /** Returns every problem, by file in the order of the pack and by line. */
    public List<PackProblem> problems() {
        return problems;
    }

    private static String message(String what, List<PackProblem> problems) {
        StringBuilder text = new StringBuilder(
                what + " has " + problems.size() + (problems.size() == 1 ? " problem:" : " problems:"));
        problems.forEach(problem -> text.append("\n  ").append(problem));
        return text.toString();
    }
}
