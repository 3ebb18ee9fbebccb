package org.gongkai.rulepack.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.rulepack.PackProblem;
import org.gongkai.rulepack.internal.yaml.Fault;
import org.gongkai.rulepack.internal.yaml.FileProblems;
import org.gongkai.rulepack.internal.yaml.Node;
import org.gongkai.rulepack.internal.yaml.YamlFile;
import org.gongkai.text.Wording;

/** Reads the files of one pack and keeps the problems of all of them (规则包文件). One thread, one pack. */
public final class PackFiles {
    /** The file that lists all others. */
    public static final String PACK = "pack.yaml";

    private final PackFolder folder;
    private final Map<String, FileProblems> files = new LinkedHashMap<>();
    private long bytes;

    /** Starts reading {@code folder}. */
    public PackFiles(PackFolder folder) {
        this.folder = folder;
    }

    /** Returns the folder. */
    public PackFolder folder() {
        return folder;
    }

    /** Returns the problems of a file, none at first. */
    public FileProblems problemsOf(String path) {
        return files.computeIfAbsent(path, FileProblems::new);
    }

    /**
     * Returns what a file holds, or empty when it cannot be read; its problems say why.
     *
     * @param entry where the pack names the file, or {@code null} for its first one; a missing file is told there
     */
    Optional<Node> read(FileProblems problems, Entry entry) {
        return bytes(problems, entry, PackLimits.FILE_BYTES).flatMap(bytes -> YamlFile.read(bytes, problems));
    }

    /** Returns the bytes of a file, or empty when it cannot be read or has more than {@code most}. */
    Optional<byte[]> bytes(FileProblems problems, Entry entry, int most) {
        try {
            return Optional.of(bytes(problems.file(), most));
        } catch (FileRefusedException e) {
            if (e.isMissing()) {
                entry.problems().add(entry.line(), e.what(), e.remedy());
            } else {
                problems.add(1, e.what(), e.remedy());
            }
        } catch (Fault fault) {
            problems.add(fault);
        }
        return Optional.empty();
    }

    /** Returns what a file holds, or empty when there is none or it cannot be read; its problems say the latter. */
    public Optional<Node> readIfThere(FileProblems problems) {
        return read(problems, new Entry(new FileProblems(problems.file()), 1));
    }

    private byte[] bytes(String path, int most) throws FileRefusedException {
        try {
            byte[] content = folder.read(path, most + 1);
            bytes += content.length;
            if (content.length > most) {
                throw new Fault(
                        1,
                        new Wording("文件超过 " + most + " 字节", "a file of more than " + most + " bytes"),
                        new Wording("拆开它", "split it"));
            }
            if (bytes > PackLimits.PACK_BYTES) {
                throw new Fault(
                        1,
                        new Wording(
                                "规则包超过 " + PackLimits.PACK_BYTES + " 字节",
                                "a pack of more than " + PackLimits.PACK_BYTES + " bytes"),
                        new Wording("拆开它", "split it"));
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the problems of all files, by file in the order of the pack and by line. */
    public List<PackProblem> problems() {
        return files.values().stream().flatMap(file -> file.sorted().stream()).toList();
    }

    /** Returns the names of all files that may have problems, in the order of the pack: its own, what it lists, all others. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /**
     * Where a pack names a file (文件条目).
     *
     * @param problems of the file that names it
     * @param line the line
     */
    record Entry(FileProblems problems, int line) {}
}
