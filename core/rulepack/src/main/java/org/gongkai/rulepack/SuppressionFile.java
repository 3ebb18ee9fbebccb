package org.gongkai.rulepack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.rulepack.internal.SuppressionForm;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Form;
import org.gongkai.rulepack.internal.yaml.Values;
import org.gongkai.rulepack.internal.yaml.YamlFile;
import org.gongkai.screening.SuppressedFinding;
import org.gongkai.screening.Suppressions;
import org.gongkai.text.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the file in which persons suppress single findings (个案排除清单文件). */
public final class SuppressionFile {
    private static final int MOST_BYTES = 1 << 23;

    private final FileProblems problems;
    private final Suppressions empty;
    private final List<SuppressedFinding> entries = new ArrayList<>();
    private final Set<String> targets = new TreeSet<>();

    private SuppressionFile(FileProblems problems, Suppressions empty) {
        this.problems = problems;
        this.empty = empty;
    }

    /**
     * Returns the entries of {@code file}.
     *
     * @param key the host's key under which the fingerprints were made, {@code null} where they were made without one
     * @throws RulePackException with all problems of the file
     * @throws UncheckedIOException if reading fails
     */
    public static Suppressions read(Path file, byte @Nullable [] key) {
        Suppressions empty = key == null ? Suppressions.unkeyed() : Suppressions.keyed(key);
        Path name = file.getFileName();
        FileProblems problems = new FileProblems(name == null ? file.toString() : name.toString());
        Suppressions read = new SuppressionFile(problems, empty).read(bytes(file));
        if (problems.count() > 0) {
            throw RulePackException.ofFile(problems.file(), problems.sorted());
        }
        return read;
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Suppressions read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            problems.add(
                    1,
                    new Wording("文件超过 " + MOST_BYTES + " 字节", "a file of more than " + MOST_BYTES + " bytes"),
                    new Wording("拆开它", "split it"));
            return empty;
        }
        YamlFile.read(bytes, problems)
                .ifPresent(root -> problems.attempt(root, () -> {
                    Form form = Form.of(root, SuppressionForm.FILE, problems);
                    SuppressionForm.format(form);
                    form.read(
                                    "suppressions",
                                    list -> Values.each(
                                            list,
                                            problems,
                                            node -> new SuppressionForm(problems)
                                                    .read(node)
                                                    .ifPresent(entry -> add(entry, node.line()))))
                            .end();
                }));
        return problems.count() > 0 ? empty : empty.with(entries);
    }

    /** Lets the list judge the entry by itself, so that what it refuses has a line. */
    private void add(SuppressedFinding entry, int line) {
        empty.with(List.of(entry));
        if (!targets.add(entry.fingerprint().text() + " " + entry.rule())) {
            throw new Fault(
                    line,
                    new Wording(
                            "指纹 `" + entry.fingerprint() + "` 重复",
                            "the fingerprint `" + entry.fingerprint() + "` a second time"),
                    new Wording("删去其中一条", "remove one entry"));
        }
        entries.add(entry);
    }
}
