package org.gongkai.rulepack.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.rulepack.PackProblem;
import org.gongkai.rulepack.internal.yaml.FileProblems;

/** Keeps what a lint says beside the problems of loading (检查意见). One thread, one lint. */
public final class LintNotes {
    private final PackFiles files;
    private final Map<String, FileProblems> warnings = new LinkedHashMap<>();

    /** Starts the notes on the pack in {@code files}. */
    public LintNotes(PackFiles files) {
        this.files = files;
    }

    /** Returns where the errors of a file go. */
    public FileProblems errors(String file) {
        return files.problemsOf(file);
    }

    /** Returns where the warnings of a file go. */
    public FileProblems warnings(String file) {
        return warnings.computeIfAbsent(file, FileProblems::new);
    }

    /** Returns all errors, by file and line. */
    public List<PackProblem> errors() {
        return files.problems();
    }

    /** Returns all warnings, by file and line. */
    public List<PackProblem> warnings() {
        List<PackProblem> all = new ArrayList<>();
        warnings.values().forEach(file -> all.addAll(file.sorted()));
        return inOrder(all);
    }

    /** Returns {@code problems} by file in the order of the pack and by line, those of one line as they were. */
    public List<PackProblem> inOrder(Collection<PackProblem> problems) {
        Map<String, Integer> places = new HashMap<>();
        files.names().forEach(name -> places.put(name, places.size()));
        return problems.stream()
                .sorted(Comparator.<PackProblem>comparingInt(one -> places.getOrDefault(one.file(), places.size()))
                        .thenComparing(PackProblem::file)
                        .thenComparingInt(PackProblem::line))
                .toList();
    }
}
