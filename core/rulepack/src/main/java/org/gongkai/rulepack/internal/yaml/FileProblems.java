package org.gongkai.rulepack.internal.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gongkai.rulepack.PackProblem;
import org.gongkai.text.Wording;

/** Collects the problems of one file (文件问题), the same one once. One thread, one file. */
public final class FileProblems {
    /** How many problems of a file are told; a hostile file could have millions. */
    public static final int MAX = 500;

    private final String file;
    private final Set<PackProblem> problems = new LinkedHashSet<>();

    /** Starts the problems of {@code file}. */
    public FileProblems(String file) {
        this.file = file;
    }

    /** Returns the file's name within the pack. */
    public String file() {
        return file;
    }

    /** Adds a problem. */
    public void add(int line, Wording what, Wording remedy) {
        if (problems.size() < MAX) {
            problems.add(new PackProblem(file, line, Shown.safe(what), Shown.safe(remedy)));
        }
    }

    /** Adds a fault. */
    public void add(Fault fault) {
        add(fault.line(), fault.what(), fault.remedy());
    }

    /** Reads something at {@code at}; what it refuses becomes a problem there, and reading goes on. */
    public void attempt(Node at, Runnable reading) {
        attempted(at, () -> {
            reading.run();
            return at;
        });
    }

    /** Returns what is read at {@code at}, or empty when it is refused, which becomes a problem there. */
    public <T> Optional<T> attempted(Node at, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Fault fault) {
            add(fault);
        } catch (IllegalArgumentException refusal) {
            add(Fault.of(at, refusal));
        }
        return Optional.empty();
    }

    /** Returns how many there are so far. */
    public int count() {
        return problems.size();
    }

    /** Returns the problems by line. */
    public List<PackProblem> sorted() {
        List<PackProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(PackProblem::line));
        return sorted;
    }
}
