package org.gongkai.rulepack.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.rulepack.PackProblem;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.FileText;

/** The lists of terms that the rules of one pack name (词表文件), each read once. One thread, one pack. */
final class TermLists {
    private final PackFiles files;
    private final Map<String, Outcome> read = new LinkedHashMap<>();
    private final Set<String> paths = new LinkedHashSet<>();

    /** What came of a list: its terms, or what every rule that names it is told. */
    private record Outcome(Optional<TermList> list, List<PackProblem> told) {}

    TermLists(PackFiles files) {
        this.files = files;
    }

    /**
     * Returns the terms of a list, or empty when it cannot be read; the problems of its file or of {@code entry} say why.
     *
     * @param path of the file within the pack
     * @param column the heading of the column, empty for a text file
     * @param entry where a rule names it
     */
    Optional<TermList> read(String path, String column, PackFiles.Entry entry) {
        paths.add(path);
        Outcome outcome = read.computeIfAbsent(path + "\n" + column, key -> readOnce(path, column));
        outcome.told().forEach(told -> entry.problems().add(entry.line(), told.what(), told.remedy()));
        return outcome.list();
    }

    private Outcome readOnce(String path, String column) {
        FileProblems told = new FileProblems(path);
        Optional<TermList> list = readNow(path, column, new PackFiles.Entry(told, 1));
        return new Outcome(list, told.sorted());
    }

    private Optional<TermList> readNow(String path, String column, PackFiles.Entry entry) {
        FileProblems problems = files.problemsOf(path);
        TermList list = new TermList(problems);
        int before = problems.count();
        Optional<byte[]> bytes = files.bytes(problems, entry, PackLimits.LIST_BYTES);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            FileText text = FileText.of(bytes.get(), FileText.Escapes.NONE);
            if (column.isEmpty()) {
                list.addLines(text.text());
            } else if (!CsvColumn.read(text.text(), column, entry, list::add)) {
                return Optional.empty();
            }
        } catch (Fault fault) {
            problems.add(fault);
        }
        return Optional.of(list).filter(full -> problems.count() == before);
    }

    /** Returns the files that rules name. */
    Set<String> paths() {
        return Collections.unmodifiableSet(paths);
    }
}
