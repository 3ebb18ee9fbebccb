package org.gongkai.rulepack.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.FileText;

/** The lists of terms that the rules of one pack name (词表文件), each read once. One thread, one pack. */
final class TermLists {
    private final PackFiles files;
    private final Map<String, Optional<TermList>> read = new LinkedHashMap<>();
    private final Set<String> paths = new LinkedHashSet<>();

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
        String key = path + "\n" + column;
        Optional<TermList> before = read.get(key);
        if (before == null) {
            before = readNow(path, column, entry);
            read.put(key, before);
        }
        return before;
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
